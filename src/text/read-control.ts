import { Ambiguous, BadValue } from '../core/bad-input.ts'
import { CHANGE_WORDS, type Control, EXTENT_WORDS, typeControl } from '../core/control/control.ts'
import { takePart } from '../core/control/take-part.ts'

const EXAMPLE = '"Al-Liliyah: ISIS", "Al-Nishwa (eastern corridor): SAA partly" or "Al-Liliyah: ISIS lost"'
const SIGNS = /\s*(?::|：|→|->|=>)\s*/u
/** Words that part place and holder, and what they say happened. Longer ones stand before those that they end with. */
const JOINTS: readonly [words: string, change: Control['change']][] = [
  ['lost by', 'lost'],
  ['lost to', 'gained'],
  ['fell to', 'gained'],
  ['captured by', 'gained'],
  ['recaptured by', 'regained'],
  ['regained by', 'regained'],
  ['retaken by', 'regained'],
  ['taken by', 'gained'],
  ['seized by', 'gained'],
  ['gained by', 'gained'],
  ['held by', 'held'],
  ['controlled by', 'held'],
]
/** `ISIS`, `SAA`, `M23`: the one kind of word that is a party’s name wherever it stands. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}-]*[\p{Lu}\p{N}]$/u
const LONGEST = 650
const MOST_WORDS = 12

/**
 * Reads `PLACE [(PART)]: HOLDER [partly|contested|presence|wholly] [lost|held|regained]`; `PART of PLACE` reads where the part has a word for one.
 * Without a sign between them, place and holder read where the holder is an abbreviation; else it asks. Throws BadValue or Ambiguous.
 */
export function readControl(raw: string): Control {
  const typed = raw.trim().replace(/\s+/gu, ' ')
  if (typed.length > LONGEST) throw new BadValue(`This is ${typed.length} characters long; a change of control has a place and a holder.`, EXAMPLE)
  const { where, said, change } = split(typed)
  const { place, part } = takePart(where)
  const { holder, ...endings } = takeEndings(said)
  if (holder === '') throw new BadValue(`“${typed.slice(0, 80)}” names no holder.`, EXAMPLE)
  if (place === '') throw new BadValue(`“${typed.slice(0, 80)}” names no place.`, EXAMPLE)
  if (place.includes(','))
    throw new BadValue(`“${place.slice(0, 80)}” has a comma: a change of control names the place alone. Its province and country stand in place:.`, EXAMPLE)
  const long = [place, part ?? '', holder].find((name) => name.length > 200)
  if (long !== undefined) throw new BadValue(`The name is ${long.length} characters long; it can have 200.`, EXAMPLE)
  return { place, part, holder, change: endings.change ?? change ?? 'gained', extent: endings.extent ?? 'wholly' }
}

interface Halves {
  readonly where: string
  readonly said: string
  /** What the words between them say; null where a sign stands there. */
  readonly change: Control['change'] | null
}

function split(typed: string): Halves {
  const sign = SIGNS.exec(typed)
  if (sign !== null) return { where: typed.slice(0, sign.index), said: typed.slice(sign.index + sign[0].length), change: null }
  for (const [words, change] of JOINTS) {
    const at = typed.toLowerCase().indexOf(` ${words} `)
    if (at >= 0) return { where: typed.slice(0, at), said: typed.slice(at + words.length + 2), change }
  }
  const bracket = /^[^()]*\([^()]*\)(?= )/u.exec(typed)?.[0]
  if (bracket !== undefined) return { where: bracket, said: typed.slice(bracket.length).trim(), change: null }
  return splitPlain(typed)
}

/** `Al-Liliyah ISIS`: an abbreviation is the holder; of other words nobody can say where the place ends. */
function splitPlain(typed: string): Halves {
  const { holder: bare } = takeEndings(typed)
  const words = bare.split(' ')
  const ending = typed.slice(bare.length)
  if (bare === '' || words.length < 2) throw new BadValue(`“${typed.slice(0, 80)}” names a place or a holder, and this takes both.`, EXAMPLE)
  if (words.length > MOST_WORDS) throw new BadValue(`“${typed.slice(0, 80)}” does not show where the place ends; put a colon there.`, EXAMPLE)
  if (ABBREVIATION.test(words.at(-1) ?? '')) return { where: words.slice(0, -1).join(' '), said: `${words.at(-1)}${ending}`, change: null }
  const part = words.length - takePart(bare).place.split(' ').length
  const choices = words.slice(part + 1).map((_, at) => {
    const value = `${words.slice(0, part + at + 1).join(' ')}: ${words.slice(part + at + 1).join(' ')}${ending}`
    return { label: typeControl(readControl(value)), value }
  })
  throw new Ambiguous(`Where does the place end in “${typed.slice(0, 80)}”, and the holder begin?`, choices)
}

/** Takes the words for extent and change off the end of a holder; one of each kind. */
function takeEndings(said: string): { holder: string; extent: Control['extent'] | null; change: Control['change'] | null } {
  let extent: Control['extent'] | null = null
  let change: Control['change'] | null = null
  const words = said.split(' ')
  for (let word = bareWord(words); ; word = bareWord(words)) {
    const [isExtent, isChange] = [extent === null && EXTENT_WORDS.has(word), change === null && CHANGE_WORDS.has(word)]
    if (!isExtent && !isChange) return { holder: words.join(' ').replace(/[,;]$/u, ''), extent, change }
    if (isExtent) extent = EXTENT_WORDS.get(word) ?? null
    else change = CHANGE_WORDS.get(word) ?? null
    words.pop()
  }
}

/** The last word without the signs around it: `(partly)`. */
function bareWord(words: readonly string[]): string {
  return (words.at(-1) ?? '').replace(/^\(|[),]$/gu, '').toLowerCase()
}
