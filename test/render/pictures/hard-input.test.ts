import { describe, expect, test } from 'vitest'
import type { Picture, PictureSpec } from '../../../src/core/picture.ts'
import type { Mark } from '../../../src/core/sketch.ts'
import { dayNumber } from '../../../src/core/when.ts'
import { drawPicture } from '../../../src/render/pictures/draw-picture.ts'
import { comparePicture } from '../../../src/render/pictures/spec/compare-picture.ts'
import { gather } from '../../../src/render/pictures/spec/gather.ts'
import { mapPicture } from '../../../src/render/pictures/spec/map-picture.ts'
import { stripPicture } from '../../../src/render/pictures/spec/strip-picture.ts'
import { timePicture } from '../../../src/render/pictures/spec/time-picture.ts'
import { among, asked, mark, WEEK } from './made-marks.ts'
import { labelsOf, overlapping } from './svg-labels.ts'

/** The map of some events, and the texts on it, none of which may cover another. */
function mapped(marks: readonly Mark[], given = {}): { picture: Picture; texts: string[]; circles: number } {
  const picture = mapPicture(marks, asked(given))
  if (picture === null) throw new Error('No map.')
  const svg = drawPicture(picture.spec)
  const labels = labelsOf(svg)
  expect(svg).not.toContain('NaN')
  expect(overlapping(labels)).toEqual([])
  return { picture, texts: labels.map(({ text }) => text), circles: svg.match(/<circle /g)?.length ?? 0 }
}

describe('a map of', () => {
  test('no place that is known: there is none', () => {
    expect(mapPicture([mark('x', 0, 0, '5', { spot: null, nowhere: 'unsaid' })], asked())).toBeNull()
  })

  test('one event', () => {
    const { texts, picture } = mapped([mark('Homs', 34.73, 36.72, '2+')])
    expect(picture.spec.title).toBe('Syria: ≥2 killed in 1 event')
    expect(texts).toEqual(expect.arrayContaining(['Homs', '≥2 killed', 'or more', '1 event, 1 place']))
  })

  test('fifty thousand events: few circles, and the sum is of all', () => {
    const gathered = gather('map')
    const chance = sequence(7)
    for (let chunk = 0; chunk < 500; chunk++)
      gathered.take(Array.from({ length: 100 }, (_, at) => mark(`Place ${at}`, 33 + chance() * 4, 36 + chance() * 6, '1')))
    const { picture, circles } = mapped(gathered.marks())
    expect(picture.spec.headline).toMatchObject({ figure: '50,000', under: [expect.stringMatching(/^50,000 events, /)] })
    expect(circles).toBeLessThan(1500)
    expect(JSON.stringify(picture.spec).length).toBeLessThan(60_000)
  })

  test('all of them on one spot: one circle', () => {
    const { picture } = mapped(Array.from({ length: 300 }, () => mark('Homs', 34.73, 36.72, '1')))
    expect(picture.spec).toMatchObject({ spots: [{ name: 'Homs', events: 300, interval: { min: 300, max: 300 } }] })
  })

  test('both sides of the date line: one picture, not the whole world', () => {
    const { texts } = mapped([mark('Suva', -18.1, 178.4, '1', { country: 'FJ' }), mark('Nuku’alofa', -21.1, -175.2, '2', { country: 'TO' })])
    expect(texts).toEqual(expect.arrayContaining(['Suva', 'Nuku’alofa']))
  })

  test('the far east of Russia, beyond 180°', () => {
    const { texts } = mapped([mark('Uelen', 66.2, -169.8, '1', { country: 'RU' }), mark('Anadyr', 64.7, 177.5, '1', { country: 'RU' })])
    expect(texts).toEqual(expect.arrayContaining(['Uelen', 'Anadyr']))
  })

  test.each([
    ['north', 89.9],
    ['south', -89.9],
  ])('the %s pole', (pole, lat) => {
    expect(mapped([mark(pole, lat, 10, '3', { country: null }), mark('near', lat * 0.98, -120, '1', { country: null })]).texts).toContain(pole)
  })

  test('several continents: the whole earth', () => {
    const { texts, picture } = mapped([
      mark('Bogota', 4.6, -74.1, '3', { country: 'CO' }),
      mark('Manila', 14.6, 121, '4', { country: 'PH' }),
      mark('Mopti', 14.5, -4.2, '1', { country: 'ML' }),
    ])
    expect(texts).toEqual(expect.arrayContaining(['Bogota', 'Manila', 'Mopti']))
    expect(picture.spec.title).toContain('Philippines and 2 more countries')
  })

  test.each([
    ['CANADA', 20, 0, 300],
    ['RUSSIA', 20, 450, 830],
    ['RUSSIA', -110, 0, 300],
    ['CHINA', -110, 0, 200],
  ])('the whole earth: %s has its name on its larger piece where %i° is in the middle', (name, middle, from, to) => {
    const { picture } = mapped(
      [-80, 80].map((turn) => mark(`at ${turn}`, 5, middle + turn, '1', { country: null })),
      { shape: 'wide' },
    )
    const label = labelsOf(drawPicture(picture.spec)).find(({ text }) => text === name)
    expect(label?.box[0]).toBeGreaterThan(from)
    expect(label?.box[2]).toBeLessThan(to)
  })

  test('places that share a circle: the note tells of one that is there', () => {
    const { picture, texts } = mapped([
      mark('Homs', 34.73, 36.72, '5'),
      mark('al-Waer', 34.74, 36.7, '1'),
      mark('Zaydal (east)', 34.72, 36.74, '1'),
      mark('Aleppo', 36.2, 37.16, '2'),
    ])
    expect(texts).toContain('Homs +2')
    expect(picture.spec.notes).toEqual([expect.stringMatching(/^Homs \+2: with 2 more places within about \d+ km\.$/)])
  })

  test('a country without a map of its own, and a desk without a theatre', () => {
    expect(mapped([mark('Port-au-Prince', 18.54, -72.34, '6', { country: 'HT' })]).picture.spec).toMatchObject({ country: 'HT' })
  })

  test('a question of 300 characters: what does not fit ends in an ellipsis', () => {
    const { texts } = mapped(WEEK, { echo: `Events with the words ${'“very long questions”, '.repeat(13)}` })
    expect(texts.filter((text) => text.endsWith('…'))).toHaveLength(1)
  })
})

test.each([
  ['Arabic', 'دير الزور'],
  ['Arabic with Latin', 'دير الزور (Deir ez-Zor)'],
  ['Hebrew', 'קריית שמונה'],
  ['Cyrillic', 'Костянтинівка'],
  ['Ethiopic', 'መቐለ'],
  ['Burmese', 'မြဝတီ'],
])('a name in %s is printed', (_, name) => {
  const { texts } = mapped([mark(name, 34.73, 36.72, '2')])
  expect(texts).toContain(name.replace(/ \(.*/, ''))
})

test('characters that no font has are left out, and markup is text', () => {
  const { texts } = mapped([mark('Homs 🏚️漢字', 34.73, 36.72, '2'), mark('<script>alert(1)</script> & "co"', 36.2, 37.16, '3')])
  expect(texts).toEqual(expect.arrayContaining(['Homs', '<script>alert']))
})

test('a name of nothing that can be printed is a circle without a name', () => {
  const { texts } = mapped([mark('漢字', 34.73, 36.72, '2')])
  expect(texts).not.toContain('')
})

describe('names of parties that are long', () => {
  const names = ['Joint Forces of the Northern Provinces', 'Armed Forces of Ukraine and its Territorial Defence', 'Hay’at Tahrir al-Sham']
  const marks = WEEK.map((one, at) => ({ ...one, by: names[at % 3] ?? null }))

  test.each(['square', 'wide'] as const)('%s: they break, and none is cut or covers another', (shape) => {
    const look = asked({ colouring: 'party', shape })
    for (const picture of [mapPicture(marks, look), timePicture(marks, look, null), stripPicture(marks, look)]) {
      const labels = labelsOf(drawPicture(picture?.spec as PictureSpec))
      expect(overlapping(labels)).toEqual([])
      expect(labels.filter(({ text }) => text.endsWith('…'))).toEqual([])
    }
  })
})

test('figures as long as they get leave the names of colours whole', () => {
  const { texts } = mapped(WEEK.map((one) => mark(one.spot?.name ?? 'x', 34, 37, '104000-119000', { type: one.type, spot: one.spot, nowhere: one.nowhere })))
  expect(texts).toEqual(expect.arrayContaining(['Bombs & mines', 'Air & drone', 'On civilians', '104,000–119,000']))
})

test.each([
  ['a month that only overlaps', { start: '2026-02-01', end: '2026-02-28' }, '3–12', 1],
  ['days within', { start: '2026-02-25', end: '2026-03-01' }, '12', 0],
  ['a day that is not known, of some that are', { start: null, end: null }, '3–12', 1],
])('losses of %s count from 0 up', (_, days, figure, unsure) => {
  const asked = { from: '2026-02-22', to: '2026-03-04' }
  const marks = among([mark('Homs', 34.73, 36.72, '9', days), mark('Homs', 34.73, 36.72, '3')], asked)
  const { spec } = mapped(marks).picture
  expect(spec?.headline.figure).toBe(figure)
  expect(spec?.notes.includes('1 event may have been on other days than these; its losses count from 0 up.')).toBe(unsure === 1)
})

test('an axis has the days that were asked for, not all those of what reaches out of them', () => {
  const days = { from: '2026-03-01', to: '2026-03-05' }
  const spans = [
    { start: '2026-03-02', end: '2026-03-02' },
    { start: '2026-01-01', end: '2026-12-31' },
  ]
  const marks = among(
    spans.map((span) => mark('Homs', 34.73, 36.72, '3', span)),
    days,
  )
  const look = asked({ span: days })
  const [daily, monthly] = (['day', 'month'] as const).map((step) => timePicture(marks, look, step)?.spec)
  const bars = (spec: typeof daily) =>
    spec?.kind === 'time' ? spec.bins.map(({ label, events, interval }) => [label, events[0], interval?.min, interval?.max]) : []
  expect(bars(daily)).toEqual([
    ['1 Mar', 0, undefined, undefined],
    ['2 Mar', 1, 3, 3],
    ['3 Mar', 0, undefined, undefined],
    ['4 Mar', 0, undefined, undefined],
    ['5 Mar', 0, undefined, undefined],
  ])
  expect(daily?.notes).toContain('Not in the bars: 1 event without a date, or with days in more than one day.')
  expect(bars(monthly)).toEqual([['Mar 2026', 2, 3, 6]])
  const [first, last] = [days.from, days.to].map(dayNumber)
  const strip = stripPicture(marks, look)?.spec
  expect(strip).toMatchObject({ from: first, to: last })
  expect(strip?.kind === 'strip' && strip.dots.at(-1)).toMatchObject({ day: first, last })
})

test('a grave place among many circles has its name, and a line to it', () => {
  const crowd = Array.from({ length: 60 }, (_, at) => mark(`Village ${at}`, 34.2 + Math.floor(at / 10) * 0.28, 36.2 + (at % 10) * 0.28, '9'))
  expect(mapped([mark('Homs', 34.9, 37.5, '400'), ...crowd]).texts).toContain('Homs')
})

describe('two periods', () => {
  const FEBRUARY = { label: 'February', from: '2026-02-01', to: '2026-02-28' }
  const MARCH = { label: 'March', from: '2026-03-01', to: '2026-03-31' }
  const notes = (days: Partial<Mark>[], also: Partial<Mark>[] = []) => {
    const [both, before] = [days, also].map((each) => each.map((when) => mark('Homs', 34.73, 36.72, '1', when))) as [Mark[], Mark[]]
    const period = (marks: Mark[], days: typeof MARCH) => ({ ...days, marks: among(marks, days) })
    return comparePicture(period([...both, ...before], FEBRUARY), period(both, MARCH), asked())?.spec.notes
  }

  test('what may have been in either is said to count in both', () => {
    const spans = [
      { start: '2026-02-27', end: '2026-03-02' },
      { start: null, end: '2026-03-01' },
    ]
    expect(notes(spans)).toContain('2 events may have been in either period and count in both, with losses from 0 up.')
  })

  test('what may have been before both is said to be unsure', () => {
    expect(notes([], [{ start: '2026-01-30', end: '2026-02-02' }])).toContain('1 event may have been on other days than these; its losses count from 0 up.')
  })
})

describe('a chart over time of', () => {
  test('events without a day: there is none', () => {
    expect(timePicture([mark('Homs', 34.73, 36.72, '1', { start: null, end: null })], asked(), null)).toBeNull()
  })

  test.each([
    ['one day', '2026-03-02', 'day', 1],
    ['two years', '2028-03-01', 'month', 25],
    ['eight centuries, a slip of somebody’s', '2826-03-02', 'year', 30],
  ])('%s', (_, last, each, bins) => {
    const picture = timePicture([mark('Homs', 34.73, 36.72, '1'), mark('Homs', 34.73, 36.72, '1', { start: last, end: last })], asked(), null)
    expect(picture?.spec).toMatchObject({ each })
    expect(picture?.spec.kind === 'time' && picture.spec.bins.length).toBe(bins)
  })
})

/** The same numbers from 0 to 1 in every run. */
function sequence(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
}
