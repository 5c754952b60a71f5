/** Marks that open and close a quoted value. People's phones turn straight quotes into any of these. */
const DOUBLE = '"“”„‟″'
export const OPENING = new Set([...DOUBLE, '«'])

/** Whether a mark closes a value that the other opened. */
export function closes(mark: string, opened: string): boolean {
  return opened === '«' ? mark === '»' : mark !== '»' && mark !== '«' && OPENING.has(mark)
}

const NEEDS_QUOTES = /[\s"“”„‟″«»\\]|^$/u
const ESCAPED = /["“”„‟″«»\\]/gu

/** A value as it is typed: quoted where it has spaces or quotes, so that reading it gives the same value. */
export function quote(value: string): string {
  return NEEDS_QUOTES.test(value) ? inQuotes(value) : value
}

/** A value in quotes, whatever it holds. */
export function inQuotes(value: string): string {
  return `"${value.replace(ESCAPED, '\\$&')}"`
}
