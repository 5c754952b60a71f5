import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANGES, EXTENTS } from '../../../src/core/control/control.ts'
import { controlOn, type Ledger } from '../../../src/core/control/ledger.ts'
import { endOf, spanOf } from '../../../src/core/control/order.ts'
import type { Saying } from '../../../src/core/control/saying.ts'
import { dayOf, shift } from '../../../src/core/when.ts'
import { saying } from './sayings.ts'

/** `the rest: ISIS wholly, last-reported`; possible states stand side by side, presence in brackets. */
function told({ standings }: Ledger): string[] {
  return standings.map(({ part, sureness, states }) => {
    const each = states.map(({ holders, present, ended }) =>
      [
        ...holders.map(({ name, extent }) => `${name} ${extent}`),
        ...present.map(({ name }) => `(${name})`),
        ...ended.map(({ holder, id }) => `-${holder ?? '?'} ${id}`),
      ].join(' + '),
    )
    return `${part === null ? '' : `${part}: `}${each.map((state) => state || 'nobody').join(' | ')}, ${sureness}`
  })
}

describe('a summer of reversals, told by weekdays', () => {
  const liliyah = [saying('E-1', '2015-06-03..2015-06-05', 'ISIS'), saying('E-2', '2015-06-05 morning', 'SAF', 'regained')]
  const nishwa = [saying('E-1', '2015-06-03..2015-06-05', 'ISIS'), saying('E-2', '2015-06-05 morning', 'SAF', 'regained', { part: 'eastern corridor' })]
  test.each([
    ['before all of it', '2015-06-02', liliyah, ['nobody, unknown']],
    ['captured between two days: on the one between, probably', '2015-06-04', liliyah, ['nobody | ISIS wholly, probable']],
    ['recaptured on the day on which the capture may have been', '2015-06-05', liliyah, ['SAF wholly, stated']],
    ['the day after', '2015-06-06', liliyah, ['SAF wholly, last-reported']],
    [
      'a part recaptured: the rest stays as it was last said',
      '2015-06-06',
      nishwa,
      ['eastern corridor: SAF wholly, last-reported', 'ISIS wholly, last-reported'],
    ],
  ])('%s', (_, day, sayings, expected) => {
    expect(told(controlOn(day, sayings))).toEqual(expected)
  })
})

describe('who held it', () => {
  test.each<[string, string, Saying[], string[]]>([
    [
      'reversed within a day, by parts of it',
      '2020-06-05',
      [saying('E-3', '2020-06-05 evening', 'SAA'), saying('E-2', '2020-06-05 dawn', 'ISIS'), saying('E-1', '2020-06-01', 'SAA')],
      ['SAA wholly, stated'],
    ],
    [
      'reversed within a day, by the clock',
      '2020-06-05',
      [saying('E-2', '2020-06-05T18:10', 'ISIS'), saying('E-1', '2020-06-05T06:30', 'SAA')],
      ['ISIS wholly, stated'],
    ],
    [
      'two gains on one day in no order',
      '2020-06-06',
      [saying('E-1', '2020-06-05', 'ISIS'), saying('E-2', '2020-06-05', 'SAA')],
      ['SAA wholly | ISIS wholly, unsure'],
    ],
    [
      'two gains in one event stand in its order',
      '2020-06-06',
      [saying('E-1', '2020-06-05', 'SAA', 'gained', { order: 1 }), saying('E-1', '2020-06-05', 'ISIS')],
      ['SAA wholly, last-reported'],
    ],
    ['a sure later change ends the doubt', '2020-06-09', [...twoGains(), saying('E-3', '2020-06-07', 'SDF')], ['SDF wholly, last-reported']],
    [
      'a change that may still be to come',
      '2020-06-08',
      [saying('E-1', '2020-06-01', 'SAA'), saying('E-2', '2020-06-07..2020-06-10', 'ISIS')],
      ['SAA wholly | ISIS wholly, unsure'],
    ],
    [
      'two sides said to hold it on the same days',
      '2018-03-20',
      [saying('H-1', '2018-03-13..2018-03-29', 'regime', 'held'), saying('H-2', '2018-03-20', 'ISIS', 'held')],
      ['ISIS wholly | regime wholly, contradicted'],
    ],
    ['said of a period: each day of it', '2018-03-20', [saying('H-1', '2018-03-13..2018-03-29', 'regime', 'held')], ['regime wholly, stated']],
    ['after that period: last reported', '2018-04-02', [saying('H-1', '2018-03-13..2018-03-29', 'regime', 'held')], ['regime wholly, last-reported']],
    [
      'lost, and nobody said to have come',
      '2020-06-06',
      [saying('E-1', '2020-06-01', 'ISIS'), saying('E-2', '2020-06-05', 'ISIS', 'lost')],
      ['-ISIS E-2, unknown'],
    ],
    [
      'partly: the rest stays',
      '2020-06-06',
      [saying('E-1', '2020-06-01', 'SAA'), saying('E-2', '2020-06-05', 'ISIS', 'gained', { extent: 'partly' })],
      ['SAA partly + ISIS partly, last-reported'],
    ],
    [
      'contested',
      '2020-06-06',
      [saying('E-1', '2020-06-01', 'SAA'), saying('E-2', '2020-06-05', 'ISIS', 'gained', { extent: 'contested' })],
      ['SAA contested + ISIS contested, last-reported'],
    ],
    [
      'presence is no hold',
      '2020-06-06',
      [saying('E-1', '2020-06-01', 'SAA'), saying('E-2', '2020-06-05', 'ISIS', 'gained', { extent: 'presence' })],
      ['SAA wholly + (ISIS), last-reported'],
    ],
    [
      'a presence that ended, and infiltrated again',
      '2018-03-29',
      [saying('H-1', '2017-12-06', 'ISIS', 'lost', { extent: 'presence' }), saying('E-1', '2018-03-13..2018-03-29', 'ISIS', 'gained', { extent: 'presence' })],
      ['(ISIS), stated'],
    ],
    ['a presence that ended', '2018-01-01', [saying('H-1', '2017-12-06', 'ISIS', 'lost', { extent: 'presence' })], ['-ISIS H-1, unknown']],
    [
      'excepted from a hold, to another',
      '2018-03-29',
      [saying('H-1', '2018-03-29', 'ISIS', 'held', { exception: { holder: 'SDF', party: 'SDF', from: 'east bank' } })],
      ['ISIS wholly, stated'],
    ],
    [
      'excepted from a hold, to nobody named',
      '2018-03-29',
      [saying('H-1', '2018-03-29', null, 'held', { exception: { holder: 'SDF', party: 'SDF', from: 'east bank' } })],
      ['-? H-1, unknown'],
    ],
    ['a part alone', '2020-06-06', [saying('E-1', '2020-06-05', 'ISIS', 'gained', { part: 'north' })], ['north: ISIS wholly, last-reported']],
    [
      'the whole taken after a part',
      '2020-06-09',
      [saying('E-1', '2020-06-05', 'ISIS', 'gained', { part: 'north' }), saying('E-2', '2020-06-07', 'SAA')],
      ['SAA wholly, last-reported'],
    ],
    [
      'an end of its hold ends its presence too',
      '2020-06-09',
      [saying('E-1', '2020-06-05', 'ISIS', 'gained', { extent: 'presence' }), saying('E-2', '2020-06-07', 'ISIS', 'lost')],
      ['-ISIS E-2, unknown'],
    ],
    [
      'an end on the day on which another came: who holds it is sure',
      '2020-06-07',
      [saying('E-1', '2020-06-07', 'ISIS', 'lost', { extent: 'presence' }), saying('E-2', '2020-06-07', 'SDF')],
      ['SDF wholly, stated'],
    ],
    ['no date', '2020-06-09', [saying('E-1', 'unknown', 'ISIS')], ['nobody, unknown']],
  ])('%s', (_, day, sayings, expected) => {
    expect(told(controlOn(day, sayings))).toEqual(expected)
  })
})

function twoGains(): Saying[] {
  return [saying('E-1', '2020-06-05', 'ISIS'), saying('E-2', '2020-06-05', 'SAA')]
}

test('what is said of later days, and without a date, stands apart; the last report has an age', () => {
  const sayings = [saying('E-1', '2020-06-05', 'ISIS'), saying('E-2', '2020-06-15', 'SAA'), saying('E-3', 'unknown', 'SDF')]
  const { history, later, undated, age } = controlOn('2020-06-12', sayings)
  expect([history, later, undated].map((all) => all.map(({ id }) => id))).toEqual([['E-1'], ['E-2'], ['E-3']])
  expect(age).toBe(7)
  expect(controlOn('2020-06-01', sayings).age).toBe(null)
})

/** Up to eight sayings of three parties within two weeks. */
function anySayings(): fc.Arbitrary<Saying[]> {
  const day = fc.integer({ min: 18_400, max: 18_413 })
  const when = fc.oneof(
    day.map((from) => dayOf(from)),
    fc.tuple(day, fc.integer({ min: 1, max: 4 })).map(([from, days]) => `${dayOf(from)}..${dayOf(from + days)}`),
    fc.tuple(day, fc.constantFrom('dawn', 'morning', 'evening')).map(([from, part]) => `${dayOf(from)} ${part}`),
    fc.constant('unknown'),
  )
  const one = fc.record({
    when,
    holder: fc.constantFrom('ISIS', 'SAA', 'SDF'),
    change: fc.constantFrom(...CHANGES),
    extent: fc.constantFrom(...EXTENTS),
    part: fc.constantFrom(null, null, 'north'),
    no: fc.integer({ min: 1, max: 4 }),
  })
  return fc
    .array(one, { maxLength: 8 })
    .map((all) => all.map(({ when, holder, change, extent, part, no }, order) => saying(`E-${no}`, when, holder, change, { extent, part, order })))
}

const anyDay = fc.integer({ min: 18_395, max: 18_425 }).map((number) => dayOf(number))

test('no answer names who is not yet spoken of, nor calls a day stated that is not', () => {
  fc.assert(
    fc.property(anySayings(), anyDay, (sayings, day) => {
      for (const { states, sureness } of controlOn(day, sayings).standings) {
        const makers = states.flatMap(({ holders, present }) => [...holders, ...present].flatMap(({ since, last }) => [since, last]))
        for (const { when } of makers) expect(spanOf(when)?.from).toBeLessThan(endOf(day))
        if (sureness === 'stated') expect(makers.some(({ when }) => (when.start ?? '') <= day && day <= (when.end ?? ''))).toBe(true)
        if (sureness === 'unknown') expect(makers).toEqual([])
      }
    }),
    { numRuns: 1000 },
  )
})

test('a capture after everything that is said wins over all of it', () => {
  fc.assert(
    fc.property(anySayings(), (sayings) => {
      const last = saying('E-9', '2020-06-30', 'HTS')
      const { standings } = controlOn('2020-07-02', [...sayings, last])
      expect(standings).toHaveLength(1)
      expect(standings[0]).toMatchObject({ part: null, sureness: 'last-reported', open: [], unordered: [] })
      expect(standings[0]?.states[0]?.holders.map(({ name }) => name)).toEqual(['HTS'])
    }),
  )
})

test('the order in which things were logged decides nothing', () => {
  fc.assert(
    fc.property(anySayings(), anyDay, fc.infiniteStream(fc.nat()), (sayings, day, picks) => {
      const shuffled = sayings.map((one) => [picks.next().value ?? 0, one] as const).sort(([a], [b]) => a - b)
      const answers = [sayings, shuffled.map(([, one]) => one)].map((all) =>
        told(controlOn(day, all))
          .map((line) =>
            line
              .split(/[|,+]/u)
              .map((word) => word.trim())
              .sort()
              .join(),
          )
          .sort(),
      )
      expect(answers[1]).toEqual(answers[0])
    }),
    { numRuns: 500 },
  )
})

test('what is known of a day does not change with what is said of days after it', () => {
  fc.assert(
    fc.property(anySayings(), anyDay, (sayings, day) => {
      const upTo = sayings.filter(({ when }) => when.start !== null && when.start <= day)
      expect(told(controlOn(day, sayings))).toEqual(told(controlOn(day, upTo)))
    }),
  )
})

test('more changes of one day than can be played through may each have been the last', () => {
  const parties = [...'ABCDEFGHIJKLMNOPQRST']
  const { standings } = controlOn(
    '2020-06-05',
    parties.map((party, at) => saying(`E-${at + 1}`, '2020-06-05', party)),
  )
  expect(standings).toMatchObject([{ sureness: 'unsure' }])
  expect(standings[0]?.unordered).toHaveLength(parties.length)
  expect(standings[0]?.states.flatMap(({ holders }) => holders.map(({ name }) => name)).sort()).toEqual(parties)
})

test('two gains of a day in no order are told as such, on every later day', () => {
  for (const days of [0, 1, 30]) {
    const [standing] = controlOn(shift('2020-06-05', days), twoGains()).standings
    expect(standing).toMatchObject({ sureness: 'unsure', unordered: [{ id: 'E-1' }, { id: 'E-2' }] })
  }
})

test('only those whose order decides are told as being in none', () => {
  const [standing] = controlOn('2020-08-03', [
    saying('E-1', '2020-08-01', 'SDF'),
    saying('E-2', '2020-08-01', 'SDF'),
    saying('E-3', '2020-08-02', 'ISIS', 'gained', { extent: 'contested' }),
    saying('E-4', '2020-08-02', 'ISIS', 'lost'),
  ]).standings
  expect(standing).toMatchObject({ sureness: 'unsure', unordered: [{ id: 'E-3' }, { id: 'E-4' }] })
})

test('a long row of days in a sure order leaves one answer', () => {
  const row = Array.from({ length: 24 }, (_, at) =>
    saying(`E-${at + 1}`, shift('2020-06-01', at), 'ISIS', at % 2 === 0 ? 'gained' : 'lost', { extent: 'presence' }),
  )
  const told = [...row, ...[...'ABCDEFGHIJKLMNOPQRST'].map((party, at) => saying(`E-${at + 30}`, '2020-06-25', party, 'gained', { extent: 'presence' }))]
  expect(controlOn('2020-06-24', row).standings).toMatchObject([{ states: [{ present: [] }], unordered: [] }])
  const [crowd] = controlOn('2020-06-25', told).standings
  expect(crowd?.unordered.map(({ id }) => id)).not.toContain('E-1')
  expect(crowd?.states.flatMap(({ present }) => present.map(({ name }) => name))).not.toContain('ISIS')
})
