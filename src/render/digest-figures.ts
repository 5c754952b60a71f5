import { showFigure, showInterval } from '../core/count.ts'
import type { DigestFigure } from '../core/digest/run.ts'
import { fold } from '../core/fold.ts'
import type { Block, Line } from '../core/reply.ts'
import { count, event, joined, strong, text } from './inline.ts'

const MOST = 40

/** The figures of a digest that are of a side, of a kind, or of both: `Syrian Arab Army`, `killed`, `ISIS killed`. */
export function figuresAsked(figures: readonly DigestFigure[], asked: string): DigestFigure[] {
  const wanted = fold(asked)
  return figures.filter(({ side, kind }) => {
    const name = fold(side ?? 'side not stated')
    return [name, kind, `${name} ${kind}`, 'all'].includes(wanted)
  })
}

/** Each figure with what it is the sum of: `Syrian Arab Army killed ≥11 = E-4 ≥9 + E-7 2`. */
export function figureBlocks(figures: readonly DigestFigure[]): Block[] {
  return [{ kind: 'lines', lines: figures.map(figureLine) }]
}

function figureLine({ side, kind, sum, events }: DigestFigure): Line {
  const shown = sum.counted === 0 ? 'none reported' : showInterval(sum, sum.about)
  const parts = joined(
    events.slice(0, MOST).map(({ no, figure }) => [event(no), text(' '), count(showFigure(figure))]),
    ' + ',
  )
  const more = events.length > MOST ? [text(` + ${events.length - MOST} more`)] : []
  return [strong(`${side ?? 'Side not stated'} ${kind} `), count(shown), text(' = '), ...parts, ...more]
}
