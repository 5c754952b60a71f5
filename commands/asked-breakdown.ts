/** The words of a search without those that say how its answer is to be broken down, and what they say. */
export interface Breakdown<What> {
  readonly text: string | null
  readonly what: What | null
}

const SAID =
  /(?<![^\s])(?:(?:broken down |grouped |split )?(?:by|per|each|every|for each) (?:the )?([a-z0-9]+)|(daily|weekly|monthly|yearly))(?![^\s?!.,])[?!.,]*/giu
const OFTEN: Readonly<Record<string, string>> = { daily: 'day', weekly: 'week', monthly: 'month', yearly: 'year' }

/** Takes "by month", "per side" or "monthly" out of plain words; `words` are what can stand behind "by". Words in quotes are left as they are. */
export function askedBreakdown<What>(text: string | null, words: Readonly<Record<string, What>>): Breakdown<What> {
  if (text === null || /["“”«»]/u.test(text)) return { text, what: null }
  for (const found of text.matchAll(SAID)) {
    const said = (found[1] ?? OFTEN[found[2]?.toLowerCase() ?? ''] ?? '').toLowerCase()
    const [what] = [said, said.replace(/s$/, ''), said.replace(/ies$/, 'y')].flatMap((word) => (Object.hasOwn(words, word) ? (words[word] as What) : []))
    if (what !== undefined) return { text: without(text, found.index, found[0].length), what }
  }
  return { text, what: null }
}

/** A text without some of its characters; null where nothing is left. */
export function without(text: string, from: number, length: number): string | null {
  const rest = `${text.slice(0, from)} ${text.slice(from + length)}`.trim().replace(/\s+/gu, ' ')
  return rest === '' ? null : rest
}
