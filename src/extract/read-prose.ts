import { MOST_DRAFTS, type Passage, type Prose, type ProseDraft } from '../core/reading/prose.ts'
import { NO_TOTAL, type Total } from '../core/total/total.ts'
import { asSaved } from './as-saved.ts'
import { clean } from './clean/clean.ts'
import type { Frame } from './frames/frame.ts'
import { makeDraft } from './frames/make-draft.ts'
import { withPartyNames } from './party-names.ts'
import { findFrames, type Told } from './read-report.ts'
import { sortFrames } from './set-aside.ts'
import { normalise } from './text/normalise.ts'
import { toFacts } from './to-facts.ts'
import { tracesOf } from './traces.ts'
import { type Accounted, unexplained } from './unexplained.ts'

/** A text with all that is found in it: drafts, sums, what was set aside, and what nothing was read from. The same text gives the same, always. */
export function readProse(text: string, told: Told): Prose {
  const findings = findFrames(text, told)
  const { events, totals, aside } = sortFrames(findings.frames, findings.report)
  const draft = (frame: Frame): ProseDraft => {
    const made = withPartyNames(makeDraft(frame, told.published), told.names)
    return asSaved({ facts: toFacts(text, made).facts, traces: tracesOf(text, made) })
  }
  const drafts = events.slice(0, MOST_DRAFTS).map(draft)
  const sums = totals.map((frame) => ({ frame, total: totalOf(draft(frame)) })).filter(({ total }) => isWhole(total))
  const whole = [...[...sums, ...aside].flatMap(({ frame }) => passages(frame, null)), ...drafts.flatMap(strengths)]
  return {
    drafts,
    more: events.length - drafts.length,
    totals: sums.map(({ total }) => total),
    aside: aside.map(({ frame, because }) => ({ ...passageOf(frame), because })),
    unexplained: unexplained(findings, [...events.flatMap((frame, at) => passages(frame, countsOf(drafts[at]))), ...whole]),
    furniture: furnitureIn(text),
  }
}

function passages({ quotes }: Frame, people: Accounted['people']): Accounted[] {
  return quotes.map(([from, to]) => ({ from, to, people }))
}

/** The numbers of people that a draft has. */
function countsOf(draft: ProseDraft | undefined): ReadonlySet<number> {
  const claims = draft?.facts.reports.flatMap((report) => report.claims) ?? []
  return new Set(claims.flatMap(({ figure }) => (figure.state === 'counted' ? [figure.min] : [])))
}

/** How strong somebody came is told of them, and lost by nobody. */
function strengths({ traces }: ProseDraft): Accounted[] {
  return traces.filter(({ part }) => part === 'strength').map(({ from, to }) => ({ from, to, people: null }))
}

/** A sum in the facts of a total: whose losses it counts, over which days and where. */
function totalOf({ facts: { when, places, by, reports } }: ProseDraft): Total {
  return { ...NO_TOTAL, when, places, by, report: reports[0] ?? NO_TOTAL.report }
}

/** What a total needs to be recorded. */
function isWhole({ when, places, by, report }: Total): boolean {
  return report.claims.length > 0 && (places.length + by.length > 0 || when.start !== null || when.end !== null)
}

function passageOf({ quotes }: Frame): Passage {
  return { from: Math.min(...quotes.map(([from]) => from)), to: Math.max(...quotes.map(([, to]) => to)) }
}

/** Lines with words that were blanked as the page's own. */
function furnitureIn(text: string): number {
  const kept = clean(normalise(text)).split('\n')
  return text.split('\n').filter((line, at) => line.trim() !== '' && kept[at]?.trim() === '').length
}
