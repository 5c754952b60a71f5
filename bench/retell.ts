import type { Figure } from '../src/core/count.ts'
import type { Facts } from '../src/core/event.ts'
import { NO_REPORT } from '../src/core/report.ts'
import { month, shift, type When } from '../src/core/when.ts'
import type { Chance } from './chance.ts'
import type { GoldEvent } from './gold-events.ts'

/** Names under which other sources know the parties of the documents. */
const ALIASES: readonly (readonly string[])[] = [
  ['ISIS', 'Islamic State', 'ISIL', 'Daesh'],
  ['Syrian Arab Army', 'SAA', 'Syrian army'],
  ['SDF', 'Syrian Democratic Forces'],
  ['Hezbollah', 'Hizbullah'],
  ['PKK', 'Kurdistan Workers’ Party'],
  ['Taliban', 'Islamic Emirate of Afghanistan'],
  ['IDF', 'Israeli army', 'Israel Defense Forces'],
  ['Boko Haram', 'Jamaat Ahl as-Sunnah'],
  ['Turkish Armed Forces', 'Turkish army'],
]

/** How another outlet would tell of an event: words of its own, some names, figures and days otherwise, some things left out. */
export function retold({ facts, otherTypes }: GoldEvent, by: Chance): Facts {
  const claims = facts.reports.flatMap((report) => report.claims)
  const said = by.happens(0.2)
    ? []
    : claims.map((claim) => ({ ...claim, side: claim.side === null ? null : alias(claim.side, by), figure: otherFigure(claim.figure, by) }))
  const places = by.happens(0.1) && facts.by.length > 0 ? [] : facts.places.slice(0, by.happens(0.3) ? 1 : 20)
  return {
    ...facts,
    summary: '',
    type: by.happens(0.2) ? (otherTypes[0] ?? facts.type) : facts.type,
    when: otherWhen(facts.when, by),
    places: places.map((place) => ({ ...place, name: by.happens(0.3) ? respelt(place.name, by) : place.name })),
    by: by.happens(0.15) ? [] : facts.by.map((name) => alias(name, by)),
    on: by.happens(0.15) ? [] : facts.on.map((name) => alias(name, by)),
    reports: [{ ...NO_REPORT, publisher: 'Another Outlet', claims: said }],
  }
}

function alias(name: string, by: Chance): string {
  const known = ALIASES.find((names) => names.some((one) => one.toLowerCase() === name.toLowerCase()))
  return known !== undefined && by.happens(0.4) ? by.pick(known) : name
}

/** As another transliteration has it: an article more or less, a vowel, an apostrophe. */
function respelt(name: string, by: Chance): string {
  const ways = [
    (text: string) => (/^al-/i.test(text) ? text.slice(3) : `al-${text}`),
    (text: string) => text.replace(/e/, 'i'),
    (text: string) => text.replace(/u/, 'o'),
    (text: string) => text.replace(/[’‘']/gu, ''),
    (text: string) => text.replace(/-/u, ' '),
  ]
  return by.pick(ways)(name)
}

/** The same day, the day after, the month, or none. */
function otherWhen(when: When, by: Chance): When {
  const { start, end } = when
  if (start === null || end === null) return when
  const chosen = by.next()
  if (chosen < 0.65) return when
  if (chosen < 0.85) return { ...when, start: shift(start, 1), end: shift(end, 1) }
  if (chosen < 0.95) return { ...when, start: month(start.slice(0, 7))[0], end: month(end.slice(0, 7))[1], precision: 'range' }
  return { ...when, start: null, end: null, precision: 'unknown' }
}

/** The same count, rounded to tens, at least so many, or a few more. */
function otherFigure(figure: Figure, by: Chance): Figure {
  if (figure.state !== 'counted') return figure
  const { min } = figure
  const chosen = by.next()
  if (chosen < 0.5) return figure
  if (chosen < 0.7) return { ...figure, min, max: null, qualifier: 'at-least', phrase: `at least ${min}` }
  const other = chosen < 0.85 && min >= 10 ? Math.round(min / 10) * 10 : min + 1 + by.below(3)
  return { ...figure, min: other, max: other, qualifier: chosen < 0.85 ? 'about' : 'exactly', phrase: `${other}` }
}
