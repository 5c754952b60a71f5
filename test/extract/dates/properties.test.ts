import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Day, dayNumber, dayOf, shift, weekday } from '../../../src/core/when.ts'
import { datesAmong, findDates } from '../../../src/extract/dates/find-dates.ts'
import { tokenise } from '../../../src/extract/dates/tokens.ts'
import { monthName, weekdayName } from '../../../src/text/dates/words.ts'

const published = fc.integer({ min: dayNumber('1990-01-01'), max: dayNumber('2099-12-01') }).map(dayOf)

/** The ways of naming a day that is at most so many days before publication. */
const FORMS: readonly { readonly within: number; write(day: Day, published: Day): string }[] = [
  { within: 3000, write: (day) => day },
  { within: 3000, write: (day) => `${named(day)} ${day.slice(0, 4)}` },
  { within: 3000, write: (day) => `${weekdayName(weekday(day))}, ${monthName(Number(day.slice(5, 7)))} ${Number(day.slice(8))}, ${day.slice(0, 4)}` },
  { within: 364, write: named },
  { within: 364, write: (day) => `the ${ordinal(Number(day.slice(8)))} of ${monthName(Number(day.slice(5, 7)))}` },
  { within: 6, write: (day) => weekdayName(weekday(day)) },
  { within: 6, write: (day) => `${weekdayName(weekday(day))} morning` },
  { within: 28, write: (day, from) => `${Math.max(2, dayNumber(from) - dayNumber(day))} days ago` },
]
const CLAUSES = [
  (date: string) => `On ${date}, gunmen killed 12 people near the well.`,
  (date: string) => `The depot hit on ${date} burnt for 3 hours.`,
  (date: string) => `Another 40 were wounded ${date}, said a medic.`,
]

interface Told {
  readonly form: number
  readonly clause: number
  readonly back: number
}
const story = fc.array(fc.record({ form: fc.nat(FORMS.length - 1), clause: fc.nat(CLAUSES.length - 1), back: fc.integer({ min: 2, max: 3000 }) }), {
  minLength: 1,
  maxLength: 5,
})

/** A report, and the days that it tells, in its order. */
function tell(parts: readonly Told[], from: Day): { text: string; days: Day[] } {
  const days = parts.map(({ form, back }) => shift(from, -(2 + (back % ((FORMS[form]?.within ?? 3) - 1)))))
  const sentences = parts.map(({ form, clause }, at) => CLAUSES[clause]?.(FORMS[form]?.write(days[at] ?? from, from) ?? '') ?? '')
  return { text: sentences.join(' '), days }
}

function named(day: Day): string {
  return `${Number(day.slice(8))} ${monthName(Number(day.slice(5, 7)))}`
}

function ordinal(number: number): string {
  const ending = number > 10 && number < 20 ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
  return `${number}${ending}`
}

test('a report is read on the days that it tells, however they are written and whenever it was published', () => {
  fc.assert(
    fc.property(published, story, (from, parts) => {
      const { text, days } = tell(parts, from)
      expect(findDates(text, { published: from }).map(({ start, end }) => [start, end])).toEqual(days.map((day) => [day, day]))
    }),
    { numRuns: 500 },
  )
})

test('publication and all days so many days later give the same dates so many days later', () => {
  fc.assert(
    fc.property(published, story, fc.integer({ min: -400, max: 400 }), (from, parts, days) => {
      const [now, then] = [tell(parts, from), tell(parts, shift(from, days))]
      const read = findDates(now.text, { published: from }).map(({ start, precision, part }) => ({ start: shift(start ?? '', days), precision, part }))
      const moved = findDates(then.text, { published: shift(from, days) }).map(({ start, precision, part }) => ({ start, precision, part }))
      expect(moved).toEqual(read)
    }),
    { numRuns: 300 },
  )
})

const PIECES = ['May', 'may', '3', '9', '2021', 'the', 'of', 'between', 'and', 'from', 'to', 'since', 'last', 'week', 'two', 'days', 'later', 'Tuesday', 'night', ',', '-', '/', '.', '(', ')', '13th', 'a', 'early', '14:30', 'on', '\n\n', '06.08.2020', '1500-01-01', 'ago', 'year', 'will'] // biome-ignore format: one vocabulary
const noise = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).chain((words) => fc.constantFrom(' ', '').map((gap) => words.join(gap)))

test('whatever stands in a text, dates keep to its words, in order, never two over one word, the same each time', () => {
  fc.assert(
    fc.property(fc.oneof(noise, fc.string(), fc.string({ unit: 'grapheme' })), fc.option(published), (text, from) => {
      const found = findDates(text, { published: from })
      let end = 0
      for (const { from: first, to, start, end: last } of found) {
        expect(first).toBeGreaterThanOrEqual(end)
        expect(text.slice(first, to)).toBe(text.slice(first, to).trim())
        expect(to).toBeGreaterThan(first)
        if (start !== null && last !== null) expect(start <= last).toBe(true)
        end = to
      }
      expect(findDates(text, { published: from })).toEqual(found)
    }),
    { numRuns: 1000 },
  )
})

describe('twice the text takes twice the steps', () => {
  test.each([
    ['May 3 '],
    ['3, '],
    ['the '],
    ['from 3 to '],
    ['between May and '],
    ['since the night of '],
    ['Tuesday, '],
    ['early '],
    ['1,234,'],
    ['06.08.'],
    ['March Army March '],
    ['would '],
    ['last week of the '],
    ['two days '],
    ['('],
    ['14:30 (on '],
  ])('%s', (unit) => {
    const [once, twice] = [steps(unit.repeat(300)), steps(unit.repeat(600))]
    expect(twice).toBeLessThan(2.1 * once + 100)
    expect(once).toBeLessThan(unit.length * 300 * 400)
  })
})

/** How many times the rules look at a token. */
function steps(text: string): number {
  let looks = 0
  const tokens = new Proxy(tokenise(text), {
    get(target, key) {
      looks += 1
      return Reflect.get(target, key)
    },
  })
  datesAmong(tokens, { published: '2020-08-07' })
  return looks
}
