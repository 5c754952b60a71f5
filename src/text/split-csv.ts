/** One cell and what ends it; in quotes it may hold commas, line breaks and doubled quotes. */
const CELL = /(?:"([^"]*(?:""[^"]*)*)"|([^,\n]*))(,|\r?\n|$)/gy

/** The rows of a CSV text (RFC 4180), cells trimmed. Empty rows are left out. */
export function splitCsv(text: string): string[][] {
  const rows: string[][] = [[]]
  for (const [, quoted, bare = '', end] of text.matchAll(CELL)) {
    rows.at(-1)?.push((quoted?.replaceAll('""', '"') ?? bare).trim())
    if (end !== ',') rows.push([])
  }
  return rows.filter((cells) => cells.some((cell) => cell !== ''))
}
