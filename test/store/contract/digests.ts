import { describe, expect, test } from 'vitest'
import type { Settled } from '../../../src/core/digest/port.ts'
import type { FreezeRun, PostBody } from '../../../src/core/digest/run.ts'
import { SECTIONS, type Subscription, type SubscriptionFacts } from '../../../src/core/digest/subscription.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import { facts, on, place } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

const DUE = { day: '2020-08-07', at: '2020-08-07T07:00:00.000Z' }
const NEXT = { day: '2020-08-08', at: '2020-08-08T07:00:00.000Z' }
const WINDOW = { from: '2020-08-06T07:00:00.000Z', to: '2020-08-07T12:00:00.000Z' }

const wanted = (channel: string, changes: Partial<SubscriptionFacts> = {}): SubscriptionFacts => {
  const look = { sections: [...SECTIONS], empty: 'note', language: 'en-GB', picture: false, theme: 'light' } as const
  return { channel, at: '07:00', zone: 'UTC', window: 'day', days: [1, 2, 3, 4, 5, 6, 7], filter: '', ...look, sections: [...SECTIONS], ...changes }
}

const notice = (words: string): PostBody => ({
  content: { kind: 'notice', level: 'info', body: [{ t: 'text', v: words }], hint: null },
  actions: [],
  pictures: [],
})

let platforms = 0

export function digestsContract({ store }: Fixture): void {
  /** A desk on a platform of its own, whose digests nobody else is asked for. */
  async function office() {
    platforms += 1
    const platform = `post${platforms}`
    const workspace = `${platform}:T1`
    const desk = await store().deskOf(workspace)
    const ana = await desk.member(`${workspace}:U1`, 'Ana')
    const at = '2020-08-06T12:00:00.000Z'
    const add = (channel: string) =>
      desk.saveSubscription({ no: null, version: 0, workspace, facts: wanted(channel), status: 'active', due: DUE, by: ana, at }) as Promise<Subscription>
    const log = (summary: string) => desk.log(facts({ summary, when: on('2020-08-06'), places: [place('Jundya')] }), { by: ana, at, from: workspace }, null)
    const material = (subscriptions: readonly number[], after: number | null) =>
      desk.digestMaterial({ query: EVERYTHING, subscriptions, period: { kind: 'recorded', after, ...WINDOW }, day: DUE.day, limit: 100 })
    const claim = (holder: string, changes: { busy?: string[]; held?: string[]; leaseSeconds?: number } = {}) =>
      store().digests.claimPosts({ holder, leaseSeconds: 60, platforms: [platform], busy: [], held: [], limit: 10, ...changes })
    return { platform, workspace, desk, ana, add, log, material, claim }
  }

  const runOf = ({ no, version, due }: Subscription, upTo: number, posts: readonly PostBody[], carried: readonly number[] = []): FreezeRun => {
    const content = { kind: 'digest', title: 'Digest', summary: [], sections: [], notes: [] } as const
    const claimed = { subscription: no, version, due, run: DUE, next: NEXT, skipped: [], lookFirst: false, tells: true }
    return { ...claimed, window: { after: 0, upTo, ...WINDOW }, digest: { content, figures: [] }, posts, carried, corrected: [] }
  }
  const sent = (message: string): Settled => ({ is: 'sent', message })

  describe('subscriptions', () => {
    test('have numbers of the desk’s own; a change that did not see the last one is refused, removed ones are left out', async () => {
      const { desk, workspace, ana, add } = await office()
      const [first] = [await add('C1'), await add('C2')]
      expect((await desk.subscriptions()).map(({ no, facts: { channel }, version }) => [no, channel, version])).toEqual([
        [1, 'C1', 1],
        [2, 'C2', 1],
      ])
      const removal = { no: 1, version: 1, workspace, facts: first.facts, status: 'removed', due: NEXT, by: ana, at: DUE.at } as const
      expect(await desk.saveSubscription({ ...removal, version: 9 })).toBeNull()
      expect(await desk.saveSubscription(removal)).toMatchObject({ status: 'removed', version: 2 })
      expect((await desk.subscriptions()).map(({ no }) => no)).toEqual([2])
      expect(await desk.lastDigestChange(ana.key)).toMatchObject({ subscription: { no: 1 }, at: DUE.at, changes: [{ field: '', after: 'removed' }] })
      expect(await desk.lastDigestChange('nobody')).toBeNull()
    })

    test('are due on their own platform, until they are moved; a run that was missed is kept as skipped', async () => {
      const { desk, platform, add } = await office()
      const one = await add('C1')
      const due = async (names: string[]) => (await store().digests.due(names, 10)).map(({ desk: key, subscription }) => [key, subscription.no])
      expect(await due([platform])).toEqual([[desk.key, 1]])
      expect(await due(['elsewhere'])).toEqual([])
      expect(await store().digests.moveDue(desk.key, { ...one, version: 9 }, NEXT, [])).toBe(false)
      expect(await store().digests.moveDue(desk.key, one, NEXT, [DUE])).toBe(true)
      expect(await due([platform])).toEqual([])
      expect(await desk.runs({ subscription: 1, day: DUE.day, limit: 1, brief: true })).toMatchObject([{ state: 'skipped' }])
    })
  })

  test('a day has one run: of several that are frozen together, each says whether it was', async () => {
    const { desk, add, log } = await office()
    const [one, two] = [await add('C1'), await add('C2')]
    await log('Post shelled')
    const runs = [runOf(one, 1, [notice('one')], [1]), runOf({ ...two, version: 9 }, 1, [notice('two')])]
    expect(await desk.freezeRuns(runs)).toEqual([true, false])
    expect(await desk.freezeRuns([runOf(one, 1, [notice('again')]), runOf(two, 1, [])])).toEqual([false, true])
    expect(await desk.runs({ subscription: 1, day: null, limit: 9, brief: false })).toMatchObject([
      { day: DUE.day, state: 'frozen', posts: [{ state: 'pending' }] },
    ])
    expect(await desk.runs({ subscription: 2, day: null, limit: 9, brief: false })).toMatchObject([{ state: 'quiet', posts: [] }])
    expect(await desk.carriedBy(1)).toEqual([{ subscription: 1, day: DUE.day, correction: false }])
    expect((await desk.subscriptions())[0]).toMatchObject({ due: NEXT, last: { seq: 1, at: WINDOW.to } })
  })

  test('what was recorded is read for several at once; what each was told of before is said, and what changed of it', async () => {
    const { desk, ana, workspace, add, log, material } = await office()
    const [one] = [await add('C1'), await add('C2')]
    await log('Post shelled')
    expect(await desk.freezeRuns([runOf(one, 1, [], [1])])).toEqual([true])
    const first = await desk.event(1)
    const stamp = { by: ana, at: WINDOW.to, from: workspace }
    await desk.revise({ no: 1, version: first?.version ?? 0, action: 'edit', facts: { summary: 'Post shelled twice' }, why: 'a call', stamp })
    await log('Convoy mined')

    const both = await material([1, 2], 0)
    expect(both).toMatchObject({ after: 0, upTo: 3 })
    expect([...both.numbers].sort()).toEqual([1, 2])
    expect([...both.told]).toEqual([[1, [1]]])
    expect(both.corrections).toMatchObject([{ event: { no: 1 }, revisions: [{ action: 'log' }, { action: 'edit', why: 'a call' }] }])
    expect((await material([1], 1)).numbers).toEqual([2])
    expect((await material([2], 0)).corrections).toEqual([])
  })

  describe('messages', () => {
    async function posted(...bodies: PostBody[]) {
      const one = await office()
      await one.desk.freezeRuns([runOf(await one.add('C1'), 0, bodies)])
      return one
    }

    test('go out in their order, one at a time in a channel, under the first; whoever lost the lease settles nothing', async () => {
      const { claim, platform, workspace } = await posted(notice('summary'), notice('details'))
      expect(await claim('one', { busy: [`${workspace} C1`] })).toEqual([])
      expect(await claim('one', { held: [workspace] })).toEqual([])
      const [summary, ...more] = await claim('one', { leaseSeconds: 0 })
      expect(summary).toMatchObject({ to: { channel: 'C1' }, under: null, mayBeThere: false, attempts: 0, body: notice('summary') })
      expect(more).toEqual([])
      const [again] = await claim('two')
      expect(again).toMatchObject({ key: summary?.key, mayBeThere: true, attempts: 1 })
      const key = summary?.key ?? ''
      expect(await store().digests.settlePosts('one', [{ key, settled: sent('m0') }])).toEqual([key])
      expect(await store().digests.settlePosts('two', [{ key, settled: sent('m1') }])).toEqual([])
      expect(await claim('two')).toMatchObject([{ under: 'm1', body: notice('details') }])
      expect(await store().digests.nextPost([platform])).toBe('2020-08-07T12:01:00.000Z')
    })

    test('of unknown fate are looked for later; one that will not arrive pauses its subscription, and the owner is told once', async () => {
      const { claim, desk } = await posted(notice('summary'), notice('details'))
      const [{ key = '' } = {}] = await claim('one')
      await store().digests.settlePosts('one', [{ key, settled: { is: 'unknown', why: 'no answer', again: '2020-08-07T12:00:00.000Z' } }])
      expect(await claim('one')).toMatchObject([{ key, mayBeThere: true, traces: 1 }])
      await store().digests.settlePosts('one', [{ key, settled: { is: 'failed', why: 'The channel is archived.', tell: notice('It is paused.') } }])
      expect((await desk.subscriptions())[0]).toMatchObject({ status: 'paused', pausedWhy: 'The channel is archived.' })
      expect(await claim('one')).toMatchObject([{ to: { member: 'U1' }, under: null, body: notice('It is paused.') }])
      expect(await claim('one')).toEqual([])
    })
  })
}
