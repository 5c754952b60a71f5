/** The rows of a CSV file (RFC 4180), read here so that the writer is not judged by its own reader. */
export function readCsv(file: string): string[][] {
  const text = file.replace(/^\ufeff/, '')
  const rows: string[][] = [[]]
  for (let at = 0; at < text.length; ) {
    const quoted = text[at] === '"'
    const end = quoted ? closing(text, at + 1) : nearestOf(text, at)
    rows.at(-1)?.push(quoted ? text.slice(at + 1, end).replaceAll('""', '"') : text.slice(at, end))
    const next = quoted ? end + 1 : end
    if (text[next] === '\n') rows.push([])
    else if (text[next] === ',' && text[next + 1] === '\n') rows.at(-1)?.push('')
    else if (text[next] !== ',' && next < text.length) throw new Error(`A cell ends at ${next} with ${text.slice(next, next + 10)}.`)
    at = next + 1
  }
  return rows.filter((row) => row.length > 0)
}

function closing(text: string, from: number): number {
  let at = from
  while (text[at] !== '"' || text[at + 1] === '"') at += text[at] === '"' ? 2 : 1
  return at
}

function nearestOf(text: string, from: number): number {
  const found = text.slice(from).search(/[,\n]/)
  return found < 0 ? text.length : from + found
}
