import { expect, test } from 'vitest'
import type { Event, Facts } from '../../../src/core/event.ts'
import type { Site } from '../../../src/core/place/site.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import { claim, facts, on, place, report } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

const FIRST = facts({
  type: 'clash',
  summary: 'Convoy ambushed',
  when: on('2020-08-06'),
  by: ['ISIS'],
  on: ['SAA'],
  places: [place('Jundya', { lat: 34.5, lon: 40.9 })],
  reports: [report({ publisher: 'Northern Post', claims: [claim('SAA', 'killed', 8)] })],
})
const SECOND: Facts = { ...FIRST, summary: 'Ambush', reports: [report({ publisher: 'Southern Post', claims: [claim('SAA', 'killed', '9+')] })] }

export function pairingContract({ desk: newDesk }: Fixture): void {
  async function logged(...all: Facts[]) {
    const { desk, stamp, ana } = await newDesk()
    const events: Event[] = []
    for (const one of all) events.push(await desk.log(one, stamp, null))
    const pair = async (no: number, other: number) => {
      const [one, two] = [await desk.event(no), await desk.event(other)]
      return { event: { no, version: one?.version ?? 0 }, other: { no: other, version: two?.version ?? 0 }, why: 'one attack', stamp }
    }
    const undo = async () => desk.undoPairing((await desk.lastChange(ana.key))?.seq ?? 0, stamp)
    const publishers = async (no: number) => (await desk.event(no))?.facts.reports.map(({ publisher, merged }) => [publisher, merged])
    return { desk, stamp, ana, pair, undo, publishers, events }
  }

  test('a merged event counts in no sum, and its reports stand in the other', async () => {
    const { desk, pair, publishers } = await logged(FIRST, SECOND)
    expect(await desk.merge(await pair(2, 1))).toMatchObject({ event: { no: 2, status: 'retracted', mergedInto: 1, version: 2 }, other: { no: 1, version: 2 } })
    expect(await publishers(1)).toEqual([
      ['Northern Post', null],
      ['Southern Post', 2],
    ])
    expect(await publishers(2)).toEqual([['Southern Post', null]])
    const { whole } = await desk.tally(EVERYTHING, 'side', 1)
    expect(whole).toMatchObject({ events: 1, sums: { killed: { min: 8, max: null } } })
  })

  test('both histories say so', async () => {
    const { desk, pair } = await logged(FIRST, SECOND)
    await desk.merge(await pair(2, 1))
    expect((await desk.history('event', 1)).at(-1)).toMatchObject({ action: 'merge', why: 'one attack', changes: [{ field: 'reports' }] })
    expect((await desk.history('event', 2)).at(-1)).toMatchObject({
      action: 'merge',
      why: 'one attack',
      changes: [
        { field: 'status', before: 'live', after: 'retracted' },
        { field: 'mergedInto', before: null, after: 1 },
      ],
    })
  })

  test('parting takes exactly the merged reports back, whatever was changed meanwhile', async () => {
    const { desk, pair, publishers, stamp } = await logged(FIRST, SECOND)
    await desk.merge(await pair(2, 1))
    const merged = await desk.event(1)
    const reports = [...(merged?.facts.reports ?? []), report({ publisher: 'Eastern Post' })]
    await desk.revise({ no: 1, version: 2, action: 'edit', facts: { reports, summary: 'Convoy hit' }, why: null, stamp })
    expect(await desk.part(await pair(2, 1))).toMatchObject({ event: { status: 'live', mergedInto: null, facts: SECOND } })
    expect(await publishers(1)).toEqual([
      ['Northern Post', null],
      ['Eastern Post', null],
    ])
    expect((await desk.event(1))?.facts.summary).toBe('Convoy hit')
  })

  test('undo takes back a merge, a parting and a word that two are different', async () => {
    const { desk, pair, undo, publishers } = await logged(FIRST, SECOND)
    await desk.merge(await pair(2, 1))
    await undo()
    expect([await publishers(1), (await desk.event(2))?.status, (await desk.twins(2)).length]).toEqual([[['Northern Post', null]], 'live', 1])
    await desk.merge(await pair(2, 1))
    await desk.part(await pair(2, 1))
    await undo()
    expect([await publishers(1), (await desk.event(2))?.mergedInto]).toEqual([
      [
        ['Northern Post', null],
        ['Southern Post', 2],
      ],
      1,
    ])
    await undo()
    await desk.part(await pair(2, 1))
    expect(await desk.twins(2)).toEqual([])
    await undo()
    expect((await desk.twins(2)).map(({ no }) => no)).toEqual([1])
  })

  test('a report that both have comes once', async () => {
    const { desk, pair, publishers } = await logged(FIRST, FIRST)
    await desk.merge(await pair(2, 1))
    expect(await publishers(1)).toEqual([['Northern Post', null]])
    expect((await desk.history('event', 1)).at(-1)).toMatchObject({ action: 'merge', changes: [] })
  })

  test('a chain comes apart from its end', async () => {
    const { desk, pair, publishers } = await logged(FIRST, SECOND, { ...FIRST, reports: [report({ publisher: 'Western Post' })] })
    await desk.merge(await pair(3, 2))
    await desk.merge(await pair(2, 1))
    expect(await publishers(1)).toEqual([
      ['Northern Post', null],
      ['Southern Post', 2],
      ['Western Post', 2],
    ])
    await expect(desk.part(await pair(3, 2))).rejects.toThrow('E-3 is part of E-2, which is part of E-1.')
    await desk.part(await pair(2, 1))
    expect(await publishers(2)).toEqual([
      ['Southern Post', null],
      ['Western Post', 3],
    ])
    await desk.part(await pair(3, 2))
    expect([await publishers(1), await publishers(2), await publishers(3)]).toEqual([
      [['Northern Post', null]],
      [['Southern Post', null]],
      [['Western Post', null]],
    ])
  })

  test('what cannot be merged is refused, and nothing is changed', async () => {
    const { desk, pair, stamp } = await logged(FIRST, SECOND, FIRST, FIRST)
    await desk.merge(await pair(2, 1))
    await desk.revise({ no: 4, version: 1, action: 'retract', facts: {}, status: 'retracted', why: null, stamp })
    const before = [await desk.event(1), await desk.event(2), await desk.event(3), await desk.event(4)]
    await expect(desk.merge(await pair(1, 1))).rejects.toThrow('E-1 is one event. Name two.')
    await expect(desk.merge(await pair(2, 3))).rejects.toThrow('E-2 is part of E-1 already.')
    await expect(desk.merge(await pair(1, 2))).rejects.toThrow('E-2 is part of E-1 now.')
    await expect(desk.merge(await pair(3, 2))).rejects.toThrow('E-2 is part of E-1 now.')
    await expect(desk.merge(await pair(3, 4))).rejects.toThrow('E-4 is retracted.')
    await expect(desk.merge(await pair(3, 9))).rejects.toThrow('There is no event E-9 on this desk.')
    expect(await desk.merge({ ...(await pair(3, 1)), other: { no: 1, version: 1 } })).toBeNull()
    expect([await desk.event(1), await desk.event(2), await desk.event(3), await desk.event(4)]).toEqual(before)
  })

  test('what is one is not changed in parts, and a whole is not retracted over its parts', async () => {
    const { desk, pair, stamp } = await logged(FIRST, SECOND, FIRST)
    await desk.merge(await pair(2, 1))
    await desk.merge(await pair(3, 1))
    const before = [await desk.event(1), await desk.event(2)]
    const edit = { action: 'edit', facts: { summary: 'Ambush' }, why: null, stamp } as const
    const retract = { action: 'retract', facts: {}, status: 'retracted', why: null, stamp } as const
    await expect(desk.revise({ no: 2, version: 2, ...edit })).rejects.toThrow('E-2 is part of E-1, and counts there.')
    await expect(desk.revise({ no: 1, version: 3, ...retract })).rejects.toThrow('E-2, E-3 are part of E-1, and would count no more either.')
    expect([await desk.event(1), await desk.event(2)]).toEqual(before)
    await desk.part(await pair(2, 1))
    await desk.part(await pair(3, 1))
    expect(await desk.revise({ no: 1, version: 5, ...retract })).toMatchObject({ status: 'retracted' })
  })

  test('more reports than an event can have are refused', async () => {
    const many = (name: string) => facts({ ...FIRST, reports: Array.from({ length: 26 }, (_, at) => report({ publisher: `${name} ${at}` })) })
    const { desk, pair } = await logged(many('Post'), many('News'))
    await expect(desk.merge(await pair(2, 1))).rejects.toThrow('Together they would have 52 reports; an event can have 50.')
  })

  test('twins are found by place, by spelling, by parties, by days that overlap; not what was said to be different, retracted or merged', async () => {
    const near = { ...SECOND, places: [place('Jundya farms', { lat: 34.6, lon: 40.9 })] }
    const elsewhere = { ...SECOND, places: [place('Idlib', { lat: 35.9, lon: 36.6 })] }
    const { desk, pair } = await logged(
      FIRST,
      near,
      elsewhere,
      { ...SECOND, when: on('2020-08-05', '2020-08-08'), by: [] },
      { ...SECOND, when: on('2020-09-06') },
    )
    const twinsOf = async (no: number) => (await desk.twins(no)).map((twin) => [twin.no, twin.reasons.join(', ')])
    expect(await twinsOf(1)).toEqual(
      [
        [2, 'same day, 11 km apart, both sides, killed 8 agrees with ≥9'],
        [4, 'dates overlap, same place, same side attacked'],
      ].map(([no, reasons]) => [no, String(reasons).replace(', killed 8 agrees with ≥9', '')]),
    )
    await desk.part(await pair(1, 2))
    await desk.merge(await pair(4, 3))
    expect(await twinsOf(1)).toEqual([])
  })

  test('of another desk there are no twins', async () => {
    const { desk } = await logged(FIRST)
    const other = await logged(SECOND)
    expect([await desk.twins(1), await other.desk.twins(1)]).toEqual([[], []])
  })

  test('the surroundings of an event are those before it in its series', async () => {
    const { desk } = await logged(
      { ...FIRST, when: on('2019-11-01') },
      { ...FIRST, when: on('2020-05-14') },
      { ...FIRST, when: facts().when },
      { ...FIRST, when: on('2020-09-01') },
      {
        ...FIRST,
        recurs: [
          { is: 'nth', n: 4, within: 'year', phrase: '' },
          { is: 'after-pause', many: 5, unit: 'month', phrase: '' },
        ],
      },
    )
    expect(await desk.surroundings(5)).toEqual({
      series: { actor: 'ISIS', place: 'Jundya', about: false, province: null },
      alone: null,
      others: 3,
      undated: 1,
      complete: true,
      standing: { year: '2020', nth: { min: 2, max: 2 }, before: { no: 2, day: '2020-05-14', days: 84 } },
      answers: [
        { claim: { is: 'nth', n: 4, within: 'year', phrase: '' }, answer: { is: 'nth', held: { min: 2, max: 2 } } },
        { claim: { is: 'after-pause', many: 5, unit: 'month', phrase: '' }, answer: { is: 'after-pause', pause: 84, longest: 195 } },
      ],
    })
  })

  test('where the place has no other event of the attacker, the province is looked at, then the place', async () => {
    const inProvince = (name: string, given: Partial<Facts> = {}) => ({ ...FIRST, places: [place(name, { admin1: 'Homs', country: 'SY' })], ...given })
    const { desk } = await logged(
      inProvince('Tadmur'),
      inProvince('Furqlus'),
      inProvince('Tadmur', { by: ['SAA'] }),
      inProvince('Qusayr', { by: ['Hezbollah'] }),
    )
    expect(await desk.surroundings(2)).toMatchObject({ series: { actor: 'ISIS', place: null, province: 'Homs' }, alone: { place: 'Furqlus' }, others: 1 })
    expect(await desk.surroundings(3)).toMatchObject({ series: { actor: null, place: 'Tadmur', province: null }, alone: { actor: 'SAA' }, others: 1 })
    expect(await desk.surroundings(4)).toMatchObject({ series: { actor: 'Hezbollah', place: 'Qusayr' }, alone: null, others: 0 })
  })

  test('a province and a country count what lies in them; what lies about a place is counted with it, and said so', async () => {
    const [sy, dez] = [{ country: 'SY' }, { country: 'SY', admin1: 'Deir ez-Zor' }]
    const names = [place('Syria', sy), place('al-Mayadin', dez), place('Deir ez-Zor Province', dez), place('Raqqa', sy), place('10 km north of Raqqa', sy)]
    const { desk } = await logged(...names.map((at) => ({ ...FIRST, places: [at] })), { ...FIRST, places: [place('Syria', sy)] })
    const known = { admin1: null, country: 'SY', lat: null, lon: null, kind: null, bearing: 'itself' } as const
    const raqqa = { ...known, ref: 'gn:1', name: 'Ar Raqqah' }
    const sites: Site[] = [
      { ...known, ref: 'iso:SY', name: 'Syria', kind: 'country' },
      { ...known, ref: 'gn:2', name: 'Al Mayadin', admin1: 'Deir ez-Zor' },
      { ...known, ref: 'gn:3', name: 'Deir ez-Zor', admin1: 'Deir ez-Zor', kind: 'province' },
      raqqa,
      { ...raqqa, bearing: 'around' },
    ]
    await desk.settlePlaces(sites.flatMap((site, at) => names.slice(at, at + 1).map((said) => ({ place: said, site }))))
    expect(await desk.surroundings(3)).toMatchObject({ series: { province: 'Deir ez-Zor Province' }, alone: null, others: 1 })
    expect(await desk.surroundings(5)).toMatchObject({ series: { place: 'Raqqa', about: true }, alone: null, others: 1 })
    expect(await desk.surroundings(6)).toMatchObject({ series: { actor: 'ISIS', province: 'Syria' }, alone: null, others: 5 })
  })
}
