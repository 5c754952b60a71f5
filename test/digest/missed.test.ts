import { copyFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { facts, on, place } from '../facts.ts'
import { scratchFile } from '../store/scratch.ts'
import { anotherOffice, type Office, sharedOffices } from './mail.ts'

const office = sharedOffices()

const log = (one: Office, summary: string, day: string) => one.desk.log(facts({ summary, when: on(day), places: [place('Jundya')] }), one.stamp(), null)
const days = async (one: Office) =>
  (await one.desk.runs({ subscription: 1, day: null, limit: 50, brief: true })).map(({ day, state }) => `${day} ${state}`).toReversed()

describe('while nothing ran', () => {
  test('the latest digest is posted, late, and tells what the missed ones would have told', async () => {
    const one = await office()
    await one.subscribe()
    await log(one, 'First', '2020-08-06')
    one.at('2020-08-09T09:30:00.000Z')
    await one.tick()
    expect(await days(one)).toEqual(['2020-08-07 skipped', '2020-08-08 skipped', '2020-08-09 frozen'])
    const [posted, ...more] = one.posted()
    expect(more).toEqual([])
    expect(posted?.text).toContain('Late: it was due on Sun 9 Aug 2020, 07:00 (UTC).')
  })

  test('one that is too old is skipped, and its window belongs to the next', async () => {
    const one = await office()
    await one.subscribe()
    one.at('2020-08-07T07:00:00.000Z')
    await one.tick()
    await log(one, 'After the first digest', '2020-08-07')
    one.at('2020-08-08T20:00:00.000Z')
    await one.tick()
    expect(await days(one)).toEqual(['2020-08-07 frozen', '2020-08-08 skipped'])
    one.at('2020-08-09T07:00:00.000Z')
    await one.tick()
    expect(one.posted().at(-1)?.text).toContain('After the first digest')
  })
})

describe('a clock that is wrong', () => {
  test('and goes back: a day that has had its digest gets no other', async () => {
    const one = await office()
    await one.subscribe()
    one.at('2020-08-07T07:00:00.000Z')
    await one.tick()
    one.at('2020-08-07T06:30:00.000Z')
    await one.tick()
    one.at('2020-08-07T07:00:00.000Z')
    await one.tick()
    expect(one.posted()).toHaveLength(1)
    expect(await days(one)).toEqual(['2020-08-07 frozen'])
  })

  test('and was a year ahead: digests come again once it is right, and nothing is told twice or left out', async () => {
    const one = await office()
    await one.subscribe()
    await log(one, 'Before the jump', '2020-08-06')
    one.at('2021-08-07T07:00:00.000Z')
    await one.tick()
    one.at('2020-08-07T06:00:00.000Z')
    await one.tick()
    await log(one, 'After the jump', '2020-08-07')
    one.at('2020-08-07T07:00:00.000Z')
    await one.tick()
    one.at('2020-08-08T07:00:00.000Z')
    await one.tick()
    const texts = one.posted().map(({ text }) => text)
    expect(texts.filter((text) => text.includes('Before the jump'))).toHaveLength(1)
    expect(texts.filter((text) => text.includes('After the jump'))).toHaveLength(1)
    expect((await days(one)).filter((day) => day.endsWith('frozen'))).toEqual(['2020-08-07 frozen', '2020-08-08 frozen', '2021-08-07 frozen'])
  })
})

test('a database of yesterday: what was posted since is found in the channel, not posted again', async () => {
  const one = await office()
  await one.subscribe()
  await log(one, 'First', '2020-08-06')
  const backup = await one.desk.backup('yesterday.db')
  one.at('2020-08-07T07:00:00.000Z')
  await one.tick()
  expect(one.posted()).toHaveLength(1)

  const file = scratchFile()
  copyFileSync(backup.file, file)
  const restored = await anotherOffice({ ...one, file }, '2020-08-07T09:00:00.000Z')
  await restored.tick()
  expect(restored.posted()).toHaveLength(1)
  expect((await restored.desk.runs({ subscription: 1, day: '2020-08-07', limit: 1, brief: true }))[0]?.posts).toMatchObject([{ state: 'sent' }])
})

describe('a day without news', () => {
  test('is told in a line', async () => {
    const one = await office()
    await one.subscribe()
    one.at('2020-08-07T07:00:00.000Z')
    await one.tick()
    expect(one.posted().map(({ text }) => text)).toEqual([
      'Digest of Fri 7 Aug 2020\nNo event was recorded from Thu 6 Aug 2020, 07:00 to Fri 7 Aug 2020, 07:00 (UTC).',
    ])
  })

  test('or is passed over in silence, and is a run all the same', async () => {
    const one = await office()
    await one.subscribe({ empty: 'silence' })
    one.at('2020-08-07T07:00:00.000Z')
    await one.tick()
    expect(one.posted()).toEqual([])
    expect(await days(one)).toEqual(['2020-08-07 quiet'])
  })
})

test('a filter that cannot be read any more says so in the channel, and takes nothing as told', async () => {
  const one = await office()
  await one.subscribe({ filter: 'type:nonsense' })
  await log(one, 'First', '2020-08-06')
  one.at('2020-08-07T07:00:00.000Z')
  await one.tick()
  expect(one.posted()[0]?.text).toContain('The filter of D-1 cannot be read any more')
  expect((await one.desk.subscriptions())[0]?.last).toBeNull()
})
