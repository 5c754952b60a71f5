import { gather } from '../text/gather.ts'
import type { Token } from '../text/token.ts'
import type { Item } from './item.ts'
import { withoutTitleCase } from './title-case.ts'

/** The tokens of a sentence as items, where the cascade begins; quotation marks and the bullet of a list part nothing. */
export function itemsOf(tokens: readonly Token[]): Item[] {
  const start = tokens.findIndex(({ text }) => !BULLETS.has(text))
  return withoutTitleCase(
    gather(tokens, ({ kind, text, low, from, to }, at) => (text === '"' || at < start ? [] : [{ is: kind, at, end: at + 1, from, to, text, low }])),
  )
}

const BULLETS = new Set([...'•*·▪●■►‣◦–—-'])
