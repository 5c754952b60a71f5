import type { Facts } from '../event.ts'
import { typeSource } from '../log-line.ts'
import { NO_REPORT, type Report } from '../report.ts'
import { isSuggested, type Trace } from './prose.ts'
import { type Correction, type KeptDraft, type ReportTold, readingId } from './reading.ts'

/** What a draft is saved as: its facts, with the source that the reading was told of. What the text or the analyst said of the source comes first. */
export function savedFacts(told: ReportTold, { facts }: Pick<KeptDraft, 'facts'>): Facts {
  const [main = NO_REPORT, ...others] = facts.reports
  return { ...facts, reports: [savedReport(told, main), ...others] }
}

/** What a report is saved with. What it says of its source itself comes first; a date is of a source, and of none without it. */
export function savedReport({ source, saidBy }: ReportTold, report: Report): Report {
  return { ...report, ...(typeSource(report) === '' && source.publisher !== null ? source : {}), saidBy: report.saidBy ?? saidBy }
}

const SAVED_FROM = 'read in '

/** What the history of an event says of the draft that it was: `read in; taken over from elsewhere in the text: when; corrected by ana before it was saved: killed`. */
export function savedWhy(no: number, draft: number, { traces, corrections }: Pick<KeptDraft, 'traces' | 'corrections'>, why: string | null): string {
  const of = (tier: Trace['tier']) => [...new Set(traces.filter((trace) => isSuggested(trace) && trace.tier === tier).map(({ part }) => part))]
  const said = (what: string, parts: readonly string[]) => (parts.length === 0 ? [] : [`${what}: ${parts.join(', ')}`])
  const people = [...new Set(corrections.map(({ by }) => by))]
  const corrected = people.flatMap((by) => said(`corrected by ${by} before it was saved`, keysOf(corrections.filter((one) => one.by === by))))
  const notes = [...said('taken over from elsewhere in the text', of('inherited')), ...said('assumed', of('defaulted')), ...corrected]
  return [`${SAVED_FROM}${readingId(no, draft)}`, ...notes, ...(why === null ? [] : [why])].join('; ')
}

/** Whether a change with this reason saved a draft of that reading. */
export function isSavedFrom(why: string | null, no: number): boolean {
  return why?.startsWith(`${SAVED_FROM}${readingId(no)}.`) === true
}

function keysOf(corrections: readonly Correction[]): string[] {
  return [...new Set(corrections.flatMap(({ keys }) => keys))]
}
