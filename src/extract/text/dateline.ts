/** Where a report was filed, and the text without the line that says so. */
export interface Dateline {
  readonly text: string
  readonly place: string | null
}

const PLACE = String.raw`(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){0,2})`
const CAPITALS = String.raw`(\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]+){0,2})(?:/\p{Lu}[\p{Lu}'’-]{2,}(?: \p{Lu}[\p{Lu}'’-]+){0,2})?`
const WITHIN = String.raw`(?:, [\p{L}. ]{2,40}?)?`
const DATE = String.raw`(?:[,.]? (?:\d{1,2} \p{Lu}\p{Ll}{2,8}|\p{Lu}\p{Ll}{2,8}\.? \d{1,2})(?:,? \d{4})?)`
const AGENCY = String.raw`(?:\s*\([^()\n]{2,30}\))`
const DASH = String.raw`\s*[-–—:]+\s+`

/** `PORT SUDAN — …`, `MOGADISHU, May 27 - …`, `JENIN, West Bank, July 3 (Agency) - …`, `TYRE/HAIFA, 3 July - …`. */
const SHOUTED = new RegExp(`^${CAPITALS}${WITHIN}${DATE}?${AGENCY}?${DATE}?${DASH}`, 'u')
/** `KABUL A bomber …`, `KABUL (Agency) A bomber …`. */
const BARE = new RegExp(String.raw`^${CAPITALS}${AGENCY}?\s+(?=\p{Lu}(?:\p{Ll}|\s))`, 'u')
/** `Aden, Yemen (Agency) — …`, `Bunia, 16 July – …`: in small letters, a date or an agency shows what it is. */
const SPOKEN = new RegExp(`^${PLACE}${WITHIN}(?:${DATE}${AGENCY}?|${AGENCY}${DATE}?)${DASH}`, 'u')
/** `Tue Jul 7 2015`, `Monday, 5 May 2025 14:30`: when a page was made, and not when anything happened. */
const STAMP =
  /^(?:\p{Lu}\p{Ll}{2,8},? )?(?:\p{Lu}\p{Ll}{2,8}\.? \d{1,2},? \d{4}|\d{1,2} \p{Lu}\p{Ll}{2,8} \d{4})(?:,? (?:at )?\d{1,2}:\d{2}(?: ?[AP]M)?(?: [A-Z]{2,4})?)?[\s|·-]*(?:$|\n|(?=\p{Lu}))/u
/** So much of a line is looked at, and so many lines: a headline may stand above. */
const WINDOW = 160
const LINES = 6

/** Takes the dateline off, blanking as much as it was long. */
export function takeDateline(text: string): Dateline {
  let from = 0
  for (let line = 0; line < LINES && from < text.length; line++) {
    const start = from + Math.max(0, text.slice(from, from + WINDOW).search(/\S/))
    const stamp = STAMP.exec(text.slice(start, start + WINDOW))?.[0] ?? ''
    if (stamp !== '') {
      const rest = takeDateline(text.slice(start + stamp.length))
      return { text: text.slice(0, start) + stamp.replace(/[^\n]/g, ' ') + rest.text, place: rest.place }
    }
    const found = datelineAt(text.slice(start, start + WINDOW))
    if (found !== null) return { text: text.slice(0, start) + ' '.repeat(found.length) + text.slice(start + found.length), place: titled(found.name) }
    const end = text.indexOf('\n', start)
    if (end < 0 || hasBegun(text.slice(start, end))) break
    from = end + 1
  }
  return { text, place: null }
}

/** A line of the report itself: "Djugu (Ituri): …" below it heads an entry of a list. */
function hasBegun(line: string): boolean {
  return line.length > HEADLINE && /[.!?]["”’']?\s*$/.test(line)
}

/** So long a headline is at most. */
const HEADLINE = 90

function datelineAt(head: string): { readonly length: number; readonly name: string } | null {
  const found = SHOUTED.exec(head) ?? BARE.exec(head) ?? SPOKEN.exec(head)
  return found === null || DAY.test(found[1] ?? '') ? null : { length: found[0].length, name: found[1] ?? '' }
}

/** "Monday, 3 August: Soldiers …" says when, and no place is called so. */
const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i

/** "Port-au-Prince", "Rio de Janeiro". */
const SMALL = /(?<=[- ])(?:Au|Aux|De|Del|Des|Du|La|Le|Les|Sur|En|Of|And)(?=[- ])/g

/** `KHAN YOUNIS` as it is written elsewhere. */
function titled(name: string): string {
  return name === name.toUpperCase()
    ? name.replace(/\p{L}[\p{L}'’]*/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase()).replace(SMALL, (word) => word.toLowerCase())
    : name
}
