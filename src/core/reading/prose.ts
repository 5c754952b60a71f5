import type { Facts } from '../event.ts'
import type { Total } from '../total/total.ts'

/** How a value came about: said in so many words, worked out from them, taken over from another sentence, or assumed. */
export type Tier = 'said' | 'resolved' | 'inherited' | 'defaulted'

/** What a text says of an event that no key of `log` is for: which unit it was, how strong they came, who of the dead is named. */
export const BESIDE = ['unit', 'strength', 'named'] as const

/** What a trace can be of: the keys of `log`, what is lost, and what stands beside. */
export type TracePart = 'type' | 'when' | 'place' | 'by' | 'on' | 'loss' | 'outcome' | 'weapon' | 'control' | 'said-by' | (typeof BESIDE)[number]

/** Where a value of a draft comes from: the words of the text, by offsets, and the rule that read them. */
export interface Trace {
  readonly part: TracePart
  /** The value as the facts have it: a name, a code, a day, `killed soldiers`. */
  readonly value: string
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly tier: Tier
}

/** A draft as the facts of an event, each with its trace. */
export interface ProseDraft {
  readonly facts: Facts
  readonly traces: readonly Trace[]
}

/** Why something that reads like an event is none: not said to have happened, long past, or too little for a record. */
export const ASIDE = ['unreal', 'background', 'weak'] as const

/** A passage of the text, by offsets. */
export interface Passage {
  readonly from: number
  readonly to: number
}

export interface SetAside extends Passage {
  readonly because: (typeof ASIDE)[number]
}

/** What is found in a text, in its order. */
export interface Prose {
  readonly drafts: readonly ProseDraft[]
  /** Events beyond those, of a text that has too many to look through. */
  readonly more: number
  /** Sums over a time or an area, which are no events. */
  readonly totals: readonly Total[]
  readonly aside: readonly SetAside[]
  /** Sentences that count something and that nothing above was read from. */
  readonly unexplained: readonly Passage[]
  /** Lines that are the page's and not the report's. */
  readonly furniture: number
}

/** The longest text that is read, in characters. */
export const LONGEST_REPORT = 200_000

/** So many drafts of one text are kept: nobody looks through more at once. */
export const MOST_DRAFTS = 200

/** Whether a value of a draft is no more than a suggestion. */
export function isSuggested({ tier }: Pick<Trace, 'tier'>): boolean {
  return tier === 'inherited' || tier === 'defaulted'
}
