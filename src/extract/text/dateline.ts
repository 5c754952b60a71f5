/** Where a report was filed, and the text without the line that says so. */
export interface Dateline {
  readonly text: string
  readonly place: string | null
}

/** `KABUL A bomber …`, `GOMA, DR Congo (AFP) - …`, `Aden, Yemen — …`: at the very start of the report. */
const LINE =
  /^\s*(\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]+){0,2})(?:, [\p{L}. ]{2,25}?)?(?:\s*\([^()\n]{2,30}\))?(?:, [A-Z][a-z]{2,8}\.? \d{1,2})?(?:\s*[-–—:]+\s+|\s+(?=\p{Lu}(?:\p{Ll}|\s)))/u
const MIXED = /^\s*(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})(?:, [\p{L}. ]{2,25}?)?(?:\s*\([^()\n]{2,30}\))\s*[-–—:]+\s+/u
/** The first line of text is looked at, and no more. */
const WINDOW = 160

/** Takes the dateline off, blanking as much as it was long. */
export function takeDateline(text: string): Dateline {
  const start = text.search(/\S/)
  if (start < 0) return { text, place: null }
  const head = text.slice(start, start + WINDOW)
  const found = LINE.exec(head) ?? MIXED.exec(head)
  if (found === null) return { text, place: null }
  const [line, name = ''] = found
  return { text: text.slice(0, start) + ' '.repeat(line.length) + text.slice(start + line.length), place: titled(name) }
}

/** `KHAN YOUNIS` as it is written elsewhere. */
function titled(name: string): string {
  return name === name.toUpperCase() ? name.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()) : name
}
