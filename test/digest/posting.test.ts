import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import type { Run } from '../../src/core/digest/run.ts'
import type { Outgoing } from '../../src/core/outgoing.ts'
import { facts, on, place } from '../facts.ts'
import { filePoster } from './file-poster.ts'
import { anotherOffice, type Office, sharedOffices } from './mail.ts'

const office = sharedOffices()

/** So many events in different places, so that the digest has details under its summary. */
async function busy(): Promise<Office> {
  const opened = await office()
  await opened.subscribe()
  const events = [1, 2, 3, 4, 5].map((nth) =>
    facts({ summary: `Attack ${nth}`, when: on('2020-08-06'), places: [place(`Village ${nth}`, { admin1: 'Homs', country: 'SY' })] }),
  )
  await opened.desk.logAll(events.map((one) => ({ facts: one, stamp: opened.stamp(), why: null })))
  opened.at('2020-08-07T07:00:00.000Z')
  return opened
}

const lastRun = async ({ desk }: Office): Promise<Run | undefined> => (await desk.runs({ subscription: 1, day: null, limit: 1, brief: true }))[0]

describe('a digest is posted', () => {
  test('summary first, the details under it, once', async () => {
    const one = await busy()
    await one.tick()
    await one.tick()
    const [summary, details, ...more] = one.posted()
    expect(summary).toMatchObject({ channel: 'C1', under: null })
    expect(details).toMatchObject({ channel: 'C1', under: summary?.id })
    expect(more).toEqual([])
    expect((await lastRun(one))?.posts).toEqual([
      { state: 'sent', why: null, attempts: 1 },
      { state: 'sent', why: null, attempts: 1 },
    ])
  })

  test('and not again where the answer was lost after it arrived: it is looked for', async () => {
    const one = await busy()
    await one.tick(() => 'lost after')
    expect(one.posted()).toHaveLength(1)
    expect((await lastRun(one))?.posts[0]).toMatchObject({ state: 'unknown', why: 'The platform answered 502.' })
    one.at('2020-08-07T07:10:00.000Z')
    await one.tick()
    expect(one.posted()).toHaveLength(2)
    expect(new Set(one.posted().map(({ key }) => key)).size).toBe(2)
  })

  test('at a second attempt where the first never arrived', async () => {
    const one = await busy()
    await one.tick(() => 'lost before')
    expect(one.posted()).toEqual([])
    one.at('2020-08-07T07:10:00.000Z')
    await one.tick()
    expect(one.posted()).toHaveLength(2)
  })

  test('once more where nobody can tell for long: better twice than never, and never a third time', async () => {
    const one = await busy()
    const own = filePoster(one.channels, one.platform, () => 'lost after')
    const blind = { ...own, trace: async () => ({ kind: 'untold', why: 'The history cannot be read.' }) as const }
    for (let day = 7; day <= 16; day++) {
      one.at(`2020-08-${String(day).padStart(2, '0')}T07:00:00.000Z`)
      await one.tick(undefined, blind)
    }
    const [first] = one.posted()
    expect(one.posted().filter(({ key }) => key === first?.key)).toHaveLength(2)
    expect((await one.desk.subscriptions())[0]?.pausedWhy).toBe('It was sent twice, and nobody can tell whether it arrived: The history cannot be read.')
  })

  test('after the pause that the platform asks for', async () => {
    const one = await busy()
    const asked: string[] = []
    const own = filePoster(one.channels, one.platform)
    const strict = {
      ...own,
      post: async (message: Outgoing) => {
        asked.push(message.key)
        return asked.length === 1 ? ({ kind: 'later', seconds: 100, why: 'Too many messages.' } as const) : own.post(message)
      },
    }
    await one.tick(undefined, strict)
    one.at('2020-08-07T07:00:10.000Z')
    await one.tick(undefined, strict)
    expect(one.posted()).toEqual([])
    one.at('2020-08-07T07:01:40.000Z')
    await one.tick(undefined, strict)
    expect(one.posted()).toHaveLength(2)
  })

  test('by one process where two take it at the same moment', async () => {
    const one = await busy()
    const other = await anotherOffice(one, '2020-08-07T07:00:00.000Z')
    await Promise.all([one.tick(), other.tick()])
    await sleep(50)
    await one.tick()
    expect(one.posted()).toHaveLength(2)
    expect([...one.reports, ...other.reports]).toEqual([])
  })
})

describe('where it cannot be posted', () => {
  test('the subscription is paused, its owner told once, and it is posted once it is resumed', async () => {
    const one = await busy()
    await one.tick((nth) => (nth === 0 ? 'refused' : null))
    const [told, ...more] = one.posted()
    expect(told).toMatchObject({ channel: '@U1', under: null })
    expect(told?.text).toContain('Digest D-1 could not be posted in channel C1: The bot is not in that channel. It is paused, and nothing is lost.')
    expect(more).toEqual([])
    const [subscription] = await one.desk.subscriptions()
    expect(subscription).toMatchObject({ status: 'paused', pausedWhy: 'The bot is not in that channel.' })

    one.at('2020-08-08T07:00:00.000Z')
    await one.tick()
    expect(one.posted()).toHaveLength(1)

    if (subscription === undefined) throw new Error('It is gone.')
    const { no, version, workspace } = subscription
    const moved = { ...subscription.facts, channel: 'C9' }
    const again = { no, version, workspace, facts: moved, status: 'active', due: { day: '2020-08-09', at: '2020-08-09T07:00:00.000Z' } } as const
    await one.desk.saveSubscription({ ...again, by: one.stamp().by, at: '2020-08-08T08:00:00.000Z' })
    one.at('2020-08-08T08:00:00.000Z')
    await one.tick()
    expect(
      one
        .posted()
        .slice(1)
        .map(({ channel }) => channel),
    ).toEqual(['C9', 'C9'])
  })

  test('nothing is posted of one that was removed', async () => {
    const one = await busy()
    await one.tick(() => 'lost before')
    const [subscription] = await one.desk.subscriptions()
    if (subscription === undefined) throw new Error('It is gone.')
    await one.desk.saveSubscription({ ...subscription, status: 'removed', by: one.stamp().by, at: '2020-08-07T07:01:00.000Z' })
    one.at('2020-08-08T07:00:00.000Z')
    await one.tick()
    expect(await one.desk.subscriptions()).toEqual([])
    expect(one.posted().length).toBeLessThanOrEqual(1)
  })
})
