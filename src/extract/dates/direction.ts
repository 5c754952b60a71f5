import type { Token } from './tokens.ts'

/** Words of what is to come. */
const AHEAD = new Set(
  'will shall ll due scheduled postponed delayed expected planned plans slated set upcoming coming deadline vowed intends intend going future tomorrow ahead forthcoming'.split(
    ' ',
  ),
)
/** Where another clause begins, and what it says of the future ends. */
const CLAUSE = new Set([...',;:.!?()"“”\n–—', ...'that who which after since when while but because where as hit killed wounded'.split(' ')])
/** "He said that talks would resume" looks ahead; "this would end on Friday", told of the past, does not. */
const SAYING = /^(?:said|says|say|announced|added|warned|told|promised|pledged|threatened|confirmed|reported)$/
const BEFORE = 8
const BEHIND = 4

/** True where the clause around a place looks ahead: "will meet on Friday", "talks on Friday will". */
export function looksAhead(tokens: readonly Token[], at: number): boolean {
  return aheadBefore(tokens, at) || aheadBehind(tokens, at)
}

function aheadBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= BEFORE; back += 1) {
    const low = tokens[at - back]?.low
    if (low === undefined || CLAUSE.has(low)) return false
    if (AHEAD.has(low) && !isPut(tokens, at - back)) return true
    if (low === 'would') return saidBefore(tokens, at - back)
  }
  return false
}

/** "Talks are set to begin", "set for Friday" are to come; "set a depot on fire" was done. */
function isPut(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.low ?? ''
  return tokens[at]?.low === 'set' && (!/^(?:to|for|on)$/.test(next) || tokens[at + 2]?.low === 'fire')
}

function aheadBehind(tokens: readonly Token[], at: number): boolean {
  for (let on = 1; on <= BEHIND; on += 1) {
    const low = tokens[at + on]?.low
    if (low === undefined || CLAUSE.has(low)) return false
    if (low === 'will' || low === 'shall') return true
  }
  return false
}

function saidBefore(tokens: readonly Token[], at: number): boolean {
  for (let back = 1; back <= BEFORE; back += 1) if (SAYING.test(tokens[at - back]?.low ?? '')) return true
  return false
}
