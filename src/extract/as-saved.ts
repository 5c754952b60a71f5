import { offeredControl } from '../core/control/offer.ts'
import type { Facts } from '../core/event.ts'
import type { ProseDraft, Trace } from '../core/reading/prose.ts'
import type { Report } from '../core/report.ts'

/**
 * A draft in the words of a log. The sentence stands in the quote, and a summary is the analyst's; a name loses the one in brackets
 * behind it, by which no register knows it; a place that was taken is held by who took it, which is assumed.
 */
export function asSaved({ facts, traces }: ProseDraft): ProseDraft {
  const named: Facts = {
    ...facts,
    summary: '',
    by: unique(facts.by.map(bareName)),
    on: unique(facts.on.map(bareName)),
    reports: facts.reports.map((report) => ({ ...report, saidBy: speakerIn(report.saidBy), claims: report.claims.map(bareClaim) })),
  }
  const control = offeredControl(named).map((one) => (named.type === 'regained' ? { ...one, change: 'regained' as const } : one))
  const of = traces.find(({ part }) => part === 'type')
  const assumed =
    of === undefined ? [] : control.map(({ place }): Trace => ({ ...of, part: 'control', value: place, rule: 'who took it holds it', tier: 'defaulted' }))
  return { facts: { ...named, control }, traces: [...traces.map(bareTrace), ...assumed] }
}

/** `Islamic State (ISIS)` → `Islamic State`. */
function bareName(name: string): string {
  return name.replace(/ ?\([^()]{1,80}\)$/u, '') || name
}

function bareClaim(claim: Report['claims'][number]): Report['claims'][number] {
  return claim.side === null ? claim : { ...claim, side: bareName(claim.side) }
}

function bareTrace(trace: Trace): Trace {
  if (trace.part === 'said-by') return { ...trace, value: speakerIn(trace.value) ?? trace.value }
  return trace.part === 'by' || trace.part === 'on' ? { ...trace, value: bareName(trace.value) } : trace
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

const BEFORE = /^(?:according to|as reported by|as per|per|quoting|citing|where|while|but|and) /iu
const SPEAKS =
  /^(?:has|have|had|also|further|later|says?|said|told|reports?|reported|claims?|claimed|states?|stated|announced?|added|confirmed|wrote|documented|monitored)$/iu

/** Said of somebody named before, or of nobody. */
const NOBODY = /^(?:he|she|they|it|we|who|which)?$/iu

/** Who says so, without the words of saying: "residents", of "residents said". */
function speakerIn(words: string | null): string | null {
  if (words === null) return null
  const name = words.replace(BEFORE, '').replace(/^the /iu, '').split(' ')
  const end = name.findIndex((word) => SPEAKS.test(word))
  const speaker = (end < 0 ? name : name.slice(0, end)).join(' ')
  return NOBODY.test(speaker) ? null : speaker
}
