import { type Interval, showFigure, showInterval } from '../core/count.ts'
import type { Line } from '../core/reply.ts'
import type { Claim } from '../core/report.ts'
import type { Breakdown, Share, Way } from '../core/total/breakdown.ts'
import type { TotalPart } from '../core/total/total.ts'
import { showWhen } from '../core/when.ts'
import { count, quiet, text } from './inline.ts'
import { showPlaces } from './place.ts'

/** `killed: SAA 173 = Damascus >114 + elsewhere ≤58 (derived)`: a whole, a line for each way that the source breaks it down. */
export function breakdownLines({ whole, ways }: Breakdown, language: string): Line[] {
  const head = [text(`${whole.kind}: `), ...wholeLine(whole)]
  if (ways.length === 0) return [head]
  return ways.flatMap((way) => [[...head, text(' = '), ...wayLine(way, language)], ...inner(way, language)])
}

/** `SAA 173`; `173 (side not stated)`. */
export function wholeLine({ side, figure }: Claim): Line {
  return side === null ? [count(showFigure(figure)), text(' (side not stated)')] : [text(`${side} `), count(showFigure(figure))]
}

function inner(way: Way, language: string): Line[] {
  return way.shares.flatMap((share) =>
    share.ways.flatMap((within) => [
      [text(`${scopeOf(share.part, language)} `), count(showFigure(share.part.claim.figure)), text(' = '), ...wayLine(within, language)],
      ...inner(within, language),
    ]),
  )
}

/** `Damascus >114 + elsewhere ≤58 (derived)`. */
function wayLine(way: Way, language: string): Line {
  const named = namedRest(way)
  const shares = way.shares.filter((share) => share !== named)
  const said = shares.flatMap(({ part }): Line => [text(`${scopeOf(part, language)} `), count(showFigure(part.claim.figure)), text(' + ')])
  return [...said, text(named === undefined ? restName(way) : scopeOf(named.part, language)), ...restLine(way)]
}

/** The one share that the source gives no count for, and calls the rest. */
function namedRest({ shares }: Way): Share | undefined {
  const open = shares.filter(({ part }) => part.claim.figure.state === 'not-stated')
  return open.length === 1 && open[0]?.part.claim.figure.phrase.toLowerCase().includes('rest') === true ? open[0] : undefined
}

function restLine({ rest }: Way): Line {
  if (rest === null) return [text(' not stated')]
  if (rest.is === 'exceeded') return [text(' '), count('0'), quiet(' (the parts are more than about the whole)')]
  return [text(' '), count(showRest(rest.interval, rest.about)), quiet(' (derived)')]
}

/** An interval that is derived: `≤58`, and in words where nothing is known. */
export function showRest(interval: Interval, about = false): string {
  return interval.min === 0 && interval.max === null ? 'not bounded' : showInterval(interval, about)
}

/** What is left when places, days or sides are taken from a whole. */
function restName({ shares }: Way): string {
  const parts = shares.map(({ part }) => part)
  if (parts.some(({ claim }) => claim.figure.state === 'not-stated')) return 'the rest'
  if (parts.every(({ when, claim }) => when === null && claim.side === null)) return 'elsewhere'
  if (parts.every(({ place, claim }) => place === null && claim.side === null)) return 'on other days'
  return parts.every(({ place, when }) => place === null && when === null) ? 'others' : 'the rest'
}

/** `Damascus >114`: a part whose side is said elsewhere. */
export function partCount(part: TotalPart, language: string): Line {
  const scope = scopeOf({ ...part, claim: { ...part.claim, side: null } }, language)
  return [text(scope === '' ? '' : `${scope} `), count(showFigure(part.claim.figure))]
}

/** Where, when and of whom a part is, for readers: `Damascus, Tue 20 Mar 2018, officers`. */
function scopeOf({ place, when, claim }: TotalPart, language: string): string {
  const words = [place === null ? null : showPlaces([place]), when === null ? null : showWhen(when, language), claim.side]
  return words.filter((word) => word !== null).join(', ')
}
