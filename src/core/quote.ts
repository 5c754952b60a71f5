/** Marks that open and close a quoted value. People's phones turn straight quotes into any of these. */
const DOUBLE = '"“”„‟″'
export const OPENING = new Set([...DOUBLE, '«'])

/** Whether a mark closes a value that the other opened: any double one a double one, but that “ and „ open a quote within straight ones. */
export function closes(mark: string, opened: string): boolean {
  if (opened === '«') return mark === '»'
  return DOUBLE.includes(mark) && !(opened === '"' && opensInner(mark))
}

/** Whether a mark opens a quote within straight quotes, which its own ” closes: `"he said “no” twice"`. */
export function opensInner(mark: string): boolean {
  return mark === '“' || mark === '„'
}

const NEEDS_QUOTES = /[\s"“”„‟″«»\\]|^$|,$/u
const ESCAPED = /["“”„‟″«»\\]/gu

/** A value that is itself a typed form with quoted values, which «…» leaves readable. */
const HOLDS_QUOTED = /\p{L}:"/u

/** A value as it is typed: quoted where it has spaces or quotes, or ends with a comma, so that reading it gives the same value. */
export function quote(value: string): string {
  if (!NEEDS_QUOTES.test(value)) return value
  return HOLDS_QUOTED.test(value) ? `«${value.replace(/[\\«»]/gu, '\\$&').replaceAll('\n', '\\n')}»` : inQuotes(value)
}

/** A value in quotes on one line, whatever it holds: a line break is typed `\n`. */
export function inQuotes(value: string): string {
  return `"${value.replace(ESCAPED, '\\$&').replaceAll('\n', '\\n')}"`
}
