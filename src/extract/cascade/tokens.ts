import type { Token } from '../text/token.ts'
import type { Item } from './item.ts'

/** The tokens of a sentence as items, where the cascade begins; quotation marks part nothing. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  return tokens.flatMap(({ kind, text, low, from, to }, at) => (text === '"' ? [] : [{ is: kind, at, end: at + 1, from, to, text, low }]))
}
