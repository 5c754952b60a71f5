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

/** A question about one place, by its name alone. */
function about(...names: string[]) {
  return { places: names.map((name) => ({ name, refs: [] })), holder: null }
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

    const { places, events, holdings } = await desk.control(about('LILIYAH'))
    expect(places).toEqual([{ names: ['Al-Liliyah'], around: [], complete: true }])
    expect(events.map(({ no }) => no)).toEqual([1, 2])
    expect(events[0]?.facts.control).toEqual(told[0])
    expect(holdings.map(({ no }) => no)).toEqual([1])
  })

  test('an event that became part of another still tells what it said', async () => {
    const { desk, stamp } = await newDesk()
    const other = await desk.log(facts({ summary: 'x', control: [gained('Hajin', 'ISIS')] }), stamp, null)
    const event = await desk.log(facts({ summary: 'x', control: [gained('Baghouz', 'ISIS')] }), stamp, null)
    await desk.merge({ event, other, why: null, stamp })
    const { events } = await desk.control(about('Baghouz'))
    expect(events.map(({ no, mergedInto }) => [no, mergedInto])).toEqual([[2, 1]])
  })

  test('of more than two hundred events the latest are told, and that there are more', async () => {
    const { desk, stamp } = await newDesk()
    const told = (when: Facts['when']) => ({ facts: facts({ summary: 'x', when, control: [gained('Hajin', 'ISIS')] }), stamp, why: null })
    await desk.logAll([told(facts().when), ...Array.from({ length: 199 }, () => told(on('2015-06-05')))])
    const asked = about('Hajin')
    const whole = await desk.control(asked)
    expect([whole.places[0]?.complete, whole.events.length]).toEqual([true, 200])
    await desk.logAll([told(on('2015-06-06'))])
    const { places, events } = await desk.control(asked)
    expect([places[0]?.complete, events.length, events[0]?.no, events.at(-1)?.no]).toEqual([false, 200, 2, 201])
  })

  test('of several places each is told with its own names, and each has its own latest events', async () => {
    const { desk, stamp } = await newDesk()
    const told = (where: string, day: string) => ({ facts: facts({ summary: 'x', when: on(day), control: [gained(where, 'ISIS')] }), stamp, why: null })
    await desk.logAll([told('Jazal', '2011-01-01'), ...Array.from({ length: 201 }, () => told('Hajin', '2015-06-05'))])
    const { places, events } = await desk.control(about('Hajin', 'Nowhere', 'jazal'))
    expect(places).toEqual([
      { names: ['Hajin'], around: [], complete: false },
      { names: [], around: [], complete: true },
      { names: ['Jazal'], around: [], complete: true },
    ])
    expect([events.length, events[0]?.no, events[1]?.no]).toEqual([201, 1, 3])
  })

  test('what a party holds is told under all its names, in events and in statements', async () => {
    const { desk, stamp } = await newDesk()
    for (const control of [[gained('Jazal', 'ISIS')], [gained('Jazal', 'Islamic State')], [gained('Jazal', 'NDF')]])
      await desk.log(facts({ summary: 'x', when: on('2015-06-05'), control }), stamp, null)
    await desk.saveEntry({ register: 'holding', no: null, version: 0, action: 'log', facts: HOLDING, why: null, stamp })

    const { parties, events, holdings } = await desk.control({ places: [], holder: 'Islamic State' })
    expect(events.map(({ no }) => no)).toEqual([1, 2])
    const [isis] = events[0]?.named ?? []
    expect(isis?.written).toBe('ISIS')
    expect(parties).toContain(isis?.key)
    expect(holdings[0]?.named.map(({ key }) => key)).toEqual([isis?.key])
  })

  test('another desk tells nothing of it', async () => {
    const [one, other] = [await newDesk(), await newDesk()]
    await one.desk.log(facts({ summary: 'x', control: [gained('Jazal', 'ISIS')] }), one.stamp, null)
    expect(await other.desk.control(about('Jazal'))).toEqual({
      places: [{ names: [], around: [], complete: true }],
      parties: [],
      events: [],
      holdings: [],
    })
  })
}
