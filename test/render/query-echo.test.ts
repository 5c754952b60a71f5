import { expect, test } from 'vitest'
import { covered } from '../../src/core/event-type.ts'
import { EVERYTHING, type Query } from '../../src/core/query.ts'
import { text } from '../../src/render/inline.ts'
import { queryEcho } from '../../src/render/query-echo.ts'

test.each<[Partial<Query>, string]>([
  [{}, 'All events'],
  [{ status: 'all' }, 'All events, retracted ones included'],
  [{ status: 'retracted' }, 'Events that are retracted'],
  [{ actor: ['ISIS', 'HTS'], by: ['ISIS'], on: ['SAA'] }, 'Events with ISIS or HTS, by ISIS, against SAA'],
  [{ types: covered('riot') }, 'Events of type Riots'],
  [{ types: ['shelling', ...covered('riot')] }, 'Events of type Shelling/artillery/missile attack or Riots'],
  [{ place: ['Homs'], near: { at: 'Raqqa', km: 25 } }, 'Events in Homs, within 25 km of Raqqa'],
  [{ near: { at: { lat: 35.95, lon: 39.01 }, km: 5 } }, 'Events within 5 km of 35.95, 39.01'],
  [{ from: '2020-08-06', to: '2020-08-06' }, 'Events on Thu 6 Aug 2020'],
  [{ from: '2020-08-01', to: '2020-08-31' }, 'Events from Sat 1 Aug 2020 to Mon 31 Aug 2020'],
  [{ from: '2020-08-01' }, 'Events since Sat 1 Aug 2020'],
  [{ to: '2020-08-31' }, 'Events until Mon 31 Aug 2020'],
  [{ text: ['army', 'positions'] }, 'Events with the words “army positions”'],
  [{ least: { killed: 5, wounded: 2 } }, 'Events with at least 5 killed for sure, with at least 2 wounded for sure'],
  [{ losses: 'stated' }, 'Events that state losses'],
  [{ losses: 'unstated' }, 'Events that state no losses'],
  [
    { outcome: ['repelled'], weapon: ['drone'], source: ['SANA'], grade: ['B'], tag: ['x'] },
    'Events that ended repelled, with weapon drone, according to SANA, graded B, tagged x',
  ],
])('%j reads: %s', (query, words) => {
  expect(queryEcho({ ...EVERYTHING, ...query }, 'en-GB', null)).toEqual([text(words)])
})

test('the order is said where there is one', () => {
  expect(queryEcho(EVERYTHING, 'en-GB', 'killed')).toEqual([text('All events · most killed first')])
})

test('the first line says whom a name was taken for', () => {
  const as = (name: string, names: number, members = 0, successors = 0) => ({ name, names, members, successors })
  const readings = [
    { asked: 'isis', as: [as('ISIS', 57, 12)], leftOut: [], forATime: [] },
    { asked: 'Nusra', as: [as('Jabhat al-Nusra', 1, 0, 1)], leftOut: [], forATime: [] },
    { asked: 'SAF', as: [as('Syrian Armed Forces', 17, 60), as('Sudanese Armed Forces', 9)], leftOut: [], forATime: [] },
  ]
  expect(queryEcho({ ...EVERYTHING, actor: ['isis', 'Nusra', 'nobody'], on: ['SAF'] }, 'en-GB', null, readings)).toEqual([
    text(
      'Events with isis (57 names, 12 members) or Nusra (Jabhat al-Nusra, 1 name, 1 successor) or nobody, against SAF (Syrian Armed Forces or Sudanese Armed Forces)',
    ),
  ])
})
