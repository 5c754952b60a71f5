import type { Day } from '../../core/when.ts'
import type { CalendarDate } from '../../text/dates/calendar-date.ts'
import type { Away, Span } from './found-date.ts'
import type { Token } from './tokens.ts'

/** What the rules look at: the tokens, and all that decides what a date among them means. */
export interface Scan {
  readonly tokens: readonly Token[]
  /** The day from which the text is told; null where nobody knows. */
  readonly published: Day | null
  /** True where the clause at hand speaks of what is to come. */
  readonly ahead: boolean
  /** What other numeric dates of the text settle of 5/8; null where nothing does. */
  readonly order: 'day-month' | 'month-day' | null
  /** The date read before this place. */
  readonly before: Phrase | null
  /** What was read already, by rule and place: the longer rules ask for the same shorter date again and again. */
  readonly known: Map<Rule, Map<number, Phrase | null>>
}

/** What a rule read: the token after its words, and the days they stand for. */
export interface Phrase {
  readonly next: number
  readonly rule: string
  readonly span: Span
  /** What was said of a calendar date, for a range whose other end says the rest; null for every other way of saying when. */
  readonly calendar: CalendarDate | null
  readonly away: Away | null
  /** Set where the words themselves look ahead or back, whatever their clause does. */
  readonly ahead: boolean | null
}

/** One way of saying when, at one token. Null where the words are something else. Looks a bounded number of tokens around. */
export type Rule = (scan: Scan, at: number) => Phrase | null

/** The word at a place in lower case, empty beyond either end. */
export function word({ tokens }: Scan, at: number): string {
  return tokens[at]?.low ?? ''
}

/** True where a name could begin: "March" and not "march". */
export function capital({ tokens }: Scan, at: number): boolean {
  const first = tokens[at]?.text[0]
  return first !== undefined && first !== first.toLowerCase()
}

/** The first place that holds none of the given words; four are passed over at most. */
export function past(scan: Scan, at: number, words: ReadonlySet<string>): number {
  let next = at
  while (next < at + 4 && words.has(word(scan, next))) next += 1
  return next
}

/** True where these words or signs stand in a row. */
export function follows(scan: Scan, at: number, ...words: readonly string[]): boolean {
  return words.every((one, index) => word(scan, at + index) === one)
}

/** A phrase that is no calendar date and stands on its own. */
export function phrase(next: number, rule: string, span: Span, rest: Partial<Phrase> = {}): Phrase {
  return { next, rule, span, calendar: null, away: null, ahead: null, ...rest }
}

/** What the first of the rules reads that reads anything. */
export function readFirst(rules: readonly Rule[], scan: Scan, at: number): Phrase | null {
  for (const rule of rules) {
    const found = rule(scan, at)
    if (found !== null) return found
  }
  return null
}

/** A rule that reads each place once. */
export function once(rule: Rule): Rule {
  return (scan, at) => {
    const places = scan.known.get(rule) ?? new Map<number, Phrase | null>()
    scan.known.set(rule, places)
    const known = places.get(at)
    if (known !== undefined) return known
    const found = rule(scan, at)
    places.set(at, found)
    return found
  }
}
