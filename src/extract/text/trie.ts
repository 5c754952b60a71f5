/** Phrases by their words, for finding the longest at a place in one pass. Linear in the text: a phrase has few words. */
export interface Trie<Value> {
  readonly next: Map<string, Trie<Value>>
  value: Value | null
}

export function makeTrie<Value>(): Trie<Value> {
  return { next: new Map(), value: null }
}

/** Puts a phrase in; the first value of a phrase stands. */
export function addPhrase<Value>(trie: Trie<Value>, words: readonly string[], value: Value): void {
  let node = trie
  for (const word of words) {
    const known = node.next.get(word)
    const next = known ?? makeTrie<Value>()
    if (known === undefined) node.next.set(word, next)
    node = next
  }
  node.value ??= value
}

/** The longest phrase that starts at a word: how many words, and what it is. */
export function longestAt<Value>(
  trie: Trie<Value>,
  word: (at: number) => string | undefined,
  at: number,
): { readonly length: number; readonly value: Value } | null {
  let node: Trie<Value> | undefined = trie
  let found: { length: number; value: Value } | null = null
  for (let length = 0; node !== undefined; length++) {
    if (node.value !== null) found = { length, value: node.value }
    const key = word(at + length)
    node = key === undefined ? undefined : node.next.get(key)
  }
  return found
}
