const FILLERS = new Set(['', 'on', 'in', 'at', 'the', 'of', 'during', 'over', 'throughout'])

/** A text without the small words and commas at its ends, and with single spaces: "on the 5th," is "5th". */
export function tidy(text: string): string {
  const words = text.trim().split(/\s+/)
  let [first, last] = [0, words.length]
  while (first < last && FILLERS.has(bare(words[first] as string))) first += 1
  while (first < last && FILLERS.has(bare(words[last - 1] as string))) last -= 1
  return words
    .slice(first, last)
    .join(' ')
    .replace(/^,+|,+$/g, '')
}

function bare(word: string): string {
  return word.replaceAll(',', '')
}
