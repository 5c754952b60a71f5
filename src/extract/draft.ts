import type { Kind } from '../core/count.ts'
import type { Outcome } from '../core/event.ts'
import type { Day, Part, Precision } from '../core/when.ts'
import type { Quantity } from './quantity.ts'

/** How sure a value is: said in so many words, worked out from them, taken over from another sentence, or assumed. */
export const TIERS = ['said', 'resolved', 'inherited', 'defaulted'] as const
export type Tier = (typeof TIERS)[number]

/** A value of a draft, the words of the source that show it, and the rule that read it. */
export interface Shown<Value> {
  readonly value: Value
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly tier: Tier
}

export interface DraftPlace {
  readonly name: string
  readonly relation: 'at' | 'near' | 'between' | 'toward' | 'area'
  /** What it is said to lie in, the nearest first. */
  readonly parents: readonly string[]
}

export interface DraftParty {
  readonly name: string
  /** The actor of the register, where the name is one of its. */
  readonly key: string | null
}

export interface DraftLoss {
  readonly side: DraftParty | null
  readonly kind: Kind
  readonly quantity: Quantity
}

export interface DraftWhen {
  readonly start: Day | null
  readonly end: Day | null
  readonly precision: Precision
  readonly part: Part | null
  /** Wall-clock time `14:30`; in whose zone, the text seldom says. */
  readonly clock: string | null
}

/** What is kept of an event beside its parts, in the words of the source: weapons, units, how strong they came, the dead by name. */
export interface DraftDetail {
  readonly is: 'weapon' | 'unit' | 'strength' | 'named'
  readonly text: string
}

/** An event as the text tells it, before anybody has looked at it. */
export interface Draft {
  /** Passages of the source, by offsets. */
  readonly quotes: readonly (readonly [from: number, to: number])[]
  /** A code of an event type. */
  readonly type: Shown<string>
  readonly when: Shown<DraftWhen> | null
  readonly places: readonly Shown<DraftPlace>[]
  readonly by: readonly Shown<DraftParty>[]
  readonly on: readonly Shown<DraftParty>[]
  readonly losses: readonly Shown<DraftLoss>[]
  readonly outcome: Shown<Outcome> | null
  readonly attribution: Shown<string> | null
  /** Each once, in the order of the text. */
  readonly details: readonly Shown<DraftDetail>[]
}
