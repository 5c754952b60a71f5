/** The words of a search without those that say how its answer is to be broken down, and what they say. */
export interface Breakdown<What> {
  readonly text: string | null
  readonly what: What | null
}

/** Takes "by month" or "per side" out of plain words; `words` are what can stand behind it. Words in quotes are left as they are. */
export function askedBreakdown<What>(text: string | null, words: Readonly<Record<string, What>>): Breakdown<What> {
  const found = /(?<![^\s])(?:broken down |grouped |split )?(?:by|per|for each) (?:the )?([a-z0-9]+)(?![^\s?!.,])[?!.,]*/iu.exec(text ?? '')
  const said = found?.[1]?.toLowerCase() ?? ''
  const what = [said, said.replace(/s$/, ''), said.replace(/ies$/, 'y')].flatMap((word) => (Object.hasOwn(words, word) ? (words[word] as What) : []))[0]
  if (text === null || found === null || what === undefined || /["“”«»]/u.test(text)) return { text, what: null }
  const rest = `${text.slice(0, found.index)}${text.slice(found.index + found[0].length)}`.trim().replace(/\s+/gu, ' ')
  return { text: rest === '' ? null : rest, what }
}
