import { BadValue } from '../core/bad-input.ts'
import { type Count, type Figure, type Interval, MOST, type Qualifier, typeFigure } from '../core/count.ts'
import type { Settings } from '../core/settings.ts'
import { readNumber } from './numbers.ts'
import { AFTER, BEFORE } from './qualifier-words.ts'

const EXAMPLE = '8, 8+, >47, 70-150, ~20, <=5, several, 0, none or ?'

/** Reads a count as typed or as a report puts it; throws BadValue. A trailing `(…)` is the source's own wording. */
export function readFigure(raw: string, vague: Settings['vague']): Figure {
  const figure = findFigure(raw, vague)
  if (figure === null) refuseUnsettled(raw, vague)
  if (figure === null) throw new BadValue(trouble(raw), EXAMPLE)
  if (figure.state !== 'counted') return figure
  const { min, max } = figure
  if (max !== null && min > max) throw new BadValue(`“${raw.slice(0, 80)}” runs from ${min} down to ${max}; the lower end comes first.`, `${max}-${min}`)
  if (Math.max(min, max ?? 0) > MOST)
    throw new BadValue(`“${raw.slice(0, 80)}” is more than ${MOST.toLocaleString('en')}, the most that can be entered.`, EXAMPLE)
  return figure
}

/** The same, null where the text is no count; ends may be the wrong way round. */
export function findFigure(raw: string, vague: Settings['vague']): Figure | null {
  const [, bare = '', brackets = ''] = /^([^(]*)(?:\(([^()]*)\))?$/su.exec(raw.trim()) ?? []
  const wording = brackets.trim() === '' ? null : brackets.trim()
  const text = bare.trim().toLowerCase().replace(/\s+/gu, ' ')
  const phrase = wording ?? bare.trim()
  if (/^(\?|not stated|unknown|unclear|unstated)$/.test(text)) return { state: 'not-stated', phrase }
  if (/^(none|none reported|nil)$/.test(text)) return { state: 'none-reported', phrase }
  const count = readRange(text) ?? readQualified(text, vague) ?? readEnded(text, vague) ?? readVague(text, vague)
  if (count === null) return null
  // `5+ (several)`: another desk's table gave the word 5; it stays the word.
  const word = count.qualifier === 'at-least' && wording !== null && isVague(wording.toLowerCase(), vague)
  const figure: Count = { state: 'counted', ...count, qualifier: word ? 'word' : count.qualifier, phrase }
  // Signs alone say no more than the count does: `≥ 8` and `8+` are one.
  return wording === null && !/\p{L}/u.test(bare) ? { ...figure, phrase: typeFigure(figure) } : figure
}

type Read = Interval & Pick<Count, 'qualifier'>

/** `between 5 and 8`, `as low as 70 and as high as 150`, `five or six`, `5–8`; a hyphen parts digits only, for it joins words (`twenty-one`). */
const RANGES = [
  /^between (.+?) and (.+)$/u,
  /^(?:from )?as (?:low|few|little) as (.+?),? (?:and|to|or) (?:as (?:high|many|much) as )?(.+)$/u,
  /^(?:from )?(.+?) (?:to|or) (.+)$/u,
  /^(.+?) ?[–—] ?(.+)$/u,
  /^(.*\d) ?- ?(\d.*)$/u,
]

function readRange(text: string): Read | null {
  for (const pattern of RANGES) {
    const [, from = '', to = ''] = pattern.exec(text) ?? []
    const [min, max] = [readNumber(from), readNumber(to)]
    if (min !== null && max !== null) return { min, max, qualifier: min === max ? 'exactly' : 'range' }
  }
  return null
}

function readQualified(text: string, vague: Settings['vague']): Read | null {
  for (const [words, qualifier] of BEFORE) {
    if (!text.startsWith(words)) continue
    const rest = text.slice(words.length)
    // `someone` is no number after “some”.
    if (/^\p{L}/u.test(rest)) continue
    return qualifier === 'about' ? approximate(rest, vague) : (qualified(readNumber(rest), qualifier) ?? openLeast(rest.trim(), qualifier, vague))
  }
  return null
}

/** `~20`, `about 20 to 30`, `some 20 or more`: the ends that follow the word, both of them approximate. */
function approximate(text: string, vague: Settings['vague']): Read | null {
  const read = readRange(text) ?? readEnded(text, vague)
  return read === null ? null : { ...read, qualifier: 'about' }
}

/** `40 or so`, `several or more`, `8`: a number and the words behind it, if any. */
function readEnded(text: string, vague: Settings['vague']): Read | null {
  for (const [words, qualifier] of AFTER) {
    if (!text.endsWith(words)) continue
    const rest = text.slice(0, -words.length)
    return qualified(readNumber(rest), qualifier) ?? openLeast(rest.trim(), qualifier, vague)
  }
  return /^(no one|no-one|nobody)$/.test(text) ? qualified(0, 'exactly') : qualified(readNumber(text), 'exactly')
}

/** `at least two or three`, `more than several`: at least the least of them. “At least 8 to 10” contradicts itself, and is none. */
function openLeast(text: string, qualifier: Qualifier, vague: Settings['vague']): Read | null {
  if (qualifier !== 'at-least' && qualifier !== 'more-than') return null
  const read = text.includes(' or ') ? readRange(text) : readVague(text, vague)
  return read === null ? null : { min: Math.min(read.min, read.max ?? read.min), max: null, qualifier: 'at-least' }
}

function qualified(value: number | null, qualifier: Qualifier): Read | null {
  if (value === null) return null
  if (qualifier === 'at-least') return { min: value, max: null, qualifier }
  if (qualifier === 'more-than') return { min: value + 1, max: null, qualifier }
  if (qualifier === 'up-to') return { min: 0, max: value, qualifier }
  if (qualifier === 'fewer-than') return value === 0 ? null : { min: 0, max: value - 1, qualifier }
  return { min: value, max: value, qualifier }
}

/** `several`, `a few`, `several dozen`, `tens of thousands`: the least that the desk's table gives the word, open above. */
function readVague(text: string, vague: Settings['vague']): Read | null {
  const word = text.replace(/^(a|an) /, '')
  const [, first = word, scale = 'one'] = /^(\S+) (?:of )?(dozen|hundred|thousand|million)s?$/.exec(word) ?? []
  const least = Object.hasOwn(vague, first) ? vague[first] : undefined
  return least === undefined ? null : { min: least * (readNumber(scale) ?? 1), max: null, qualifier: 'word' }
}

/** Collective words with which reports avoid a number: “a pair of”, “a handful”. The article alone would make each of them one. */
const COLLECTIVE = /(?:^|\s)(?:an? (bunch|couple|crowd|group|handful|lot|number|pair)|(handful|couple))(?=\s|$)/iu

function isVague(words: string, vague: Settings['vague']): boolean {
  return readVague(words, vague) !== null || COLLECTIVE.exec(words)?.[0] === words
}

/** Refuses `a handful of civilians` where the desk has not settled how many a handful is. */
export function refuseUnsettled(raw: string, vague: Settings['vague']): void {
  const [said = '', withArticle, alone = ''] = COLLECTIVE.exec(raw.replace(/\s+/gu, ' ')) ?? []
  const word = (withArticle ?? alone).toLowerCase()
  if (word === '' || Object.hasOwn(vague, word)) return
  const least = word === 'couple' || word === 'pair' ? 2 : 3
  throw new BadValue(
    `The desk has not settled the least that “${said.trim()}” stands for. An admin can: /desk settings vague:${word}=${least}.`,
    `${least}+ (${said.trim()})`,
  )
}

/** Says what is wrong with a text that is no count. */
function trouble(raw: string): string {
  const shown = raw.slice(0, 80)
  if (/^\s*[-−]\s*\d/.test(raw)) return `“${shown}” is negative; a count cannot be.`
  if (/\d[.]\d/.test(raw)) return `“${shown}” is no whole number.`
  return `“${shown}” is no count.`
}
