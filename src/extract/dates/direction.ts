import type { Token } from './tokens.ts'

/** Words of what is to come. */
const AHEAD = new Set(
  'will shall ll would due scheduled expected planned plans slated set upcoming coming deadline vowed intends intend going future tomorrow ahead forthcoming'.split(
    ' ',
  ),
)
/** Where another clause begins, and what it says of the future ends. */
const CLAUSE = /^(?:[,;:.!?()"“”\n–—]|that|who|which|after|since|when|while|but|because|where|as|hit|killed|wounded)$/
const BEFORE = 8
const BEHIND = 4

/** True where the clause around a place looks ahead: "will meet on Friday", "talks on Friday will". */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= BEFORE; back += 1) {
    const low = tokens[at - back]?.low
    if (low === undefined || CLAUSE.test(low)) break
    if (AHEAD.has(low)) return true
  }
  for (let on = 1; on <= BEHIND; on += 1) {
    const low = tokens[at + on]?.low
    if (low === undefined || CLAUSE.test(low)) break
    if (low === 'will' || low === 'shall') return true
  }
  return false
}
