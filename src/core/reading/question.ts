import type { Day } from '../when.ts'

/** What a question in plain words asks for, in the terms of a search. `text` are the words that nothing else was read from. */
export interface Question {
  readonly actor: readonly string[]
  readonly by: readonly string[]
  readonly on: readonly string[]
  readonly place: readonly string[]
  /** Codes of event types. */
  readonly types: readonly string[]
  readonly from: Day | null
  readonly to: Day | null
  readonly killed: number | null
  readonly wounded: number | null
  /** Losses that are named without a number: "killed in Nyala". */
  readonly figures: readonly ('killed' | 'wounded')[]
  /** Whether any loss is enough: "killed or wounded", "with casualties". */
  readonly either: boolean
  /** A number of losses that is no least one, as it is typed: "2-4", "under 5". */
  readonly capped: string | null
  readonly text: string
}

/** Words of a question that name a place: as they are typed, and as the log or the gazetteer writes them. */
export interface PlaceWords {
  readonly typed: string
  readonly name: string
  /** The provinces that are known to have such a place, folded. */
  readonly inside: readonly string[]
}
