import type { Bearing, PlaceKind, PlaceQualifier } from '../core/gazetteer.ts'

/** A name without the words around it, and what those say. */
export interface Qualified {
  readonly name: string
  readonly qualifier: PlaceQualifier
}

type Meaning = readonly [bearing: Bearing, kind: PlaceKind | null]

/** Words that stand behind a name, or before it with “of”. Words of several parts stand in the order in which they are tried: the longer first. */
const NOUNS: Readonly<Record<string, Meaning>> = {
  'industrial district': ['apart', 'facility'],
  'industrial zone': ['apart', 'facility'],
  'industrial city': ['apart', 'facility'],
  'international airport': ['apart', 'facility'],
  'military airport': ['apart', 'facility'],
  'air base': ['apart', 'facility'],
  'military base': ['apart', 'facility'],
  'oil refinery': ['apart', 'facility'],
  'oil field': ['apart', 'facility'],
  'gas field': ['apart', 'facility'],
  'gas plant': ['apart', 'facility'],
  'power station': ['apart', 'facility'],
  'power plant': ['apart', 'facility'],
  'central prison': ['apart', 'facility'],
  'border crossing': ['apart', 'facility'],
  'refugee camp': ['apart', 'facility'],
  ...same(
    ['apart', 'facility'],
    'airport airbase airfield refinery oilfield prison hospital university factory dam bridge crossing checkpoint camp base barracks garrison silo silos port station',
  ),
  ...same(['apart', 'mountain'], 'mountain mountains mount hill hills jabal jebel ridge'),
  ...same(['apart', 'river'], 'river canal'),
  ...same(['apart', 'lake'], 'lake reservoir'),
  ...same(['itself', 'city'], 'city town village hamlet'),
  ...same(['itself', 'province'], 'governorate province oblast wilayat wilaya vilayet muhafazah'),
  ...same(['itself', 'district'], 'district subdistrict sub-district county raion municipality nahiyah nahiya qada mintaqah'),
  ...same(['itself', 'neighbourhood'], 'neighborhood neighbourhood quarter'),
  ...same(['itself', null], 'suburb'),
  ...same(['around', null], 'countryside outskirts vicinity surroundings suburbs environs area region desert front axis hinterland steppe plain plains'),
  ...same(
    ['part', null],
    'sector sectors districts neighborhoods neighbourhoods part parts side bank corridor slopes slope edge edges entrance center centre half',
  ),
}
const DIRECTION =
  /^(?:far |extreme )?(?:north|south|east|west|north[- ]?east|north[- ]?west|south[- ]?east|south[- ]?west)(?:ern)?$|^(?:central|upper|lower|rural|downtown)$/u
const LINKS = new Set(['and', '&', ','])
const LONGEST = 200

function same(meaning: Meaning, words: string): Record<string, Meaning> {
  return Object.fromEntries(words.split(' ').map((word) => [word, meaning]))
}

/**
 * Takes the words that qualify a place off its name: `western countryside of Jundya`, `Jundya town`, `northern Jundya`, `3 km south of Jundya`,
 * `Jundya (the old town)`. Null where there are none. Whoever knows the whole as a name asks for that first: South Sudan is no part of Sudan.
 */
export function readQualified(typed: string): Qualified | null {
  const text = typed.slice(0, LONGEST).trim().replace(/\s+/gu, ' ')
  const [outside, inside] = parenthesis(text)
  const read = before(outside) ?? behind(outside) ?? direction(outside)
  if (inside === null) return read
  return {
    name: read?.name ?? outside,
    qualifier: {
      words: [read?.qualifier.words, inside].filter(Boolean).join(', '),
      bearing: read?.qualifier.bearing ?? 'itself',
      kind: read?.qualifier.kind ?? null,
    },
  }
}

/** What stands before a parenthesis at the end, and what stands in it. */
function parenthesis(text: string): [outside: string, inside: string | null] {
  const at = text.lastIndexOf('(')
  return at > 0 && text.endsWith(')') ? [text.slice(0, at).trim(), text.slice(at + 1, -1).trim()] : [text, null]
}

/** `(the) [directions] NOUN of NAME`, `[n km] DIRECTION of NAME`. */
function before(text: string): Qualified | null {
  const at = text.toLowerCase().indexOf(' of ')
  if (at < 0) return null
  const [head, name] = [text.slice(0, at), text.slice(at + 4).replace(/^the /iu, '')]
  const plain = head.toLowerCase().replace(/^(?:in |on )?(?:the )?/u, '')
  const distance = /^(?:about |some |around )?\d{1,4}(?:\.\d{1,2})? ?(?:km|kilomet(?:er|re)s?|miles?) (?:to the )?(.+)$/u.exec(plain)?.[1] ?? plain
  if (isDirections(distance.replace(/^just |^to the /u, ''))) return qualified(name, text.slice(0, at + 3), ['around', null])
  const meaning = nounAtEnd(plain)
  if (meaning === null) return null
  return qualified(name, text.slice(0, at + 3), meaning.rest === '' ? meaning.meaning : isDirections(meaning.rest) ? partOf(meaning.meaning) : null)
}

/** `[direction] NAME NOUN`. */
function behind(text: string): Qualified | null {
  const found = nounAtEnd(text.toLowerCase())
  if (found === null || found.rest === '') return null
  const rest = text.slice(0, found.rest.length)
  const whole = direction(rest)
  const noun = text.slice(found.rest.length + 1)
  if (whole !== null) return qualified(whole.name, `${whole.qualifier.words} ${noun}`, partOf(found.meaning))
  return qualified(rest.replace(/^the /iu, ''), noun, found.meaning)
}

/** `DIRECTION NAME`. */
function direction(text: string): Qualified | null {
  const [first = '', ...rest] = text.split(' ')
  const bare = rest[0]?.toLowerCase() === 'rural' ? rest.slice(1) : rest
  if (bare.length === 0 || !DIRECTION.test(first.toLowerCase())) return null
  return qualified(bare.join(' '), first, ['part', null])
}

function qualified(name: string, words: string, meaning: Meaning | null): Qualified | null {
  const trimmed = name.trim()
  return meaning === null || trimmed === '' ? null : { name: trimmed, qualifier: { words: words.trim(), bearing: meaning[0], kind: meaning[1] } }
}

/** A direction makes of a place its part; what is about a place or apart from it stays so. */
function partOf([bearing, kind]: Meaning): Meaning {
  return bearing === 'itself' ? ['part', kind] : [bearing, kind]
}

function nounAtEnd(text: string): { readonly meaning: Meaning; readonly rest: string } | null {
  const words = text.split(' ')
  for (const length of [2, 1]) {
    const noun = words.slice(-length).join(' ')
    const meaning = Object.hasOwn(NOUNS, noun) ? NOUNS[noun] : undefined
    if (meaning !== undefined && words.length >= length) return { meaning, rest: text.slice(0, Math.max(0, text.length - noun.length - 1)) }
  }
  return null
}

function isDirections(text: string): boolean {
  const words = text.split(/[ /]/u).filter((word) => !LINKS.has(word))
  return words.length > 0 && words.length <= 5 && words.every((word) => DIRECTION.test(word))
}
