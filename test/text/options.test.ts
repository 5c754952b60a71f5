import { describe, expect, test } from 'vitest'
import { commands } from '../../commands/index.ts'
import { KINDS } from '../../src/core/count.ts'
import { OUTCOMES } from '../../src/core/event.ts'
import { EVERYTHING, type Query } from '../../src/core/query.ts'
import { readInput } from '../../src/core/read-input.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { readForm } from '../../src/core/typed-form.ts'
import { eventOption, whyOption } from '../../src/text/options/event.ts'
import { factOptions } from '../../src/text/options/facts.ts'
import { readChoice, readName, readText, readWhole } from '../../src/text/options/option.ts'
import { queryOf, queryOptions } from '../../src/text/options/query.ts'
import { answerTo } from './answer-to.ts'

const reading = { now: new Date('2020-08-07T12:00:00Z'), settings: DEFAULTS }

describe('every key of every verb', () => {
  const cases = commands.flatMap((command) =>
    Object.entries(command.options).map(([key, option]) => ({ verb: `/${command.root} ${command.verb}`, key, option, command })),
  )

  test.each(cases)('$verb reads the example of $key', ({ key, option, command }) => {
    const names = Object.keys(command.options)
    const line = option.free ? option.example : `${key}:${option.example}`
    const form = readForm(line, { names, free: names.find((name) => command.options[name]?.free === true) ?? null })
    const read = readInput(command, form.values, reading)
    expect([...form.errors, ...read.errors, read.ambiguity]).toEqual([null])
    expect(read.input[key]).not.toEqual(option.many ? [] : null)
  })

  test.each(cases.filter(({ option }) => Array.isArray(option.complete)))('$verb reads all that it offers for $key', ({ option }) => {
    for (const offered of option.complete as readonly string[]) expect(() => option.read(offered, reading), offered).not.toThrow()
  })

  test.each(commands.filter((command) => Object.values(command.options).some((option) => option.free)))(
    '/$root $verb has one place for free words',
    ({ options }) => {
      expect(Object.values(options).filter((option) => option.free)).toHaveLength(1)
    },
  )
})

test('every kind of loss has a key', () => {
  expect(Object.keys(factOptions)).toEqual(expect.arrayContaining([...KINDS]))
})

test.each([
  ['E-12', 12],
  ['e12', 12],
  ['12', 12],
  [' E-0012 ', 12],
  ['E-999999999', 999_999_999],
  ['0', '“0” is no event. Events are numbered E-1, E-2, … Example: E-12'],
  ['E-', '“E-” is no event. Events are numbered E-1, E-2, … Example: E-12'],
  ['T-12', '“T-12” is no event. Events are numbered E-1, E-2, … Example: E-12'],
  ['E-1 E-2', '“E-1 E-2” is no event. Events are numbered E-1, E-2, … Example: E-12'],
  ['1234567890', '“1234567890” is no event. Events are numbered E-1, E-2, … Example: E-12'],
])('the event %j', (raw, expected) => {
  expect(answerTo(() => eventOption.read(raw, reading))).toBe(expected)
})

test.each([
  [' ministry update ', 'ministry update'],
  ['', 'The reason is empty.'],
  ['x'.repeat(501), 'The reason is 501 characters long; it can have 500.'],
])('the reason %j', (raw, expected) => {
  expect(answerTo(() => whyOption.read(raw, reading))).toBe(expected)
})

test.each([
  ['repelled', 'repelled'],
  ['Repelled ', 'repelled'],
  ['rep', 'repelled'],
  ['c', 'captured'],
  ['re', `“re” is none of: ${OUTCOMES.join(', ')}. Example: succeeded`],
  ['', `“” is none of: ${OUTCOMES.join(', ')}. Example: succeeded`],
  ['repeled', `“repeled” is none of: ${OUTCOMES.join(', ')}. Did you mean repelled? Example: repelled`],
])('the choice %j', (raw, expected) => {
  expect(answerTo(() => readChoice(raw, OUTCOMES))).toBe(expected)
})

test.each([
  ['  Syrian \u00a0 Arab\nArmy ', 'Syrian Arab Army'],
  ['', 'The name is empty.'],
  [' ', 'The name is empty.'],
  ['SAA; ISIS', '“SAA; ISIS” has a semicolon, which separates names; this takes one name without it. Example: ISIS'],
  ['x'.repeat(201), 'The name is 201 characters long; it can have 200.'],
])('the name %j', (raw, expected) => {
  expect(answerTo(() => readName(raw))).toBe(expected)
})

test('a text is kept as it is written, up to its length', () => {
  expect(readText(' one \n two ', 11)).toBe(' one \n two ')
  expect(answerTo(() => readText('x'.repeat(4001), 4000))).toBe('The text is 4,001 characters long; it can have 4,000.')
})

test.each([
  ['1', 1],
  ['100000', 100_000],
  ['0', '“0” is no whole number from 1 to 100,000. Example: 1'],
  ['100001', '“100001” is no whole number from 1 to 100,000. Example: 1'],
  ['', '“” is no whole number from 1 to 100,000. Example: 1'],
  ['1e3', '“1e3” is no whole number from 1 to 100,000. Example: 1'],
  ['-1', '“-1” is no whole number from 1 to 100,000. Example: 1'],
  ['2.5', '“2.5” is no whole number from 1 to 100,000. Example: 1'],
])('the whole number %j', (raw, expected) => {
  expect(answerTo(() => readWhole(raw, 1, 100_000))).toBe(expected)
})

test.each([
  ['Raqqa 25km', { at: 'Raqqa', km: 25 }],
  ['Deir  ez-Zor 5 KM', { at: 'Deir ez-Zor', km: 5 }],
  ['35.95,39.01 25km', { at: { lat: 35.95, lon: 39.01 }, km: 25 }],
  ['-35.95 , +39 2000km', { at: { lat: -35.95, lon: 39 }, km: 2000 }],
  ['Raqqa,25km', { at: 'Raqqa', km: 25 }],
  ['Hama', '“Hama” needs a place or a point, and a distance. Example: "Hama 25km"'],
  ['Hama 50', '“Hama 50” needs a place or a point, and a distance. Example: "Hama 50km"'],
  ['Raqqa', '“Raqqa” needs a place or a point, and a distance. Example: "Raqqa 25km"'],
  ['25km', '“25km” needs a place or a point, and a distance. Example: "Raqqa 25km"'],
  ['Raqqa 25 miles', '“Raqqa 25 miles” needs a place or a point, and a distance. Example: "Raqqa 25km"'],
  ['Raqqa 0km', '“0 km” is no distance here: from 1 to 2,000 km. Example: "Raqqa 25km"'],
  ['0,0 99999km', '“99999 km” is no distance here: from 1 to 2,000 km. Example: "0,0 25km"'],
  ['95,20 5km', '95, 20 is no point on Earth; latitude comes first. Example: "20,95 5km"'],
  ['95.95,39.01 25km', '95.95, 39.01 is no point on Earth; latitude comes first. Example: "39.01,95.95 25km"'],
])('near %j', (raw, expected) => {
  expect(answerTo(() => queryOptions.near.read(raw, reading))).toEqual(expected)
})

test.each([
  ['spaces', `x${' '.repeat(20_000)}y`],
  ['distances', '1km '.repeat(5000)],
  ['digits', `${'1'.repeat(20_000)}km`],
])('near 20,000 characters of %s is answered', (_, raw) => {
  expect(answerTo(() => queryOptions.near.read(raw, reading))).toContain('needs a place or a point')
})

describe('a query', () => {
  const command = { ...(commands[0] as (typeof commands)[number]), options: queryOptions }
  const query = (line: string): Query => {
    const { values } = readForm(line, { names: Object.keys(queryOptions), free: 'text' })
    const { input, errors } = readInput(command, values, reading)
    expect(errors).toEqual([])
    return queryOf(input as Parameters<typeof queryOf>[0])
  }

  test.each<[string, Partial<Query>]>([
    ['', {}],
    ['!?', {}],
    ['Army Positions', { text: ['army', 'positions'] }],
    ['by:ISIS by:HTS place:"Deir ez-Zor; Raqqa"', { by: ['ISIS', 'HTS'], place: ['Deir ez-Zor', 'Raqqa'] }],
    ['type:riot', { types: ['riot', 'violent-demonstration', 'mob-violence'] }],
    ['type:riot type:mob-violence', { types: ['riot', 'violent-demonstration', 'mob-violence'] }],
    ['when:"Aug 2020"', { from: '2020-08-01', to: '2020-08-31' }],
    ['since:2020-08-05', { from: '2020-08-05' }],
    ['until:2020-08-05', { to: '2020-08-05' }],
    ['when:2020 since:2020-06-01 until:2021-06-01', { from: '2020-06-01', to: '2020-12-31' }],
    ['min-killed:5 min-wounded:2', { least: { killed: 5, wounded: 2 } }],
    ['outcome:repelled outcome:failed', { outcome: ['repelled', 'failed'] }],
    [
      'losses:un status:all grade:b tag:x weapon:drone source:SANA',
      { losses: 'unstated', status: 'all', grade: ['B'], tag: ['x'], weapon: ['drone'], source: ['SANA'] },
    ],
  ])('%j', (line, expected) => {
    expect(query(line)).toEqual({ ...EVERYTHING, ...expected })
  })
})
