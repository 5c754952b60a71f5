import { type Figure, type Kind, type Qualifier, reconcile } from '../../core/count.ts'
import { groupBy } from '../group-by.ts'
import { KIND_CODES } from './codes.ts'
import { type FigureCells, RUN, SAID } from './figure-table.ts'

/** What a report says of a figure, as the claim's row holds it. `side` is a code of the registry. */
export interface ClaimRow {
  readonly side: number
  readonly kind: string
  readonly state: string
  readonly low: number | null
  readonly high: number | null
  readonly qualifier: string | null
}

/** An event's figures, one for each side and kind, out of what its reports claim. */
export function figuresOf(claims: readonly ClaimRow[]): FigureCells[] {
  return [...groupBy(claims, ({ side }) => side).values()].flatMap((ofSide) => {
    const figures = [...groupBy(ofSide, ({ kind }) => kind).values()].map(reconciled)
    const run = figures.every(({ said }) => said === SAID.nothing) ? RUN.silent : RUN.stated
    return figures.map((figure, at): FigureCells => (at === 0 ? { ...figure, run } : figure))
  })
}

function reconciled(rivals: readonly ClaimRow[]): FigureCells {
  const [{ side, kind }] = rivals as [ClaimRow]
  const cells = { side, kind: KIND_CODES.get(kind as Kind) ?? 0, run: RUN.on } as const
  const figure = reconcile(rivals.map(figureOf))
  if (figure.state !== 'counted') return { ...cells, said: figure.state === 'none-reported' ? SAID.noneReported : SAID.nothing, min: 0, more: 0 }
  const { min, max, qualifier } = figure
  const more = max === null ? 0 : max - min
  if (qualifier === 'about') return { ...cells, said: max === null ? SAID.openAbout : SAID.about, min, more }
  return { ...cells, said: max === null ? SAID.open : SAID.counted, min, more }
}

function figureOf({ state, low, high, qualifier }: ClaimRow): Figure {
  if (state !== 'counted') return { state: state as 'none-reported' | 'not-stated', phrase: '' }
  return { state, min: low ?? 0, max: high, qualifier: qualifier as Qualifier, phrase: '' }
}
