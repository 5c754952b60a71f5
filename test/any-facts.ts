import fc from 'fast-check'
import { EXTENTS } from '../src/core/control/control.ts'
import { type Figure, KINDS } from '../src/core/count.ts'
import { type Facts, OUTCOMES } from '../src/core/event.ts'
import { EVENT_TYPES } from '../src/core/event-type.ts'
import { RELATIONS } from '../src/core/place/place.ts'
import { PAUSE_UNITS } from '../src/core/recurrence.ts'
import { HEDGE_SCOPES, HEDGES } from '../src/core/report.ts'
import { dayOf, month, PARTS, shift, UNKNOWN, type When, weekday } from '../src/core/when.ts'

/** Whole facts such as analysts enter: names in several scripts, every kind of figure and date. */
export function anyFacts(): fc.Arbitrary<Facts> {
  return fc.record({
    type: fc.option(fc.constantFrom(...EVENT_TYPES.map(({ code }) => code))),
    summary: anyText(4000),
    when: anyWhen(),
    places: fc.array(anyPlace(), { maxLength: 4 }),
    by: anyNames(),
    on: anyNames(),
    outcome: fc.option(fc.constantFrom(...OUTCOMES)),
    weapons: anyNames(),
    tags: anyNames(),
    control: fc.array(anyControl(), { maxLength: 2 }),
    recurs: fc.array(anyRecurrence(), { maxLength: 2 }),
    reports: fc.array(anyReport(), { maxLength: 3 }),
  })
}

const PIECES = [
  'Deir ez-Zor',
  'Al-Mayādīn',
  'Baʿqūbah',
  'Şırnak',
  'الحسكة',
  'Київ',
  'ISIS',
  'SAA',
  'Hayʾat Taḥrīr al-Shām',
  '17th Division',
  '"Tiger" Forces',
  '«Альфа»',
  'O’Neill',
  "N'Djamena",
  '🔥',
  '☭',
  'Ma‘arrat al-Nuʿmān',
  '東京',
  'A&B <c>',
  '100% *bold* _it_',
  '@everyone',
  "'; drop table event; --",
  'x',
]

function anyName(): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 3 }).map((pieces) => pieces.join(' ')) },
    {
      weight: 1,
      arbitrary: fc
        .string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
        .map((text) => text.trim())
        .filter((text) => text !== ''),
    },
  )
}

function anyNames(): fc.Arbitrary<string[]> {
  return fc.array(anyName(), { maxLength: 3 })
}

function anyText(maxLength: number): fc.Arbitrary<string> {
  const prose = fc.array(fc.oneof(fc.lorem({ maxCount: 8 }), anyName()), { maxLength: 6 }).map((parts) => parts.join(' — '))
  return fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 200 })).map((text) => text.slice(0, maxLength))
}

function anyPlace(): fc.Arbitrary<Facts['places'][number]> {
  const degrees = (limit: number) => fc.integer({ min: -limit * 1000, max: limit * 1000 }).map((thousandths) => (thousandths === 0 ? 0 : thousandths / 1000))
  return fc
    .record({
      name: anyName(),
      relation: fc.constantFrom(...RELATIONS),
      admin1: fc.option(anyName()),
      country: fc.option(fc.constantFrom('SY', 'IQ', 'UA', 'SD', 'ML')),
      at: fc.option(fc.record({ lat: degrees(90), lon: degrees(180) })),
    })
    .map(({ at, ...place }) => ({ ...place, lat: at?.lat ?? null, lon: at?.lon ?? null }))
}

function anyControl(): fc.Arbitrary<Facts['control'][number]> {
  return fc.record({
    place: anyName(),
    part: fc.option(anyName()),
    holder: anyName(),
    change: fc.constantFrom('gained', 'lost'),
    extent: fc.constantFrom(...EXTENTS),
  })
}

function anyRecurrence(): fc.Arbitrary<Facts['recurs'][number]> {
  const phrase = fc.constantFrom('', 'as the agency has it')
  return fc.oneof(
    fc.record({ is: fc.constant('nth' as const), n: fc.integer({ min: 1, max: 40 }), within: fc.constantFrom('month', 'year', 'ever'), phrase }),
    fc.record({ is: fc.constant('first-since' as const), from: anyDay(), phrase }).map((since) => ({ ...since, to: since.from })),
    fc.record({ is: fc.constant('after-pause' as const), many: fc.integer({ min: 1, max: 400 }), unit: fc.constantFrom(...PAUSE_UNITS), phrase }),
  )
}

function anyReport(): fc.Arbitrary<Facts['reports'][number]> {
  return fc.record({
    publisher: fc.option(anyName()),
    origin: fc.option(anyName()),
    url: fc.option(fc.webUrl({ withQueryParameters: true })),
    archive: fc.option(fc.webUrl()),
    language: fc.option(fc.constantFrom('ar', 'en', 'uk')),
    licence: fc.option(fc.constantFrom('CC BY 4.0', 'all rights reserved')),
    merged: fc.option(fc.integer({ min: 1, max: 99 })),
    published: fc.option(anyDay()),
    saidBy: fc.option(anyName()),
    quote: fc.option(anyText(2000)),
    grade: fc.option(fc.constantFrom('A', 'B2', 'c3', 'confirmed')),
    hedges: fc.array(fc.record({ scope: fc.constantFrom(...HEDGE_SCOPES), level: fc.constantFrom(...HEDGES) }), { maxLength: 3 }),
    claims: fc.array(fc.record({ side: fc.option(anyName()), kind: fc.constantFrom(...KINDS), figure: anyFigure() }), { maxLength: 4 }),
  })
}

/** A figure whose qualifier fits its interval, as reading a typed figure would give it. */
export function anyFigure(): fc.Arbitrary<Figure> {
  const number = fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 999_999 }))
  return fc.oneof(
    fc.constant<Figure>({ state: 'not-stated', phrase: '?' }),
    fc.constant<Figure>({ state: 'none-reported', phrase: 'none' }),
    fc.constant<Figure>({ state: 'counted', min: 0, max: 0, qualifier: 'exactly', phrase: '0' }),
    fc.constantFrom<Figure>(
      { state: 'counted', min: 3, max: null, qualifier: 'word', phrase: 'several' },
      { state: 'counted', min: 24, max: null, qualifier: 'word', phrase: 'dozens' },
    ),
    number.map((n): Figure => ({ state: 'counted', min: n, max: n, qualifier: 'exactly', phrase: `${n}` })),
    number.map((n): Figure => ({ state: 'counted', min: n, max: null, qualifier: 'at-least', phrase: `${n}+` })),
    number.map((n): Figure => ({ state: 'counted', min: n + 1, max: null, qualifier: 'more-than', phrase: `>${n}` })),
    number.map((n): Figure => ({ state: 'counted', min: 0, max: n, qualifier: 'up-to', phrase: `<=${n}` })),
    number.map((n): Figure => ({ state: 'counted', min: 0, max: n - 1, qualifier: 'fewer-than', phrase: `<${n}` })),
    number.map((n): Figure => ({ state: 'counted', min: n, max: n, qualifier: 'about', phrase: `~${n}` })),
    fc.tuple(number, number).map(([n, more]): Figure => ({ state: 'counted', min: n, max: n + more, qualifier: 'range', phrase: `${n}-${n + more}` })),
  )
}

function anyDay(): fc.Arbitrary<string> {
  return fc.integer({ min: 14_610, max: 20_819 }).map(dayOf) // 2010 to 2026
}

/** A when of every precision, its days such as the precision says. */
function anyWhen(): fc.Arbitrary<When> {
  const zone = fc.constantFrom('UTC', 'Asia/Damascus', 'Europe/Kyiv')
  const clock = fc
    .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
    .map((both) => both.map((part) => String(part).padStart(2, '0')).join(':'))
  return fc.oneof(
    fc.constant(UNKNOWN),
    anyDay().map((start): When => ({ ...UNKNOWN, start, end: start, precision: 'day' })),
    fc.tuple(anyDay(), clock, zone).map(([start, time, in_]): When => ({ ...UNKNOWN, start, end: start, precision: 'minute', clock: time, zone: in_ })),
    fc
      .tuple(anyDay(), fc.constantFrom(...PARTS), zone)
      .map(([start, part, in_]): When => ({ ...UNKNOWN, start, end: part === 'overnight' ? shift(start, 1) : start, precision: 'part', part, zone: in_ })),
    anyDay().map((day): When => weekOf(shift(day, 1 - weekday(day)))),
    anyDay().map((day): When => spanOf('month', month(day.slice(0, 7)))),
    anyDay().map((day): When => spanOf('year', [`${day.slice(0, 4)}-01-01`, `${day.slice(0, 4)}-12-31`])),
    fc.tuple(anyDay(), fc.integer({ min: 1, max: 400 })).map(([start, days]): When => spanOf('range', [start, shift(start, days)])),
    anyDay().map((start): When => ({ ...UNKNOWN, start, end: null, precision: 'range' })),
    anyDay().map((end): When => ({ ...UNKNOWN, start: null, end, precision: 'range' })),
    anyDay().map((start): When => ({ ...UNKNOWN, start, end: start, precision: 'day', phrase: 'last Tuesday' })),
  )
}

function weekOf(monday: string): When {
  return spanOf('week', [monday, shift(monday, 6)])
}

function spanOf(precision: When['precision'], [start, end]: readonly [string, string]): When {
  return { ...UNKNOWN, start, end, precision }
}
