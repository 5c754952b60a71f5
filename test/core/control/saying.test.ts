import { expect, test } from 'vitest'
import type { Holding } from '../../../src/core/control/holding.ts'
import { sayingsOfEvent, sayingsOfHolding } from '../../../src/core/control/saying.ts'
import { fold } from '../../../src/core/fold.ts'
import { NO_REPORT } from '../../../src/core/report.ts'
import { facts, on, place, report } from '../../facts.ts'

const named = (...names: string[]) => new Set(names.map(fold))

test('an event says what it says of that place, under any of its names; a gain that is a recapture is one', () => {
  const event = {
    no: 7,
    named: [{ written: 'SAA', key: 'syrian army', own: 'syrian army', name: 'Syrian Arab Army', loaded: false, merged: false }],
    facts: facts({
      outcome: 'recaptured',
      when: on('2015-06-05'),
      control: [
        { place: 'Al-Liliyah', part: null, holder: 'SAA', change: 'gained', extent: 'wholly' },
        { place: 'al-nashwa', part: 'east', holder: 'SAA', change: 'gained', extent: 'wholly' },
        { place: 'Al-Nishwa', part: null, holder: 'ISIS', change: 'lost', extent: 'partly' },
      ],
    }),
  }
  expect(sayingsOfEvent(event, named('Al-Nishwa', 'Al-Nashwa'))).toMatchObject([
    { id: 'E-7', order: 1, part: 'east', holder: 'SAA', party: 'syrian army', change: 'regained' },
    { id: 'E-7', order: 2, part: null, holder: 'ISIS', party: 'isis', change: 'lost', extent: 'partly' },
  ])
})

test('an event says what its own reports say; what came with another event says what that one does', () => {
  const [own, came] = [report({ publisher: 'B' }), report({ publisher: 'C', merged: 2 })]
  const event = {
    no: 1,
    named: [],
    facts: facts({ control: [{ place: 'Hajin', part: null, holder: 'ISIS', change: 'gained', extent: 'wholly' }], reports: [own, came] }),
  }
  expect(sayingsOfEvent(event, named('Hajin'))).toMatchObject([{ reports: [own] }])
})

const eastBank: Holding = {
  summary: '',
  when: on('2018-03-29'),
  holder: 'SDF',
  places: [place('east bank'), place('western outskirts of Hajin'), place('Raqqa', { relation: 'near' })],
  except: ["al-Sha'afa", 'Al-Baghouz'],
  exceptHolder: 'ISIS',
  extent: 'partly',
  ends: false,
  evidenced: true,
  area: null,
  report: NO_REPORT,
}

test.each<[string, object[]]>([
  ['East Bank', [{ id: 'H-1', part: null, holder: 'SDF', change: 'held', extent: 'partly', evidenced: true, exception: null }]],
  ['Sha’afa', [{ holder: 'ISIS', change: 'held', extent: 'wholly', exception: { holder: 'SDF', from: 'east bank, western outskirts of Hajin, Raqqa' } }]],
  ['Hajin', [{ part: 'western outskirts', holder: 'SDF' }]],
  ['Raqqa', [{ part: 'surroundings', holder: 'SDF' }]],
  ['Mosul', []],
])('what a statement says of %s', (name, expected) => {
  expect(sayingsOfHolding({ no: 1, named: [], facts: eastBank }, named(name))).toMatchObject(expected)
})

test('the end of a hold is a loss', () => {
  expect(sayingsOfHolding({ no: 1, named: [], facts: { ...eastBank, ends: true, except: [] } }, named('east bank'))).toMatchObject([
    { holder: 'SDF', change: 'lost' },
  ])
})
