import { Ambiguous, BadValue } from '../core/bad-input.ts'
import { EVENT_TYPES, type EventType } from '../core/event-type.ts'
import { fold } from '../core/fold.ts'
import { nearest } from '../core/nearest.ts'

/** Every word that names a type, folded: its code, ACLED's name, what analysts say. */
function wordsOf(type: EventType): string[] {
  return [type.code, type.name, ...type.words].map(fold)
}

/** Reads a type to its code: `shelling`, `Air/drone strike`, `firefight`, or the beginning of one. Throws BadValue or Ambiguous. */
export function readType(raw: string): string {
  const typed = fold(raw)
  const exact = EVENT_TYPES.find((type) => wordsOf(type).includes(typed))
  if (exact !== undefined) return exact.code
  const begun = typed.length < 3 ? [] : EVENT_TYPES.filter((type) => wordsOf(type).some((word) => word.startsWith(typed) || word.split(' ').includes(typed)))
  const [first, ...others] = begun
  if (first !== undefined && others.length === 0) return first.code
  if (first !== undefined) {
    throw new Ambiguous(
      `“${raw.slice(0, 80)}” can be several types. Which?`,
      begun.slice(0, 6).map((type) => ({ label: type.name, value: type.code })),
    )
  }
  const near = nearest(typed, EVENT_TYPES.flatMap(wordsOf))
  const meant = near === null ? null : EVENT_TYPES.find((type) => wordsOf(type).includes(near))
  throw new BadValue(
    `“${raw.slice(0, 80)}” is no event type.${meant == null ? ' /event help types lists them.' : ` Did you mean ${meant.code} (${meant.name})?`}`,
    meant?.code ?? 'shelling',
  )
}
