import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer } from '../../src/core/dispatch.ts'
import type { Reply } from '../../src/core/reply.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import type { Stamp } from '../../src/core/stamp.ts'
import { type Desk, type Store, StoreTrouble } from '../../src/core/store.ts'
import { readLine } from '../../src/core/typed-line.ts'
import { noGazetteer } from '../../src/gazetteer/no-gazetteer.ts'
import { makePicture } from '../../src/render/pictures/spec/make-picture.ts'
import { showPlain } from '../../src/render/plain.ts'
import { openStore } from '../../src/store/open-store.ts'
import { smallCommands } from './small-commands.ts'

const clock = () => new Date('2020-08-07T12:00:00Z')
const scratch = mkdtempSync(join(tmpdir(), 'sitlog-'))
const reported: [string, unknown][] = []
let store: Store
let desk: Desk

beforeAll(async () => {
  store = await openStore({ file: join(scratch, 'log.db'), now: clock })
  desk = await store.desk('desk')
  await say('note hello', 'ana')
})
afterAll(async () => {
  await store.close()
  rmSync(scratch, { recursive: true })
})

function say(line: string, name = 'ana', on = desk): Promise<Reply> {
  const read = readLine(line, smallCommands)
  if (!read.ok) throw new Error(`${line} cannot be taken apart.`)
  const bot = {
    commands: smallCommands,
    desk: on,
    gazetteer: noGazetteer,
    readFile: async () => '',
    clock,
    makePicture,
    report: (reference: string, error: unknown) => reported.push([reference, error]),
  }
  return answer(bot, { ...read.invocation, who: { key: `terminal:${name}`, name }, from: 'terminal' })
}

function stamp(): Stamp {
  return { by: { key: 'terminal:ana', name: 'ana', role: 'admin' }, at: clock().toISOString(), from: 'terminal' }
}

describe('answers', () => {
  test('with what the command says, as visibly as the desk wants it', async () => {
    const reply = await say('note hello by:"ISIS; HTS"')
    expect(reply).toMatchObject({ ok: true, visibility: 'private', actions: [], data: { text: 'hello', by: ['ISIS', 'HTS'] } })
    await desk.saveSettings({ ...DEFAULTS, visibility: 'channel' }, stamp())
    expect(await say('note hello')).toMatchObject({ visibility: 'channel' })
    expect(await say('nothing')).toMatchObject({ visibility: 'private' })
    await desk.saveSettings(DEFAULTS, stamp())
  })

  test.each([
    ['nope', 'There is no /event nope. Did you mean /event note?\n/event knows: note, drop, help.'],
    ['evict', 'There is no /event evict.\n/event knows: note, drop, help.'],
    ['/desk setings', 'There is no /desk setings. Did you mean /desk settings?\n/desk knows: settings.'],
    ['constructor', 'There is no /event constructor.\n/event knows: note, drop, help.'],
    ['note', '/event note needs:\n  text: Words. Example: words\n  by: Who. Example: ISIS\nWhat you typed so far:\nnote'],
    ['note size:0', '/event note needs:\n  type: What kind. Example: shelling\nWhat you typed so far:\nnote size:0'],
    [
      'note size:x by:""',
      'by: The name is empty. Example: by:ISIS\nsize: “x” is no size. Example: size:7\nNothing was changed. What you typed:\nnote size:x by:""',
    ],
    [
      'note Guns type:violent size:5',
      'type: “violent” can be several types. Which?\n  1. Violent demonstration: /event note Guns type:violent-demonstration size:5\n  2. Non-violent transfer of territory: /event note Guns type:transfer size:5',
    ],
  ])('%s', async (line, plain) => {
    const reply = await say(line)
    expect(showPlain(reply)).toBe(plain)
    expect(reply.ok).toBe(false)
  })

  test('a form that needs a key says that it cannot be left out', async () => {
    expect((await say('note size:0')).content).toMatchObject({ kind: 'form', missing: [{ key: 'type', needed: true }] })
    expect((await say('note')).content).toMatchObject({ kind: 'form', missing: [{ needed: false }, { needed: false }] })
  })

  test('a verb of 20,000 letters, a value of 19,000', async () => {
    expect(showPlain(await say('x'.repeat(20_000)))).toBe(`There is no /event ${'x'.repeat(80)}.\n/event knows: note, drop, help.`)
    expect((await say(`note ${'x'.repeat(19_000)}`)).content).toMatchObject({ kind: 'formErrors', errors: [{ message: expect.stringContaining('19,000') }] })
  })

  test('each choice of a question is a line that reads one way', async () => {
    const { content } = await say('note "Guns, by: the river" type:violent')
    const [choice] = content.kind === 'question' ? content.choices : []
    expect(await say(choice?.command ?? '')).toMatchObject({ ok: true, data: { text: 'Guns, by: the river', type: 'violent-demonstration' } })
  })
})

describe('roles', () => {
  test('who comes first may do everything, who comes later may log', async () => {
    expect(await say('drop E-1', 'ana')).toMatchObject({ ok: true })
    expect(await say('note hello', 'ben')).toMatchObject({ ok: true })
    expect(showPlain(await say('drop E-1', 'ben'))).toBe('This needs the role editor; yours is logger.\nAn admin can change it: /desk members NAME role:editor')
  })

  test('a role is looked up anew with each line', async () => {
    await say('note hello', 'eve')
    await desk.setRole('terminal:eve', 'reader', stamp())
    expect(showPlain(await say('note hello', 'eve'))).toMatch(/^This needs the role logger; yours is reader\./)
    await desk.setRole('terminal:eve', 'logger', stamp())
    expect(await say('note hello', 'eve')).toMatchObject({ ok: true })
  })
})

describe('what goes wrong', () => {
  test('in a command is an answer with a reference, and the error goes to the operator alone', async () => {
    reported.length = 0
    const reply = await say('note size:13 by:ISIS')
    const [[reference, error] = ['', null]] = reported
    expect(reported).toHaveLength(1)
    expect(error).toEqual(new Error('The disk is on fire.'))
    expect(showPlain(reply)).toBe(
      `Something went wrong here. Look whether the change was saved before you send it again, and tell whoever runs Sitlog the reference ${reference}.\nWhat you typed: note size:13 by:ISIS`,
    )
    expect(JSON.stringify(reply)).not.toContain('fire')
  })

  test('a change that is refused gives its words back, unless they are few or a question', async () => {
    const long = 'drop E-1 why:"the ministry took it back on Friday"'
    expect((await say(long, 'ben')).content).toMatchObject({ kind: 'notice', typed: long })
    expect((await say('drop E-1', 'ben')).content).not.toHaveProperty('typed')
  })

  test('in the database is said, and reported', async () => {
    reported.length = 0
    const trouble = new StoreTrouble('full', 'The disk is full.')
    const full: Desk = { ...desk, settings: () => Promise.reject(trouble) }
    expect(showPlain(await say('note hello', 'ana', full))).toBe('The disk is full.\nWhat you typed: note hello')
    expect(reported).toEqual([['full', trouble]])
  })

  test('in what a platform sends is reported as well', async () => {
    reported.length = 0
    const bot = {
      commands: smallCommands,
      desk,
      gazetteer: noGazetteer,
      readFile: async () => '',
      clock,
      makePicture,
      report: (reference: string, error: unknown) => reported.push([reference, error]),
    }
    const broken = { root: 'event', verb: 'note', values: {}, typed: 'note', who: { key: '', name: 'ana' }, from: 'terminal' } as const
    expect(showPlain(await answer(bot, broken))).toMatch(/^Something went wrong here/)
    expect(reported).toHaveLength(1)
  })
})
