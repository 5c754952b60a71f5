import type { EntryFacts, Register } from '../../core/entry.ts'
import type { CardField } from '../../core/reply.ts'
import type { CardPrint } from '../event-card.ts'

/** How the entries of one register are printed. */
export interface EntryForm<R extends Register> {
  /** What an entry is called, in a few words. */
  title(facts: EntryFacts[R]): string
  fields(facts: EntryFacts[R], print: CardPrint): CardField[]
  /** The line that makes the same entry on an empty desk; null where no one line can. */
  recreate(facts: EntryFacts[R]): string | null
  /** Such fields as are given, as they are typed, by key: for the history, which knows what a change touched and no more. */
  values(facts: Partial<EntryFacts[R]>): Readonly<Record<string, readonly string[]>>
}
