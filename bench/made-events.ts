import type { Figure, Kind } from '../src/core/count.ts'
import { type Facts, NO_FACTS } from '../src/core/event.ts'
import { EVENT_TYPES } from '../src/core/event-type.ts'
import type { Place } from '../src/core/place/place.ts'
import { type Claim, NO_REPORT, type Report } from '../src/core/report.ts'
import { dayNumber, dayOf, UNKNOWN, type When } from '../src/core/when.ts'
import { type Chance, chance, zipf } from './chance.ts'
import type { World } from './world.ts'

/** Ten years of events. */
export const FIRST_DAY = dayNumber('2014-01-01')
export const DAYS = 3652

/** So many events about that world, the same each time: some in several places, with ranges, rival sources, or nothing said of losses. */
export function* madeEvents(world: World, count: number): Generator<Facts> {
  const by = chance(2)
  const place = zipf(world.places)
  const actor = zipf(world.actors)
  const source = zipf(world.sources)
  const word = zipf(world.words)
  const type = zipf(EVENT_TYPES.map(({ code }) => code))
  for (let at = 0; at < count; at++) {
    // Logs grow by the day, a little out of order.
    const day = FIRST_DAY + Math.min(DAYS - 1, Math.floor((at / count) * DAYS) + by.below(14))
    const parties = [actor(by), actor(by)]
    yield {
      ...NO_FACTS,
      type: type(by),
      summary: Array.from({ length: 6 + by.below(10) }, () => word(by)).join(' '),
      when: madeWhen(by, day),
      places: Array.from({ length: by.happens(0.1) ? 2 : 1 }, (): Place => place(by)),
      by: parties.slice(0, 1),
      on: parties.slice(1),
      outcome: by.happens(0.2) ? by.pick(['succeeded', 'repelled', 'captured'] as const) : null,
      weapons: by.happens(0.1) ? [by.pick(['drone', 'mortar', 'mine', 'rifle'])] : [],
      tags: by.happens(0.1) ? [by.pick(['convoy', 'sweep', 'prison', 'border'])] : [],
      reports: Array.from({ length: by.happens(0.05) ? 2 : 1 }, () => madeReport(by, source, parties, day)),
    }
  }
}

function madeWhen(by: Chance, day: number): When {
  const start = dayOf(day)
  const chosen = by.next()
  if (chosen < 0.02) return UNKNOWN
  if (chosen < 0.05) return { ...UNKNOWN, start, end: dayOf(day + 6), precision: 'week' }
  if (chosen < 0.07) return { ...UNKNOWN, start, end: dayOf(day + 20), precision: 'range' }
  return { ...UNKNOWN, start, end: start, precision: 'day' }
}

function madeReport(by: Chance, source: (by: Chance) => string, parties: readonly string[], day: number): Report {
  const claims = by.happens(0.7) ? Array.from({ length: 1 + by.below(2) + by.below(2) }, () => madeClaim(by, parties)) : []
  return {
    ...NO_REPORT,
    publisher: source(by),
    origin: by.happens(0.2) ? source(by) : null,
    published: dayOf(day + 1),
    saidBy: by.happens(0.1) ? source(by) : null,
    grade: by.happens(0.2) ? by.pick(['A1', 'B2', 'C3', 'D4']) : null,
    hedges: by.happens(0.1) ? [{ scope: 'event', level: 'reportedly' }] : [],
    claims,
  }
}

function madeClaim(by: Chance, parties: readonly string[]): Claim {
  const kind = by.pick<Kind>(['killed', 'killed', 'killed', 'wounded', 'wounded', 'casualties', 'captured'])
  return { side: by.happens(0.9) ? by.pick(parties) : null, kind, figure: madeFigure(by, Math.floor(12 * by.next() ** 3) + 1) }
}

function madeFigure(by: Chance, min: number): Figure {
  const chosen = by.next()
  if (chosen < 0.04) return { state: 'none-reported', phrase: 'none' }
  if (chosen < 0.06) return { state: 'not-stated', phrase: '?' }
  if (chosen < 0.16) return { state: 'counted', min, max: null, qualifier: 'at-least', phrase: `at least ${min}` }
  if (chosen < 0.2) return { state: 'counted', min: 3, max: null, qualifier: 'word', phrase: 'several' }
  if (chosen < 0.27) return { state: 'counted', min, max: min + 4, qualifier: 'range', phrase: `${min}-${min + 4}` }
  if (chosen < 0.32) return { state: 'counted', min, max: min, qualifier: 'about', phrase: `about ${min}` }
  return { state: 'counted', min, max: min, qualifier: 'exactly', phrase: `${min}` }
}
