import { FURNITURE } from './furniture.ts'

/** Lines that are the page's and not the report's, blanked. As long as the source, so that offsets stay true. */
export function clean(text: string): string {
  let closed = false
  return text
    .split('\n')
    .map((line) => {
      const plain = line.trim()
      if (plain.length > LONGEST) return closed ? ' '.repeat(line.length) : line
      closed ||= plain.length > 0 && FURNITURE.ends.some((rule) => rule.test(plain))
      return closed || FURNITURE.lines.some((rule) => rule.test(plain)) ? ' '.repeat(line.length) : line
    })
    .join('\n')
}

/** Longer lines are paragraphs. */
const LONGEST = 240
