import { expect, test } from 'vitest'
import type { Control } from '../../../src/core/control/control.ts'
import type { Holding } from '../../../src/core/control/holding.ts'
import type { Facts } from '../../../src/core/event.ts'
import { NO_REPORT } from '../../../src/core/report.ts'
import { facts, on, place } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

function gained(where: string, holder: string): Control {
  return { place: where, part: null, holder, change: 'gained', extent: 'wholly' }
}

const HOLDING: Holding = {
  summary: '',
  when: on('2018-03-29'),
  holder: 'Daesh',
  places: [place('Hajin')],
  except: [],
  exceptHolder: null,
  extent: 'wholly',
  ends: false,
  evidenced: false,
  area: null,
  report: NO_REPORT,
}

export function controlContract({ desk: newDesk }: Fixture): void {
  test('who holds a place is told by the live events that say so, under all its spellings, and by the statements that stand', async () => {
    const { desk, stamp } = await newDesk()
    const told = [
      [gained('Al-Liliyah', 'ISIS'), gained('Jazal', 'ISIS')],
      [gained('al-liliyah', 'SAA')],
      [gained('Jazal', 'NDF')],
      [gained('Al-Liliyah', 'SDF')],
    ]
    for (const control of told) await desk.log(facts({ summary: 'x', when: on('2015-06-05'), control }), stamp, null)
    await desk.revise({ no: 4, version: 1, action: 'retract', facts: {}, status: 'retracted', why: null, stamp })
    await desk.saveEntry({ register: 'holding', no: null, version: 0, action: 'log', facts: HOLDING, why: null, stamp })
    await desk.saveEntry({ register: 'holding', no: null, version: 0, action: 'log', facts: HOLDING, why: null, stamp })
    await desk.saveEntry({ register: 'holding', no: 2, version: 1, action: 'retract', facts: HOLDING, status: 'retracted', why: null, stamp })

    const { places, events, holdings } = await desk.control({ place: 'LILIYAH', refs: [], holder: null })
    expect(places).toEqual(['Al-Liliyah'])
    expect(events.map(({ no }) => no)).toEqual([1, 2])
    expect(events[0]?.facts.control).toEqual(told[0])
    expect(holdings.map(({ no }) => no)).toEqual([1])
  })

  test('an event that became part of another still tells what it said', async () => {
    const { desk, stamp } = await newDesk()
    const other = await desk.log(facts({ summary: 'x', control: [gained('Hajin', 'ISIS')] }), stamp, null)
    const event = await desk.log(facts({ summary: 'x', control: [gained('Baghouz', 'ISIS')] }), stamp, null)
    await desk.merge({ event, other, why: null, stamp })
    const { events } = await desk.control({ place: 'Baghouz', refs: [], holder: null })
    expect(events.map(({ no, mergedInto }) => [no, mergedInto])).toEqual([[2, 1]])
  })

  test('of more than two hundred events the latest are told, and that there are more', async () => {
    const { desk, stamp } = await newDesk()
    const told = (when: Facts['when']) => ({ facts: facts({ summary: 'x', when, control: [gained('Hajin', 'ISIS')] }), stamp, why: null })
    await desk.logAll([told(facts().when), ...Array.from({ length: 199 }, () => told(on('2015-06-05')))])
    const asked = { place: 'Hajin', refs: [], holder: null }
    const whole = await desk.control(asked)
    expect([whole.complete, whole.events.length]).toEqual([true, 200])
    await desk.logAll([told(on('2015-06-06'))])
    const { complete, events } = await desk.control(asked)
    expect([complete, events.length, events[0]?.no, events.at(-1)?.no]).toEqual([false, 200, 2, 201])
  })

  test('what a party holds is told under all its names, in events and in statements', async () => {
    const { desk, stamp } = await newDesk()
    for (const control of [[gained('Jazal', 'ISIS')], [gained('Jazal', 'Islamic State')], [gained('Jazal', 'NDF')]])
      await desk.log(facts({ summary: 'x', when: on('2015-06-05'), control }), stamp, null)
    await desk.saveEntry({ register: 'holding', no: null, version: 0, action: 'log', facts: HOLDING, why: null, stamp })

    const { parties, events, holdings } = await desk.control({ place: null, refs: [], holder: 'Islamic State' })
    expect(events.map(({ no }) => no)).toEqual([1, 2])
    const [isis] = events[0]?.named ?? []
    expect(isis?.written).toBe('ISIS')
    expect(parties).toContain(isis?.key)
    expect(holdings[0]?.named.map(({ key }) => key)).toEqual([isis?.key])
  })

  test('another desk tells nothing of it', async () => {
    const [one, other] = [await newDesk(), await newDesk()]
    await one.desk.log(facts({ summary: 'x', control: [gained('Jazal', 'ISIS')] }), one.stamp, null)
    expect(await other.desk.control({ place: 'Jazal', refs: [], holder: null })).toEqual({
      places: [],
      around: [],
      parties: [],
      complete: true,
      events: [],
      holdings: [],
    })
  })
}
