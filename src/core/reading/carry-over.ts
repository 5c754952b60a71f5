import type { ProseDraft } from './prose.ts'
import type { KeptDraft } from './reading.ts'

/**
 * The drafts of a text that was read again, with what people did to them before: saved ones stay saved, corrections are made again, dropped ones
 * stay dropped. Null where the text now gives other events, so that this work no longer fits.
 */
export function carryOver(before: readonly KeptDraft[], drafts: readonly ProseDraft[]): KeptDraft[] | null {
  const same = before.length === drafts.length && before.every((old, at) => wordsOf(old) === wordsOf(drafts[at]))
  const touched = before.some(({ state, corrections }) => state.is !== 'open' || corrections.length > 0)
  if (!touched) return drafts.map(untouched)
  return same ? drafts.map((draft, at) => carried(before[at] as KeptDraft, draft)) : null
}

/** A draft that nobody has looked at yet. */
export function untouched(draft: ProseDraft): KeptDraft {
  return { ...draft, state: { is: 'open' }, corrections: [] }
}

function carried(old: KeptDraft, draft: ProseDraft): KeptDraft {
  if (old.state.is === 'saved') return old
  const facts: KeptDraft['facts'] = Object.assign({}, draft.facts, ...old.corrections.map(({ changed }) => changed))
  const kept = new Set(old.corrections.flatMap(({ keys }) => keys))
  return { facts, traces: draft.traces.filter(({ part }) => !kept.has(part)), state: old.state, corrections: old.corrections }
}

/** What tells a draft from the others of its text. */
function wordsOf(draft: ProseDraft | undefined): string | null {
  return draft?.facts.reports[0]?.quote ?? null
}
