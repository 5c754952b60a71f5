import { addFigures, type Figure, type Qualifier, reconcile } from '../../core/count.ts'
import { groupBy } from '../../core/group-by.ts'
import { KIND_CODES } from './codes.ts'
import { type FigureCells, RUN, SAID } from './figure-table.ts'

/**
 * What a report says of a figure, as the claim's row holds it. `report` is which of the event's; `side` is the code of a name, `line` is the
 * same for all names of a side, `group` for all names of one entry of the register.
 */
export interface ClaimRow {
  readonly report: number
  readonly side: number
  readonly line: number
  readonly group: string
  readonly kind: string
  readonly state: string
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: string | null
}

/** An event's figures, one for each side and kind, out of what its reports claim. The figures of a side follow one another. */
export function figuresOf(claims: readonly ClaimRow[]): FigureCells[] {
  const figures: FigureCells[] = []
  for (const ofSide of groupBy(claims, (claim) => claim.line).values()) {
    const side = ofSide[0]?.side ?? 0
    let run: FigureCells['run'] = ofSide.every(({ state }) => state === 'not-stated') ? RUN.silent : RUN.stated
    for (const [kind, rivals] of groupBy(ofSide, (claim) => claim.kind)) {
      figures.push(figureCells(side, KIND_CODES.get(kind) ?? 0, run, reconcile(rivals.length === 1 ? rivals.map(figureOf) : byReport(rivals))))
      run = RUN.on
    }
  }
  return figures
}

/** What each report says of one side and kind: that of several groups is added. */
function byReport(claims: readonly ClaimRow[]): Figure[] {
  return [...groupBy(claims, ({ report }) => report).values()].flatMap((told) => {
    const groups = [...groupBy(told, ({ group }) => group).values()]
    return groups.length < 2 ? told.map(figureOf) : [addFigures(groups.map((rivals) => reconcile(rivals.map(figureOf))))]
  })
}

// Written out, here and where events are read: to spread one object into another takes V8 (of Node 20) ten microseconds.
function figureCells(side: number, kind: number, run: FigureCells['run'], figure: Figure): FigureCells {
  if (figure.state !== 'counted') return { side, kind, run, said: figure.state === 'none-reported' ? SAID.noneReported : SAID.nothing, min: 0, more: 0 }
  const { min, max, qualifier } = figure
  if (max === null) return { side, kind, run, said: qualifier === 'about' ? SAID.openAbout : SAID.open, min, more: 0 }
  return { side, kind, run, said: qualifier === 'about' ? SAID.about : SAID.counted, min, more: max - min }
}

function figureOf({ state, low, high, qualifier }: ClaimRow): Figure {
  if (state !== 'counted') return { state: state as 'none-reported' | 'not-stated', phrase: '' }
  return { state, min: low ?? 0, max: high, qualifier: qualifier as Qualifier, phrase: '' }
}
