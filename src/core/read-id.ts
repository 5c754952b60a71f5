import { type Register, registers, type Subject } from './entry.ts'

/** The number of something, and what it is: `E-12`, `T-1`. */
export interface Id {
  readonly subject: Subject
  readonly no: number
}

/** The beginning of one: `E-` or `12` too. `subject` is null where no letter says it. */
interface BegunId {
  readonly subject: Subject | null
  readonly digits: string
}

const LETTERS: ReadonlyMap<string, Subject> = new Map<string, Subject>([
  ['E', 'event'],
  ...(Object.keys(registers) as Register[]).map((register) => [registers[register].prefix, register] as const),
])

/** Null of a text that cannot become the number of anything. */
export function beginId(typed: string): BegunId | null {
  const begun = /^\s*(?:([a-z])-?)?0*([1-9]\d{0,8})?\s*$/i.exec(typed)
  const letter = begun?.[1]?.toUpperCase()
  if (begun === null || (letter !== undefined && !LETTERS.has(letter))) return null
  return { subject: LETTERS.get(letter ?? '') ?? null, digits: begun[2] ?? '' }
}

/** Reads `E-1042`, `e1042` or `T-01`; `bare` says what a number without a letter is of, null that it is of nothing. Null of any other text. */
export function readId(text: string, bare: Subject | null = null): Id | null {
  const begun = beginId(text)
  const subject = begun?.subject ?? bare
  return begun === null || begun.digits === '' || subject === null ? null : { subject, no: Number(begun.digits) }
}

/** The number in a text that names, by its letter, one of that subject; null where it does not. */
export function numberOf(subject: Subject, text: string): number | null {
  const id = readId(text)
  return id?.subject === subject ? id.no : null
}
