import { expect, test } from 'vitest'
import { answerLine } from '../../src/core/answer-line.ts'
import { showPlain } from '../../src/render/plain.ts'
import { testBot } from '../desk-with-events.ts'

test('what another member of the same name has changed since is not taken back', async () => {
  const { bot, close } = await testBot()
  const say = async (line: string, key: string) => showPlain(await answerLine(bot, line, { who: { key, name: 'Sam' }, from: 'terminal' }))
  await say('/event log Post shelled by:ISIS place:Jundya', 'terminal:1')
  await say('/event find', 'terminal:2')
  await bot.desk.setRole('terminal:2', 'editor', { by: { key: 'terminal:1', name: 'Sam', role: 'admin' }, at: '2020-08-07T12:00:00.000Z', from: 'terminal' })
  await say('/event edit E-1 killed:3 why:"hospital list"', 'terminal:2')

  expect(await say('/event undo', 'terminal:1')).toContain('Sam has changed E-1 since you logged it; taking it back would undo that too.')
  expect(await bot.desk.event(1)).toMatchObject({ status: 'live', version: 2 })
  await close()
})

test('after a change of a setting no older change is taken back in its place', async () => {
  const { bot, close } = await testBot()
  const who = { key: 'terminal:1', name: 'Sam' }
  const say = async (line: string) => showPlain(await answerLine(bot, line, { who, from: 'terminal' }))
  await say('/event log Post shelled by:ISIS place:Jundya')
  const by = { ...who, role: 'admin' } as const
  await bot.desk.saveSettings({ zone: 'Asia/Damascus' }, { by, at: '2099-01-01T00:00:00.000Z', from: 'terminal' })

  expect(await say('/event undo')).toContain('Your last change was of the desk’s setting zone, which undo does not take back.')
  expect((await bot.desk.event(1))?.status).toBe('live')
  const logged = await bot.desk.lastChange(who.key)
  expect(await say(`/event undo change:${logged?.seq}`)).toContain('Undone E-1')
  await close()
})

test('a button takes back the change that it was made for, whatever was done since', async () => {
  const { bot, close } = await testBot()
  const who = { key: 'terminal:1', name: 'Sam' }
  const say = async (line: string) => showPlain(await answerLine(bot, line, { who, from: 'terminal' }))
  await say('/event log Post shelled by:ISIS place:Jundya')
  const logged = await bot.desk.lastChange(who.key)
  await say('/event log Convoy mined by:ISIS place:Palmyra')

  expect(await say(`/event undo change:${logged?.seq}`)).toContain('Undone E-1')
  expect((await bot.desk.event(2))?.status).toBe('live')
  expect(await say(`/event undo change:${logged?.seq}`)).toContain(`Change ${logged?.seq} is not yours, or is taken back already.`)
  await close()
})
