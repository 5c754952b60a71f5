import type { Day } from '../../core/when.ts'
import { looksAhead } from './direction.ts'
import type { FoundDate } from './found-date.ts'
import { isName } from './names.ts'
import { canBegin } from './openers.ts'
import { orderOf } from './plain/numeric.ts'
import { type Phrase, readFirst, type Scan } from './scan.ts'
import { type Token, tokenise } from './tokens.ts'
import { RULES } from './whole/index.ts'

/** What is known of a text beside its words. */
export interface Told {
  /** The day on which its origin published it; null where nobody knows. */
  readonly published: Day | null
}

/** The dates that a text says, in its order, never two over the same words. */
export function findDates(text: string, told: Told): FoundDate[] {
  return datesAmong(tokenise(text), told)
}

/** The dates among the tokens of a text, in one pass: each rule looks at a bounded number of tokens. */
export function datesAmong(tokens: readonly Token[], { published }: Told): FoundDate[] {
  const order = orderOf(tokens)
  const found: FoundDate[] = []
  let before: Phrase | null = null
  let next = 0
  for (const [at, token] of tokens.entries()) {
    if (at < next || !canBegin(token, tokens[at + 1])) continue
    const scan: Scan = { tokens, published, order, before, ahead: looksAhead(tokens, at), known: new Map() }
    const phrase = readFirst(RULES, scan, at)
    if (phrase === null) continue
    next = phrase.next
    if (isName(scan, at, phrase)) continue
    found.push(foundDate(scan, at, phrase))
    before = phrase
  }
  return found
}

function foundDate(scan: Scan, at: number, { next, rule, span, away, ahead }: Phrase): FoundDate {
  const [from, to] = [scan.tokens[at]?.from ?? 0, scan.tokens[next - 1]?.to ?? 0]
  const direction = looking(scan, span.start, span.end, ahead) ? 'ahead' : 'back'
  return { from, to, ...span, direction, rule, relative: away !== null && span.start === null, away }
}

/** The days tell where they are wholly on one side of publication; else the words do. */
function looking({ published, ahead }: Scan, start: Day | null, end: Day | null, said: boolean | null): boolean {
  if (published !== null && start !== null && start > published) return true
  if (published !== null && end !== null && end < published) return false
  return said ?? ahead
}
