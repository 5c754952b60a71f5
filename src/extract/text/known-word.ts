/** What a word is by its letters alone. */
interface Known {
  readonly kind: 'word' | 'number' | 'mark'
  /** In lower case, for lexicons. */
  readonly low: string
}

const NUMBER = /^\d[\d,]*$/
const MARK = /^[^\p{L}\p{N}]+$/u
/** Longer words are no language: links, keys, noise. */
const LONGEST = 60

/** A report is made of a few hundred words that come again and again; each is looked at once. So many are kept at most, some 2 MB. */
const MOST_KEPT = 20_000
const kept = new Map<string, Known>()

/** Whether it is a word, a number or a mark, and how it is written small. */
export function knownWord(text: string): Known {
  if (text.length > LONGEST) return { kind: 'mark', low: text.toLowerCase() }
  const known = kept.get(text)
  if (known !== undefined) return known
  const made: Known = { kind: text === "'s" || MARK.test(text) ? 'mark' : NUMBER.test(text) ? 'number' : 'word', low: text.toLowerCase() }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(text, made)
  return made
}
