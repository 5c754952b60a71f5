import { spawn } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Run } from '../../../src/core/digest/run.ts'
import type { Facts } from '../../../src/core/event.ts'
import type { Desk } from '../../../src/core/store.ts'
import { nextRun } from '../../../src/digest/schedule.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { claim, facts, on, place, report } from '../../facts.ts'
import { DAILY } from '../daily.ts'
import type { Ground } from './grounds/ground.ts'
import type { Asked } from './post-until-killed.ts'
import { work } from './work.ts'

const CHILD = fileURLToPath(new URL('./start-child.mjs', import.meta.url))

const FIRST = Date.parse('2026-03-20T00:00:00Z')
const DAY_MS = 86_400_000
/** From one look to the next: longer than a lease. The first is at the hour itself, the others are for what the dead left. */
const LOOK_MS = 20 * 60_000

/** How hard it is tried. */
export interface Trial {
  readonly days: number
  readonly looks: number
  readonly subscriptions: number
  /** Processes that work on one file at once, each killed at some moment. */
  readonly atOnce: number
}

/** What became of it. */
export interface Tally {
  readonly kills: number
  /** Processes that were done before they could be killed. */
  readonly finished: number
  readonly runs: number
  readonly messages: number
  /** Messages that stand in no channel, though their run was frozen. */
  readonly lost: number
  /** Messages that stand in a channel more than once. */
  readonly twice: number
  /** Subscriptions and days without a run, events that a subscription was not told of, or was told of as new twice. */
  readonly gaps: string[]
}

/** Lets days pass while processes that make and post digests are killed at random, and counts what arrived. */
export async function killDays(file: string, ground: Ground, { days, looks, subscriptions, atOnce }: Trial): Promise<Tally> {
  let offset = FIRST - Date.now()
  const clock = (): Date => new Date(Date.now() + offset)
  const setTo = (at: number): string => {
    offset = at - Date.now()
    return new Date(at).toISOString()
  }
  const store = await openStore({ file, now: clock })
  const desk = await store.deskOf(ground.workspace)
  const ana = await desk.member('chat:U1', 'Ana')
  for (let nth = 0; nth < subscriptions; nth++) await subscribe(desk, ground, nth, setTo(FIRST))
  let [kills, finished] = [0, 0]
  for (let day = 0; day < days; day++) {
    const at = setTo(FIRST + day * DAY_MS + 6 * 3_600_000)
    const stamp = { by: ana, at, from: 'chat' }
    await desk.logAll(Array.from({ length: EVENTS }, (_, nth) => ({ facts: eventOf(at, nth), stamp, why: null })))
    for (let look = 0; look < looks; look++) {
      for (let nth = 0; nth < TROUBLES; nth++) ground.trouble()
      const { poster, reach } = ground
      const asked = { file, poster, reach, at: setTo(FIRST + day * DAY_MS + 7 * 3_600_000 + look * LOOK_MS) }
      const ends = await Promise.all(Array.from({ length: atOnce }, () => runAndKill(asked)))
      kills += ends.filter((killed) => killed).length
      finished += ends.filter((killed) => !killed).length
    }
  }
  const platform = ground.workspace.split(':', 1)
  for (let left: string | null = ''; left !== null; left = await store.digests.nextPost(platform)) {
    setTo(clock().getTime() + LOOK_MS)
    await work(store, ground.posterOf, clock, (port) => port)
  }
  const tally = await count(desk, ground.keys(), subscriptions, days)
  await store.close()
  return { kills, finished, ...tally }
}

/** Events of a day: enough for details under the summary. */
const EVENTS = 4

function eventOf(at: string, nth: number): Facts {
  const where = place(`Village ${nth}`, { admin1: `Province ${nth}`, country: 'SY' })
  return facts({
    summary: `Attack ${nth}`,
    when: on(at.slice(0, 10)),
    by: ['ISIS'],
    places: [where],
    reports: [report({ claims: [claim('SAA', 'killed', nth + 1)] })],
  })
}

function subscribe(desk: Desk, ground: Ground, nth: number, at: string): Promise<unknown> {
  const settings = { ...DAILY, channel: ground.channel(nth) }
  const by = { key: 'chat:U1', name: 'Ana' }
  return desk.saveSubscription({ no: null, version: 0, workspace: ground.workspace, facts: settings, status: 'active', due: nextRun(settings, at), by, at })
}

/** A process that has everything to do takes more steps than that. */
const STEPS = 60
const LONGEST_MS = 1000
/** Attempts that go wrong on the platform's side, in one look. */
const TROUBLES = 3

/** Starts a process that is killed at some moment: every second one by itself, between two calls; true where that came to pass. */
async function runAndKill(asked: Omit<Asked, 'steps'>): Promise<boolean> {
  const steps = Math.random() < 0.5 ? 1 + Math.floor(Math.random() * STEPS) : 0
  const running = spawn(process.execPath, [CHILD, JSON.stringify({ ...asked, steps } satisfies Asked)], { stdio: ['ignore', 'pipe', 'inherit'] })
  const working = new Promise<void>((resolve) => running.stdout.once('data', () => resolve()))
  const gone = new Promise<NodeJS.Signals | null>((resolve) => running.once('close', (_, signal) => resolve(signal)))
  await Promise.race([working, gone])
  await Promise.race([sleep(steps > 0 ? 60_000 : Math.random() * LONGEST_MS), gone])
  running.kill('SIGKILL')
  return (await gone) === 'SIGKILL'
}

async function count(desk: Desk, keys: readonly string[], subscriptions: number, days: number): Promise<Omit<Tally, 'kills' | 'finished'>> {
  const stands = new Map<string, number>()
  for (const key of keys) stands.set(key, (stands.get(key) ?? 0) + 1)
  const all: Run[] = []
  const gaps: string[] = []
  for (let no = 1; no <= subscriptions; no++) {
    const runs = (await desk.runs({ subscription: no, day: null, limit: days + 10, brief: true })).toReversed()
    const had = runs.filter(({ state }) => state !== 'skipped')
    if (runs.length < days) gaps.push(`D-${no} has ${runs.length} runs on ${days} days`)
    for (const [at, { day, window }] of had.entries())
      if (at > 0 && window.after !== had[at - 1]?.window.upTo) gaps.push(`D-${no}: the window of ${day} does not follow on`)
    all.push(...had)
  }
  for (let event = 1; event <= days * EVENTS; event++) {
    const told = (await desk.carriedBy(event)).filter(({ correction }) => !correction)
    const each = new Set(told.map(({ subscription }) => subscription))
    if (each.size !== subscriptions || told.length !== subscriptions) gaps.push(`E-${event} was told ${told.length} times to ${each.size} of ${subscriptions}`)
  }
  const posts = all.flatMap((run) => run.posts)
  const unsent = posts.filter(({ state }) => state !== 'sent').length
  const [messages, twice] = [posts.length, [...stands.values()].filter((times) => times > 1).length]
  return { runs: all.length, messages, lost: unsent + Math.max(0, messages - stands.size), twice, gaps }
}
