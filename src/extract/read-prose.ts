import type { Passage, Prose, ProseDraft } from '../core/reading/prose.ts'
import { NO_TOTAL, type Total } from '../core/total/total.ts'
import { asSaved } from './as-saved.ts'
import type { Item } from './cascade/item.ts'
import { clean } from './clean/clean.ts'
import type { Frame } from './frames/frame.ts'
import { makeDraft } from './frames/make-draft.ts'
import { withPartyNames } from './party-names.ts'
import { type Findings, findFrames, type Told } from './read-report.ts'
import { sortFrames } from './set-aside.ts'
import { normalise } from './text/normalise.ts'
import { toFacts } from './to-facts.ts'
import { tracesOf } from './traces.ts'

/** A text with all that is found in it: drafts, sums, what was set aside, and what nothing was read from. The same text gives the same, always. */
export function readProse(text: string, told: Told): Prose {
  const findings = findFrames(text, told)
  const { events, totals, aside } = sortFrames(findings.frames, findings.report)
  const draft = (frame: Frame): ProseDraft => {
    const made = withPartyNames(makeDraft(frame, told.published), told.names)
    return asSaved({ facts: toFacts(text, made).facts, traces: tracesOf(text, made) })
  }
  const read = [...events, ...totals, ...aside.map(({ frame }) => frame)].flatMap(({ quotes }) => quotes)
  return {
    drafts: events.map(draft),
    totals: totals.map((frame) => totalOf(draft(frame))).filter(isWhole),
    aside: aside.map(({ frame, because }) => ({ ...passageOf(frame), because })),
    unexplained: unexplained(findings, read),
    furniture: furnitureIn(text),
  }
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

/** Sentences that count something and overlap nothing that was read. */
function unexplained({ sentences, items }: Findings, read: readonly (readonly [number, number])[]): Passage[] {
  const ends = [...read].sort(([a], [b]) => a - b)
  let next = 0
  return sentences.flatMap(({ no, from, to }) => {
    while (next < ends.length && (ends[next]?.[1] ?? 0) <= from) next++
    const explained = ends.slice(next, next + LOOKED_AT).some(([start, end]) => start < to && end > from)
    return !explained && items[no]?.some(counts) ? [{ from, to }] : []
  })
}

function counts(item: Item): boolean {
  return (item.is === 'losers' && item.parts.some(({ quantity }) => quantity.low > 1)) || (item.is === 'quantity' && item.quantity.low > 1)
}

/** Passages that may overlap one sentence. */
const LOOKED_AT = 20

/** Lines with words that were blanked as the page's own. */
function furnitureIn(text: string): number {
  const kept = clean(normalise(text)).split('\n')
  return text.split('\n').filter((line, at) => line.trim() !== '' && kept[at]?.trim() === '').length
}
