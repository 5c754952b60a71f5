import { KINDS } from '../../core/count.ts'
import { OUTCOMES } from '../../core/event.ts'
import { EVENT_TYPES } from '../../core/event-type.ts'

/** Words that columns hold as codes: counted from 1, 0 for a word that is not given. */
export const TYPE_CODES = codes(EVENT_TYPES.map((type) => type.code))
export const OUTCOME_CODES = codes(OUTCOMES)
export const ROLE_CODES = codes(['by', 'on', 'side'])

/** Kinds are always given, so they are counted from 0. */
export const KIND_CODES: ReadonlyMap<unknown, number> = new Map(KINDS.map((kind, code) => [kind, code]))

function codes(words: readonly string[]): ReadonlyMap<unknown, number> {
  return new Map([[null, 0], ...words.map((word, at): [string, number] => [word, at + 1])])
}
