import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { joinGuild, Person } from '../../peers/discord/person.ts'
import { all } from '../../peers/discord/rules.ts'
import { until } from '../../peers/discord/until.ts'
import type { Message } from '../../peers/discord/world.ts'
import { fields, offers, shown } from './reading.ts'
import { type StartedBot, startBot } from './start-bot.ts'

const FIGHT = {
  text: 'Cells stormed army positions',
  when: '6 Aug 2020',
  place: 'Jundya, Syria',
  type: 'clash',
  by: 'ISIS',
  on: 'Syrian Army',
  killed: '2+',
  src: 'South Front',
}

let bot: StartedBot
beforeAll(async () => {
  bot = await startBot()
})
afterAll(async () => {
  await bot.stop()
  await bot.peer.close()
})

/** A server of its own for each conversation: a desk of its own. */
function people(server: string): { ana: Person; ben: Person } {
  const { channel } = joinGuild(bot.peer, server)
  return { ana: new Person(bot.peer, 'ana', channel), ben: new Person(bot.peer, 'ben', channel) }
}

/** The last message that only this person sees. */
const own = (person: Person): Message | undefined => person.seen().findLast(({ only }) => only !== null)
/** The last message that all see. */
const open = (person: Person): Message | undefined => person.seen().findLast(({ only }) => only === null)

describe('a conversation in a server', () => {
  test('a saved event is a private card; the channel has one line, from which it can be opened', async () => {
    const { ana, ben } = people('log')
    await ana.slash('/event log', FIGHT)
    expect(shown(own(ana))).toMatch(/^### Logged \*\*E-1\*\* .*Armed clash.*\n.*\*\*Losses\*\* {2}killed: Syrian Arab Army ≥2/s)
    expect(offers(own(ana))).toEqual([
      'Undo',
      'Show',
      'Share',
      'What, when and where',
      'Who, how, how it ended',
      'Killed, wounded, captured',
      'Source and how sure it is',
    ])
    await until(() => ben.seen().length === 1)
    expect(shown(open(ben))).toMatch(/^\*\*ana\*\* logged \*\*E-1\*\*.*≥2/)
    await ben.click(open(ben) as Message, 'Open')
    expect(shown(own(ben))).toContain('Armed clash')
    expect(ana.seen()).toHaveLength(2)
  })

  test('keys without an option are typed into the free text; a slip there is an answer', async () => {
    const { ana } = people('typed keys')
    await ana.slash('/event log', { text: 'Shells hit the market when:2020-08-05 place:Jundya type:shelling tag:east-bank said "hello"' })
    expect(shown(own(ana))).toMatch(/Shells hit the market said “?"?hello.*Wed 5 Aug 2020.*east-bank/s)
    await ana.slash('/event log', { text: 'Shells hit the market plcae:Jundya' })
    expect(shown(own(ana))).toMatch(/Nothing was changed.*Did you mean “place:”/s)
    await ana.slash('/event log', { text: '5" mortar hits: the "old town', place: 'Jundya' })
    expect(shown(own(ana))).toContain('5" mortar hits: the "old town')
  })

  test('pages turn where they stand, and an answer is shared once', async () => {
    const { ana, ben } = people('pages')
    for (let day = 1; day <= 6; day++) await ana.slash('/event log', { text: `Raid ${day}`, place: 'Jundya', when: `2020-07-0${day}` })
    for (let day = 1; day <= 6; day++) await ana.slash('/event log', { text: `Raid 1${day}`, place: 'Jundya', when: `2020-07-1${day}` })
    await ana.slash('/event find', { place: 'Jundya' })
    const list = own(ana) as Message
    expect(shown(list)).toMatch(/1–10 of 12/)
    await ana.click(list, 'Next page')
    expect(own(ana)?.id).toBe(list.id)
    expect(shown(list)).toMatch(/11–12 of 12/)
    await ana.click(list, 'E-1')
    expect(shown(own(ana))).toContain('Raid 1')
    await ana.click(list, 'Share')
    await until(() => shown(open(ben)).includes('11–12 of 12'))
    expect(shown(open(ben))).toContain('-# Shared by ana')
    expect(offers(open(ben))).not.toContain('Share')
    await ana.click(list, 'Share')
    expect(shown(own(ana))).toContain('shared already')
    await ben.click(open(ben) as Message, 'Previous page')
    expect(shown(own(ben))).toMatch(/1–10 of 12/)
  })

  test('a bare verb opens its form; the rest of it follows as details', async () => {
    const { ana } = people('forms')
    const bare = await ana.slash('/event log')
    expect(Object.keys(fields(bare.modal))).toEqual(['text', 'when', 'place', 'type', 'by'])
    await ana.submit(bare, { text: 'Cells stormed a post', when: '6 Aug 2020', place: 'Jundya', by: 'ISIS' })
    expect(offers(own(ana))).toContain('Add details')
    const more = await ana.click(own(ana) as Message, 'Add details')
    expect(Object.keys(fields(more.modal))).toEqual(['on', 'killed', 'wounded', 'src'])
    await ana.submit(more, { on: 'Syrian Army', killed: '4', src: 'SANA' })
    expect(shown(own(ana))).toMatch(/Edited.*killed: Syrian Arab Army 4.*SANA/s)
  })

  test('a correction opens what the event says now and sends what was changed', async () => {
    const { ana } = people('corrections')
    await ana.slash('/event log', FIGHT)
    const form = await ana.choose(own(ana) as Message, 'Killed, wounded, captured')
    expect(fields(form.modal)).toEqual({ killed: '2+', wounded: '', captured: '', casualties: '', why: '' })
    await ana.submit(form, { killed: '4', wounded: '1+' })
    expect(shown(own(ana))).toMatch(/still needs:.*why/s)
    const reason = await ana.click(own(ana) as Message, 'Fill in')
    await ana.submit(reason, { why: 'ministry update' })
    expect(shown(own(ana))).toMatch(/Edited.*killed: \*Syrian Army 2\+\* → Syrian Army 4.*wounded: \*nothing\*/s)
    await ana.slash('/event history', { event: 'E-1' })
    expect(shown(own(ana))).toContain('ministry update')
  })

  test('what cannot be read is corrected in a form that keeps what was typed', async () => {
    const { ana } = people('mistakes')
    await ana.slash('/event log', { ...FIGHT, when: '32 Aug 2020' })
    expect(shown(own(ana))).toMatch(/Nothing was changed.*\*\*when\*\*.*What you typed: `\/event log Cells stormed/s)
    const form = await ana.click(own(ana) as Message, 'Correct it')
    expect(fields(form.modal)).toEqual({ when: '32 Aug 2020', text: FIGHT.text, place: FIGHT.place, type: 'clash', by: 'ISIS' })
    await ana.submit(form, { when: '31 Jul 2020' })
    expect(shown(own(ana))).toMatch(/Logged.*Fri 31 Jul 2020.*≥2/s)
  })

  test('a date that reads two ways is a question with its answers', async () => {
    const { ana } = people('questions')
    await ana.slash('/event log', { ...FIGHT, when: '5/8/2020' })
    const [first = ''] = offers(own(ana))
    expect(offers(own(ana))).toHaveLength(2)
    await ana.click(own(ana) as Message, first)
    expect(shown(own(ana))).toMatch(/Logged.*Aug 2020|Logged.*May 2020/s)
  })

  test('retracting asks why; undoing is for the one who did it, and of that change', async () => {
    const { ana, ben } = people('undo')
    await ana.slash('/event log', FIGHT)
    const saved = own(ana) as Message
    await ana.slash('/event log', { ...FIGHT, text: 'Another raid', place: 'Qanat' })
    await ana.slash('/event show', { event: 'E-2' })
    const why = await ana.click(own(ana) as Message, 'Retract')
    expect(fields(why.modal)).toEqual({ why: '' })
    await ana.submit(why, { why: 'the same as E-1' })
    expect(shown(own(ana))).toMatch(/E-2 is retracted.*the same as E-1/s)
    const undo = all(saved.components).find(({ label }) => label === 'Undo')
    await ben.press(saved, String(undo?.custom_id))
    expect(shown(own(ben))).toContain('Only the one who was offered this')
    await ana.click(saved, 'Undo')
    await ana.slash('/event show', { event: 'E-1' })
    expect(shown(own(ana))).toMatch(/~~|retracted/)
    await ana.slash('/event show', { event: 'E-2' })
    expect(shown(own(ana))).toContain('~~')
  })

  test('roles are the core’s: a reader is told what is missing', async () => {
    const { ana, ben } = people('roles')
    await ana.slash('/event log', FIGHT)
    await ben.slash('/event find', { by: 'ISIS' })
    await ana.slash('/desk members', { name: 'ben', role: 'reader' })
    await ben.slash('/event log', FIGHT)
    expect(shown(own(ben))).toMatch(/needs the role logger; yours is reader/)
  })

  test('a message becomes an event, or a report of one, with its words and where it is', async () => {
    const { ana } = people('messages')
    const said = bot.peer.world.addMessage({
      channel: ana.channel.id,
      author: bot.peer.world.user('carl'),
      content: 'Shells hit the market in Jundya, 3 killed. place:Jundya',
    })
    await ana.onMessage('Log as event', said)
    expect(shown(own(ana))).toMatch(/R-1.*Jundya.*3/s)
    expect(offers(own(ana))).toEqual(expect.arrayContaining(['Save', 'Write it in a form']))
    const form = await ana.click(own(ana) as Message, 'Write it in a form')
    expect(fields(form.modal)).toMatchObject({ text: said.content, src: expect.stringMatching(/^carl, \d{4}-\d\d-\d\d, https:\/\/discord\.com\/channels\//) })
    await ana.submit(form, { place: 'Jundya', when: '2020-08-05' })
    expect(shown(own(ana))).toMatch(/Logged.*Shells hit the market in Jundya, 3 killed\. place:Jundya.*carl/s)
    const report = await ana.onMessage('Add as report to…', said)
    await ana.submit(report, { event: 'E-1', killed: 'civilians 3', 'said-by': 'residents' })
    expect(shown(own(ana))).toMatch(/residents/)
  })

  test('a file is read, and an export is a file', async () => {
    const { ana } = people('files')
    await ana.slash('/desk actor import', {
      file: { name: 'actors.csv', text: 'name,kind,countries,also\nNorthern Lions,rebel group,Syria,Lions of the North\n' },
    })
    await ana.slash('/desk actor show', { name: 'Northern Lions' })
    expect(shown(own(ana))).toContain('Lions of the North')
    await ana.slash('/event log', FIGHT)
    await ana.slash('/event export', { format: 'csv' })
    const [file] = own(ana)?.attachments ?? []
    expect([file?.name, Buffer.from(file?.bytes ?? []).toString('utf8')]).toEqual([
      expect.stringMatching(/\.csv$/),
      expect.stringContaining('Cells stormed army positions'),
    ])
  })

  test('a desk that answers aloud does so at once, and keeps mistakes private', async () => {
    const { ana, ben } = people('aloud')
    await ana.slash('/event log', FIGHT)
    await ana.slash('/desk settings', { visibility: 'channel' })
    await ana.slash('/event find', { by: 'ISIS' })
    expect(shown(open(ben))).toContain('1–1 of 1')
    const before = ben.seen().length
    await ana.slash('/desk link')
    await until(() => shown(own(ana)).includes('/desk link'))
    await ana.slash('/event find', { when: '32 Aug' })
    await until(() => shown(own(ana)).includes('Nothing was changed'))
    expect(ben.seen()).toHaveLength(before)
  })

  test('two servers join one desk by a code, and part again', async () => {
    const [one, other] = [people('north'), people('south')]
    await one.ana.slash('/event log', FIGHT)
    await other.ben.slash('/event log', { ...FIGHT, text: 'Elsewhere', place: 'Qanat' })
    await one.ana.slash('/desk link')
    const [, code = ''] = /\/desk link (\S+)`/.exec(shown(own(one.ana))) ?? []
    await one.ben.slash('/desk link', { code })
    expect(shown(own(one.ben))).toContain('needs the role admin')
    await other.ben.slash('/desk link', { code })
    expect(shown(own(other.ben))).toMatch(/a log of 1 event\..*keeps its 1 event/s)
    await other.ben.slash('/event log', { ...FIGHT, text: 'From the south', place: 'Raqqa' })
    await one.ana.slash('/event find', { place: 'Raqqa' })
    expect(shown(own(one.ana))).toContain('From the south')
    await other.ben.slash('/desk unlink')
    await other.ben.slash('/event show', { event: 'E-1' })
    expect(shown(own(other.ben))).toContain('Elsewhere')
  })

  test('in a thread the answer and its receipt stay in the thread', async () => {
    const { ana } = people('threads')
    const thread = bot.peer.world.addChannel({ guild: ana.channel.guild, name: 'jundya', type: 11, parent: ana.channel.id })
    const inside = new Person(bot.peer, 'ana', thread)
    await inside.slash('/event log', FIGHT)
    await until(() => inside.seen().length === 2)
    expect(ana.seen()).toHaveLength(0)
  })

  test('a private conversation belongs to no desk', async () => {
    const alone = new Person(bot.peer, 'ana', bot.peer.world.addChannel({ guild: null, name: '@ana', type: 1, parent: null }))
    await alone.slash('/event find', { by: 'ISIS' })
    expect(shown(own(alone))).toContain('Sitlog answers in a server')
  })

  test('completion: names of the log, of lists and of zones, after what stands before the last semicolon', async () => {
    const { ana } = people('completion')
    await ana.slash('/event log', FIGHT)
    const names = async (path: string, key: string, value: string) => (await ana.complete(path, { [key]: value }, key)).map(({ name }) => name)
    expect(await names('/event find', 'place', 'ju')).toEqual(['Jundya'])
    expect(await names('/event find', 'by', 'ISIS; Syrian Ar')).toEqual(expect.arrayContaining(['ISIS; Syrian Arab Army']))
    expect((await names('/event log', 'type', 'shell'))[0]).toBe('shelling')
    expect(await names('/event show', 'event', 'E-')).toEqual(['E-1'])
    expect(await names('/desk settings', 'zone', 'damas')).toEqual(['Asia/Damascus'])
    expect((await names('/desk settings', 'zone', '')).length).toBe(25)
  })

  test('nothing was refused, nothing mentions anybody, and the operator had nothing to hear', () => {
    expect(bot.peer.faults).toEqual([])
    expect(bot.reports).toEqual([])
    const messages = bot.peer.calls.filter(({ method, path, body }) => method !== 'GET' && path.includes('webhooks') && Object.keys(body.json).length > 0)
    expect(messages.length).toBeGreaterThan(40)
    expect(messages.filter(({ body }) => JSON.stringify(body.json.allowed_mentions) !== '{"parse":[]}')).toEqual([])
  })
})
