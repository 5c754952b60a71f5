import { expect, test } from 'vitest'
import type { Completion } from '../../../src/core/store.ts'
import { NO_TOTAL } from '../../../src/core/total/total.ts'
import { facts, place, report } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

const EVENTS = [
  facts({ by: ['Syrian Democratic Forces'], places: [place('Deir ez-Zor', { country: 'SY' }), place('Al-Mayadin')], tags: ['Convoy'], weapons: ['IED'] }),
  facts({
    by: ['Syrian Arab Army'],
    on: ['Syrian Democratic Forces'],
    places: [place('Deir ez-Zor', { country: 'SY' })],
    reports: [report({ publisher: 'SOHR', saidBy: 'Syria TV' })],
  }),
  facts({ by: ['Turkish Armed Forces'], places: [place('Manbij'), place('Deir ez-Zor', { country: 'IQ' })], tags: ['convoy', 'Civilian harm'] }),
  ...Array.from({ length: 8 }, () => facts()),
]

const CASES: [what: Completion, typed: string, limit: number, names: string[]][] = [
  ['actor', 'sy', 5, ['Syrian Democratic Forces', 'Syrian Arab Army']],
  ['actor', 'forces', 5, ['Syrian Democratic Forces', 'Turkish Armed Forces']],
  ['actor', 'Syrian ar', 5, ['Syrian Arab Army']],
  ['actor', 'syr army', 5, []],
  ['actor', '', 2, ['Syrian Democratic Forces', 'Syrian Arab Army']],
  ['actor', 'SYRIÁN D', 5, ['Syrian Democratic Forces']],
  ['place', 'zo', 5, ['Deir ez-Zor']],
  ['place', 'al-may', 5, ['Al-Mayadin']],
  ['place', 'may', 5, ['Al-Mayadin']],
  ['source', 's', 5, ['SOHR', 'Syria TV']],
  ['tag', 'c', 5, ['Convoy', 'Civilian harm']],
  ['weapon', 'ie', 5, ['IED']],
  ['member', 'an', 5, ['Ana']],
  ['event', 'E-1', 3, ['E-11', 'E-10', 'E-1']],
  ['event', '1', 2, ['E-11', 'E-10']],
  ['event', 'e-', 2, ['E-11', 'E-10']],
  ['event', 'E-9', 5, ['E-9']],
  ['event', 'x', 5, []],
  ['actor', '%', 5, []],
]

export function completingContract({ desk: newDesk }: Fixture): void {
  test('completes the letters typed so far, most used first', async () => {
    const { desk, stamp } = await newDesk()
    await desk.logAll(EVENTS.map((given) => ({ facts: given, stamp, why: null })))
    for (const [what, typed, limit, names] of CASES) {
      const offered = await desk.complete(what, typed, limit)
      expect([what, typed, what === 'actor' ? offered.slice(0, names.length) : offered]).toEqual([what, typed, names])
    }
  })

  test('offers the names that the register knows after those that the log has, and none that takes sides', async () => {
    const { desk, stamp } = await newDesk()
    await desk.log(facts({ by: ['Nusra remnants'] }), stamp, null)
    expect(await desk.complete('actor', 'nusra', 4)).toEqual(['Nusra remnants', 'Jabhat al-Nusra', "Jama'at Nusrat al-Islam wal-Muslimin", 'Jabhat al-Nusrah'])
    expect(await desk.complete('actor', 'orc', 4)).toEqual([])
    expect(await desk.complete('actor', 'syr army', 4)).toEqual([])
  })

  test('offers the numbers of totals, and of other entries once their letter is typed', async () => {
    const { desk, stamp } = await newDesk()
    for (let no = 1; no <= 11; no++) await desk.saveEntry({ register: 'total', no: null, version: 0, action: 'log', facts: NO_TOTAL, why: null, stamp })
    await desk.log(facts(), stamp, null)
    const offered = [
      await desk.complete('total', '', 2),
      await desk.complete('total', 'T-1', 5),
      await desk.complete('event', 't-1', 2),
      await desk.complete('event', '', 2),
    ]
    expect(offered).toEqual([['T-11', 'T-10'], ['T-11', 'T-10', 'T-1'], ['T-11', 'T-10'], ['E-1']])
    expect([await desk.complete('total', 'x', 5), await desk.complete('event', 'P-', 5)]).toEqual([[], []])
  })

  test('a name that no event bears any longer is not offered', async () => {
    const { desk, stamp } = await newDesk()
    await desk.log(facts({ by: ['ISISS'] }), stamp, null)
    await desk.revise({ no: 1, version: 1, action: 'edit', facts: { by: ['ISIS'] }, why: null, stamp })
    expect(await desk.complete('actor', 'isi', 5)).not.toContain('ISISS')
  })
}
