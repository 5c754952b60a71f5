import { expect, test } from 'vitest'
import type { Relation } from '../../../src/core/actor/actor.ts'
import { EVERYTHING, type Query } from '../../../src/core/query.ts'
import { actor } from '../../core/actor/register.ts'
import { claim, facts, on, report } from '../../facts.ts'
import { STAMP, testDesks } from '../columns/test-desk.ts'

const newDesk = testDesks()

/** Days of events by the brigade, which belonged to the coalition in 2015 and from 2018 on; and one by the coalition itself. */
const DAYS = ['2014-12-31', '2015-01-01', '2015-12-31', '2016-06-01', '2018-01-01', null] as const

const asked: readonly [what: string, query: Partial<Query>][] = [
  ['as any party', { actor: ['Coalition'] }],
  ['as the attacker', { by: ['Coalition'] }],
  ['with another of its names', { by: ['Coalition', 'Nobody'] }],
  ['with a word', { by: ['Coalition'], text: ['raid'] }],
]

test.each(asked)('a whole is asked for %s: what a member did counts in the time of its membership, to find and to add up', async (_, given) => {
  const desk = await newDesk()
  const relations: Relation[] = [
    { type: 'part-of', to: 'A-1', source: 'a test', from: '2015', until: '2015' },
    { type: 'part-of', to: 'A-1', source: 'a test', from: '2018' },
  ]
  const save = (one: Parameters<typeof actor>) =>
    desk.saveActor({ key: null, version: 0, facts: actor(...one), shared: false, action: 'log', why: null, stamp: STAMP })
  await save(['Coalition'])
  await save(['Brigade', { relations }])
  for (const day of DAYS)
    await desk.log(
      facts({ by: ['Brigade'], summary: 'raid', ...(day === null ? {} : { when: on(day) }), reports: [report({ claims: [claim(null, 'killed', 1)] })] }),
      STAMP,
      null,
    )
  await desk.log(facts({ by: ['Coalition'], summary: 'raid', when: on('2016-06-01') }), STAMP, null)

  const query = { ...EVERYTHING, ...given }
  const found = await desk.find(query, { sort: 'oldest', page: 1, size: 20 })
  expect(found.events.map(({ no }) => no).toSorted()).toEqual([2, 3, 5, 6, 7])
  expect(found.total).toBe(5)
  expect((await desk.tally(query, 'type', 1)).whole).toMatchObject({ events: 5, silent: 1, sums: { killed: { min: 4, max: 4 } } })
  expect((await desk.during(query, 20)).events.map(({ no }) => no).toSorted()).toEqual([2, 3, 5, 6, 7])
  expect((await desk.find({ ...query, from: '2015-06-01', to: '2016-12-31' }, { sort: 'oldest', page: 1, size: 20 })).events.map(({ no }) => no)).toEqual([
    3, 7,
  ])
})
