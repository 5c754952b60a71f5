import type { Run } from '../core/digest/run.ts'
import { SECTIONS, type Subscription, type SubscriptionFacts, subscriptionId } from '../core/digest/subscription.ts'
import type { Content, Line } from '../core/reply.ts'
import { showDay } from '../core/when.ts'
import { code, joined, quiet, strong, text } from './inline.ts'

const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']

/** A subscription whole: what is in force, when it comes next, what became of the last. `next` is the local time of the next run. */
export function subscriptionPage(title: string, one: Subscription, next: string, last: Run | null, notes: readonly Line[]): Content {
  const { facts, owner } = one
  const rows = [
    ['where', whereOf(facts), ''],
    ['comes', schedule(facts), ''],
    ['next', one.status === 'active' ? next : 'not while it is paused', ''],
    ['filter', facts.filter === '' ? 'every event' : facts.filter, ''],
    ['sections', facts.sections.length === SECTIONS.length ? 'all' : facts.sections.join(', '), ''],
    ['empty', facts.empty, facts.empty === 'note' ? 'a short note when nothing is new' : 'nothing when nothing is new'],
    ['language', facts.language, 'of dates and numbers'],
    ['picture', facts.picture ? 'on' : 'off', facts.picture ? `${facts.theme} map` : ''],
    ['owner', owner.name, 'is told when it cannot be posted'],
    ['last', last === null ? 'none yet' : `${showDay(last.day, facts.language)}: ${resultOf(last)}`, ''],
  ]
  const id = subscriptionId(one.no)
  const paused: Line[] = one.pausedWhy === null ? [] : [[strong('Paused: '), text(one.pausedWhy)]]
  return {
    kind: 'doc',
    title,
    blocks: [
      { kind: 'table', columns: ['setting', 'value', ''], rows },
      {
        kind: 'lines',
        lines: [...paused, ...notes, [quiet('Change: '), code(`/digest edit ${id} at:08:00`), quiet(' · See it now: '), code(`/digest test ${id}`)]],
      },
    ],
  }
}

/** `D-1 · daily at 07:00 (Asia/Damascus) · channel C024BE91L · every event`, and under it what comes and what came. */
export function subscriptionLines({ no, facts, status, pausedWhy }: Subscription, next: string, last: Run | null): Line[] {
  const head = joined(
    [[strong(subscriptionId(no))], [text(schedule(facts))], [text(whereOf(facts))], [text(facts.filter === '' ? 'every event' : facts.filter)]],
    ' · ',
  )
  const then = status === 'active' ? `next ${next}` : pausedWhy === null ? 'paused' : `paused: ${pausedWhy}`
  const came = last === null ? 'none yet' : `last ${showDay(last.day, facts.language)}: ${resultOf(last)}`
  return [head, [text(`   ${then} · ${came}`)]]
}

function whereOf({ channel }: SubscriptionFacts): string {
  return channel === '' ? 'this terminal' : `channel ${channel}`
}

/** `daily at 07:00 (Asia/Damascus)`. */
function schedule({ window, days, at, zone }: SubscriptionFacts): string {
  const names = days.map((day) => DAYS[day - 1]).join(', ')
  const when = window === 'month' ? 'monthly on the 1st' : window === 'week' ? `weekly on ${names}` : days.length === 7 ? 'daily' : `on ${names}`
  return `${when} at ${at} (${zone})`
}

/** What became of a run, in a few words. */
export function resultOf({ state, posts }: Run): string {
  if (state === 'skipped') return 'missed while nothing ran; what it would have told stands in the next'
  if (state === 'quiet') return 'nothing new, nothing posted'
  const failed = posts.find((post) => post.state === 'failed')
  if (failed !== undefined) return `could not be posted${failed.why === null ? '' : `: ${failed.why}`}`
  const open = posts.filter((post) => post.state !== 'sent')
  if (open.some((post) => post.state === 'unknown')) return 'may have arrived; it is being looked for'
  const again = posts.filter(({ attempts }) => attempts > 1).length
  const messages = posts.length === 1 ? 'one message' : `${posts.length} messages`
  if (open.length > 0) return `being posted, ${posts.length - open.length} of ${messages}`
  return `posted, ${messages}${again === 0 ? '' : `, ${again} of them at a second attempt or later`}`
}

const MOST_TOLD = 8

/** `D-1 Fri 7 Aug 2020; D-1 Sat 8 Aug 2020 (a correction)`: the digests that told of an event, the latest few. */
export function toldLine(told: readonly { readonly subscription: number; readonly day: string; readonly correction: boolean }[], language: string): Line {
  const shown = told.slice(-MOST_TOLD)
  const more = told.length > shown.length ? [text(`${told.length - shown.length} before; `)] : []
  const each = shown.map(
    ({ subscription, day, correction }): Line => [text(`${subscriptionId(subscription)} ${showDay(day, language)}${correction ? ' (a correction)' : ''}`)],
  )
  return [...more, ...joined(each, '; ')]
}
