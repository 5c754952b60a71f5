import { BadInput, Refusal } from '../../src/core/bad-input.ts'
import { type Answer, type Context, defineCommand, notice } from '../../src/core/command.ts'
import type { FrozenDigest, Run } from '../../src/core/digest/run.ts'
import { SECTIONS, type Subscription, subscriptionId } from '../../src/core/digest/subscription.ts'
import type { Line } from '../../src/core/reply.ts'
import { type Day, dayNumber, showDay } from '../../src/core/when.ts'
import { compose } from '../../src/digest/compose.ts'
import { readFindings } from '../../src/digest/findings.ts'
import { gather } from '../../src/digest/gather.ts'
import { datedWish } from '../../src/digest/wish.ts'
import { showDays, showInstant } from '../../src/digest/words.ts'
import { figureBlocks, figuresAsked } from '../../src/render/digest-figures.ts'
import { resultOf } from '../../src/render/digest-page.ts'
import { text } from '../../src/render/inline.ts'
import { readDays } from '../../src/text/dates/read-days.ts'
import { one, readName } from '../../src/text/options/option.ts'
import { digestReader } from './reader.ts'
import { needDigest, ofOption } from './which.ts'

const LONGEST_DAYS = 31

export const show = defineCommand({
  root: 'digest',
  verb: 'show',
  summary: 'Show a digest again as it was posted, or the events of a day as they were known',
  detail:
    'A digest that was posted is shown as it was, whatever has changed since. Of a day without one, or with known:, it is composed from the log’s history: the events of that day as the log had them at the end of the other.',
  role: 'reader',
  options: {
    day: { ...one({ summary: 'The day, or days, that it is of', example: '2020-08-06' }, readDays), free: true },
    of: ofOption,
    known: one({ summary: 'As it was known at the end of this day', example: '2020-08-07' }, readDays),
    why: one({ summary: 'Open figures into their events: a side, a kind, both, or all', example: 'killed' }, readName),
  },
  examples: [
    { line: 'show 2020-08-06', what: 'The digest of that day' },
    { line: 'show 2020-08-06 known:2020-08-07', what: 'The events of that day as they were known on the next' },
    { line: 'show 2020-08-06 why:all', what: 'The events behind each figure' },
  ],
  async run({ day, of, known, why }, context) {
    const all = await context.desk.subscriptions()
    const only = of !== null || all.length === 1 ? await needDigest(context, of, 'of') : null
    const days = day === null ? null : spanOf('day', day)
    const kept = known === null ? await keptRun(context, only, all, days) : null
    if (kept !== null) return keptAnswer(kept.one, kept.run, why)
    if (days === null) throw new Refusal('No digest has been posted yet.', 'What would stand in one now: /digest test')
    return dated(context, only, days, known === null ? null : spanOf('known', known).to, why)
  },
})

/** Both ends of the days that were named. */
function spanOf(key: string, { from, to }: { from: Day | null; to: Day | null }): { from: Day; to: Day } {
  if (from === null || to === null || dayNumber(to) - dayNumber(from) >= LONGEST_DAYS)
    throw new BadInput([{ key, message: `Name a day, or at most ${LONGEST_DAYS} of them.`, example: '2020-08-06' }])
  return { from, to }
}

interface Kept {
  readonly one: Subscription
  readonly run: Run
}

/** The digest that was kept of a day, or the latest: of the one that was named, else of the first that has one. */
async function keptRun({ desk }: Context, only: Subscription | null, all: readonly Subscription[], days: { from: Day; to: Day } | null): Promise<Kept | null> {
  if (days !== null && days.from !== days.to) return null
  for (const one of only === null ? all : [only]) {
    const [run] = await desk.runs({ subscription: one.no, day: days?.to ?? null, limit: 1, brief: false })
    if (run !== undefined && run.digest !== null) return { one, run }
  }
  return null
}

function keptAnswer({ no, facts: { zone, language } }: Subscription, run: Run, why: string | null): Answer {
  if (run.digest === null) throw new Error('A digest that was not kept cannot be shown.')
  const id = subscriptionId(no)
  if (why !== null) return opened(run.digest, why, `Figures of ${id}, ${showDay(run.day, language)}`)
  const note = `${id} as it was frozen on ${showInstant(run.frozenAt, zone, language)} (${zone}): ${resultOf(run)}.`
  const { content, figures } = run.digest
  const now: Line = [text(note)]
  return {
    content: { ...content, notes: [...content.notes, now] },
    actions: [
      { label: 'Figures opened', command: `digest show ${run.day} of:${id} why:all` },
      { label: 'The day as it is known now', command: `digest show ${run.day} of:${id} known:today` },
    ],
    data: { subscription: no, day: run.day, window: run.window, state: run.state, figures },
  }
}

/** The figures that were asked about, each with its events. */
function opened({ figures }: FrozenDigest, why: string, title: string): Answer {
  if (figures.length === 0) return notice('info', [text('This digest has no figures: its events state no losses.')])
  const asked = figuresAsked(figures, why)
  if (asked.length === 0) {
    const there = [...new Set(figures.map(({ side, kind }) => `${side ?? 'side not stated'} ${kind}`))].slice(0, 8)
    throw new Refusal(`This digest has no figure called “${why}”.`, `It has: ${there.join('; ')}.`)
  }
  return { content: { kind: 'doc', title, blocks: figureBlocks(asked) }, data: { figures: asked } }
}

/** What happened on some days, composed from the log's history. */
async function dated(context: Context, only: Subscription | null, days: { from: Day; to: Day }, known: Day | null, why: string | null): Promise<Answer> {
  const { desk, gazetteer, settings, now, again } = context
  const style = only?.facts ?? { zone: settings.zone, language: settings.language, window: 'day', sections: SECTIONS.slice() }
  const reader = digestReader(gazetteer, () => now)
  const gathered = gather(await readFindings(desk, reader, datedWish(style, only?.facts.filter ?? '', days, known, now.toISOString()), []), [])
  const digest = compose(gathered.digest)
  if (why !== null) return opened(digest, why, `Figures of ${showDays(days, style.language)}`)
  const opens = { label: 'Figures opened', command: again({ why: 'all' }) }
  return { content: digest.content, actions: digest.figures.length === 0 ? [] : [opens], data: { figures: digest.figures, events: gathered.carried } }
}
