import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/core/actor/actor.ts'
import type { ImportedActor } from '../../../src/core/actor/sheet.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import type { Stamp } from '../../../src/core/stamp.ts'
import type { Desk } from '../../../src/core/store.ts'
import { actor } from '../../core/actor/register.ts'
import { facts } from '../../facts.ts'
import { STAMP, testDesks } from '../columns/test-desk.ts'

const newDesk = testDesks()

const given = (name: string, rest: Partial<Actor> = {}): ImportedActor => actor(name, rest)
const alias = (name: string) => ({ name, kind: 'alias' as const })
const sponsored = (to: string) => ({ type: 'sponsored-by' as const, to, source: 'its own statement' })

/** `A-1 Lions: Cubs; sponsored-by A-2` for each entry. */
async function entries(desk: Desk): Promise<string[]> {
  return (await desk.entries('actor')).map(({ no, facts: { name, names, relations } }) =>
    [`A-${no} ${name}: ${names.map((one) => one.name).join(', ')}`, ...relations.map(({ type, to }) => `${type} ${to}`)].join('; '),
  )
}

describe('taking in a file', () => {
  test('two lines of one new actor make one, which has what each says', async () => {
    const desk = await newDesk()
    const report = await desk.importActors(
      [given('Lions', { names: [alias('Cubs')] }), given('LIONS', { countries: ['SY'], names: [alias('Pride')] })],
      STAMP,
      false,
    )
    expect(report).toEqual({ added: ['Lions'], changed: [], same: 0, refused: [] })
    expect(await entries(desk)).toEqual(['A-1 Lions: Cubs, Pride'])
  })

  test('two lines of one actor of the starter registry make one entry in its place', async () => {
    const desk = await newDesk()
    const report = await desk.importActors([given('ISIS', { names: [alias('Cubs')] }), given('Daesh', { names: [alias('Pride')] })], STAMP, false)
    expect(report).toEqual({ added: [], changed: ['ISIS'], same: 0, refused: [] })
    const [own, ...others] = await desk.entries('actor')
    expect([own?.facts.name, own?.facts.names.slice(-2).map(({ name }) => name), others]).toEqual(['ISIS', ['Cubs', 'Pride'], []])
  })

  test('a later line of an actor may relate it to one that came between', async () => {
    const desk = await newDesk()
    await desk.importActors(
      [given('Lions'), given('Tigers', { relations: [sponsored('Lions')] }), given('Lions', { relations: [sponsored('ISIS')] })],
      STAMP,
      false,
    )
    expect(await entries(desk)).toEqual(['A-1 Lions: ; sponsored-by isis', 'A-2 Tigers: ; sponsored-by A-1'])
  })

  test('a line that says nothing new is the same; what cannot be is refused by itself; a dry run writes nothing', async () => {
    const desk = await newDesk()
    const file = [given('Lions'), given('Lions'), given('Bears', { relations: [sponsored('nobody')] })]
    const expected = { added: ['Lions'], changed: [], same: 1, refused: [{ name: 'Bears', why: 'It is related to “nobody”, who is no actor here.' }] }
    expect(await desk.importActors(file, STAMP, true)).toEqual(expected)
    expect(await entries(desk)).toEqual([])
    expect(await desk.importActors(file, STAMP, false)).toEqual(expected)
    expect(await entries(desk)).toEqual(['A-1 Lions: '])
  })

  test('a later file gives dates to names and relations that had none, and changes none that had', async () => {
    const desk = await newDesk()
    const dated = { ...alias('Cubs'), from: '2014', until: '2015' }
    await desk.importActors([given('Pride'), given('Lions', { names: [alias('Cubs')], relations: [sponsored('Pride')] })], STAMP, false)
    await desk.importActors([given('Lions', { names: [dated], relations: [{ ...sponsored('Pride'), from: '2013' }] })], STAMP, false)
    await desk.importActors([given('Lions', { names: [{ ...dated, from: '2016', until: '2017' }] })], STAMP, false)
    const { names, relations } = (await desk.entry('actor', 2))?.facts ?? {}
    expect([names, relations?.map(({ to, from }) => [to, from])]).toEqual([[dated], [['A-1', '2013']]])
  })

  test('events follow it', async () => {
    const desk = await newDesk()
    await desk.log(facts({ by: ['Cubs'] }), STAMP, null)
    await desk.importActors([given('Lions'), given('Lions', { names: [alias('Cubs')] })], STAMP, false)
    const { events } = await desk.find({ ...EVERYTHING, by: ['Lions'] }, { sort: 'newest', page: 1, size: 9 })
    expect(events.map(({ named }) => named.map(({ name }) => name))).toEqual([['Lions']])
  })
})

describe('taking a file back', () => {
  const BEN: Stamp = { ...STAMP, by: { key: 'terminal:ben', name: 'Ben', role: 'editor' } }
  const file = [
    given('Lions', { names: [alias('Cubs')] }),
    given('Tigers', { relations: [sponsored('Lions')] }),
    given('ISIS', { names: [alias('the Pride')] }),
  ]
  const lastImport = async (desk: Desk) => (await desk.lastChange(STAMP.by.key))?.imported ?? 0

  test('leaves the register as it was before, and says so in the history of each', async () => {
    const desk = await newDesk()
    await desk.importActors(file, STAMP, false)
    expect(await desk.undoImport(await lastImport(desk), STAMP)).toEqual({
      taken: [
        { no: 1, name: 'Lions' },
        { no: 2, name: 'Tigers' },
        { no: 3, name: 'ISIS' },
      ],
      left: [],
      loose: 0,
    })
    expect((await desk.entries('actor')).map(({ status }) => status)).toEqual(['retracted', 'retracted', 'retracted'])
    expect(await desk.actorSheets('the Pride')).toEqual([])
    expect((await desk.history('actor', 3)).map(({ action }) => action)).toEqual(['log', 'edit', 'undo', 'undo'])
    expect(await desk.lastChange(STAMP.by.key)).toBeNull()
  })

  test('leaves what others have changed since, and what an earlier file had brought', async () => {
    const desk = await newDesk()
    await desk.member(BEN.by.key, BEN.by.name)
    await desk.importActors([given('Bears')], STAMP, false)
    await desk.importActors([...file, given('Bears', { names: [alias('Grizzlies')] })], STAMP, false)
    const imported = await lastImport(desk)
    const [lions] = await desk.actorSheets('Lions')
    if (lions === undefined) throw new Error('There are no Lions.')
    const facts = { ...lions.facts, note: 'seen in May', relations: [{ type: 'part-of' as const, to: 'A-3', source: 'SOHR' }] }
    await desk.saveActor({ key: lions.key, version: lions.version, facts, shared: false, action: 'edit', why: null, stamp: BEN })

    const undone = await desk.undoImport(imported, STAMP)
    expect(undone).toMatchObject({ left: [{ no: 2, name: 'Lions', by: 'Ben' }], loose: 1 })
    expect(await entries(desk)).toEqual(['A-1 Bears: ', 'A-2 Lions: Cubs; part-of A-3', 'A-3 Tigers: ; sponsored-by A-2', expect.stringContaining('A-4 ISIS')])
    expect((await desk.actorSheets('Bears'))[0]?.facts.names).toEqual([])
    expect((await desk.undoImport(imported, STAMP)).taken).toEqual([])
  })

  test('events are filed as they were', async () => {
    const desk = await newDesk()
    await desk.log(facts({ by: ['Cubs'] }), STAMP, null)
    await desk.importActors(file, STAMP, false)
    await desk.undoImport(await lastImport(desk), STAMP)
    const found = async (name: string) => (await desk.find({ ...EVERYTHING, by: [name] }, { sort: 'newest', page: 1, size: 9 })).total
    expect([await found('Lions'), await found('Cubs')]).toEqual([0, 1])
  })
})
