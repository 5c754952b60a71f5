import { showInterval } from '../../core/count.ts'
import type { DigestFigure } from '../../core/digest/run.ts'
import type { Line } from '../../core/reply.ts'
import { count, joined, quiet, strong, text } from '../../render/inline.ts'
import type { Digest } from '../digest.ts'
import { listed } from '../words.ts'
import { type DigestSection, lines } from './section.ts'

const SIDES = 10
const EVENTS = 6

/** Who lost how many, with the time before and the events behind it. */
export const figures: DigestSection = {
  name: 'figures',
  title: 'Losses stated',
  blocks: (digest) => {
    const sides = bySide(digest.figures)
    const more = sides.length > SIDES ? [[quiet(`${sides.length - SIDES} more sides: open the digest’s figures with why:.`)]] : []
    return lines([...sides.slice(0, SIDES).map((side) => sideLine(side, digest)), ...more])
  },
}

/** The figures of each side, in their order. */
export function bySide(all: readonly DigestFigure[]): { readonly side: string | null; readonly figures: DigestFigure[] }[] {
  const sides = [...new Set(all.map(({ side }) => side))]
  return sides.map((side) => ({ side, figures: all.filter((figure) => figure.side === side) }))
}

function sideLine({ side, figures: mine }: ReturnType<typeof bySide>[number], { before }: Digest): Line {
  const earlier = before?.figures.filter((figure) => figure.side === side) ?? []
  const numbers = [...new Set(mine.flatMap(({ events }) => events.map(({ no }) => no)))]
  const compared: Line = before === null || before.events === 0 ? [] : [quiet(` · before: ${earlier.length === 0 ? 'none stated' : plain(sums(earlier))}`)]
  return [strong(side ?? 'Side not stated'), text(': '), ...sums(mine), ...compared, text(' · '), ...listed(numbers, EVENTS)]
}

/** `killed ≥11, wounded several (≥3)`. */
export function sums(all: readonly DigestFigure[]): Line {
  return joined(
    all.map(({ kind, sum }) => [text(`${kind === 'casualties' ? 'killed or wounded' : kind} `), count(showSum(sum))]),
    ', ',
  )
}

function showSum(sum: DigestFigure['sum']): string {
  return sum.counted === 0 ? 'none reported' : showInterval(sum, sum.about)
}

function plain(line: Line): string {
  return line.map(({ v }) => v).join('')
}
