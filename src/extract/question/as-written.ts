import { fold } from '../../core/fold.ts'
import type { PlaceWords } from '../../core/reading/question.ts'
import type { NameFinder } from '../cascade/item.ts'
import { grainOf } from '../lexicon/place-words.ts'
import { capitalised, type Token, tokenise } from '../text/token.ts'
import { addPhrase, longestAt, makeTrie, type Trie } from '../text/trie.ts'
import { dated, isCalendar, periodsInWords } from './calendar-words.ts'
import { type FoundPlace, isCountry, placeChains } from './place-chains.ts'

/** Behind these any known place is meant, even one that is called like a thing: "near hit", "in mine". */
const WHERE = new Set('in near at around inside outside within of from to on across over'.split(' '))
/** Behind these "us" is who asks. */
const ASKED = new Set(['show', 'give', 'tell', 'let', 'for', 'to', 'get', 'find'])

/** What is known of the words that people use. `ordinary` tells whether a word is of everyday language. */
export interface Known {
  readonly names: NameFinder
  readonly places: readonly PlaceWords[]
  ordinary(word: string): boolean
}

/**
 * A question as a report would write it, without the places that are known, which are given beside: people ask in small letters, and
 * "rsf airstrikes nyala 3 march" is to be read as "RSF airstrikes Nyala 3 March" is.
 */
export function asWritten(typed: string, known: Known): { readonly text: string; readonly place: readonly string[] } {
  const question = pairsApart(periodsInWords(typed.replace(/[()[\]{}]/gu, ' ').replaceAll('’', "'")), known.names) // what a report sets aside in brackets is asked for
  const tokens = tokenise(question)
  const words: Words = { tokens, folded: foldedWords(tokens), places: trieOf(known.places) }
  const found: FoundPlace[] = []
  let [text, to] = ['', 0]
  for (let at = 0; at < tokens.length; ) {
    const piece = pieceAt(words, at, known, isLinked(words, at, found.at(-1)))
    const [first, last] = [tokens[at] as Token, tokens[at + piece.length - 1] as Token]
    text += question.slice(to, first.from) + (piece.written ?? question.slice(first.from, last.to))
    to = last.to
    at += piece.length
    if (piece.place !== null) found.push({ place: piece.place, at: at - piece.length, end: at })
  }
  return { text: text + question.slice(to), place: placeChains(found, tokens) }
}

/** "Isis-hezbollah clashes": the one against the other. */
function pairsApart(question: string, names: NameFinder): string {
  const isParty = (word: string): boolean => names((at) => [fold(word)][at], 0) !== null
  return question.replace(/(?<![\p{L}\p{N}-])(\p{L}+)[-–](\p{L}+)(?![\p{L}\p{N}-])/gu, (pair, one: string, other: string) =>
    isParty(one) && isParty(other) ? `${one} vs ${other}` : pair,
  )
}

interface Words {
  readonly tokens: readonly Token[]
  readonly folded: readonly string[]
  readonly places: Trie<PlaceWords>
}

/** Words that belong together: so many tokens, as a report writes them, or with null as they are typed. A known place is left out. */
interface Piece {
  readonly length: number
  readonly written: string | null
  readonly place: PlaceWords | null
}

function pieceAt(words: Words, at: number, { names, ordinary }: Known, linked: boolean): Piece {
  const { tokens, folded } = words
  const partyFrom = (from: number) => names((index) => folded[index], from)
  const party = partyFrom(at)
  const place = placeAt(words, at)
  if (
    place !== null &&
    place.length > (party?.length ?? 0) &&
    (place.name > 1 || linked || isBeforeCountry(words, at) || !(isCalendar(tokens, at) || isCommon(tokens, at, ordinary)))
  )
    return { length: place.length, written: '', place: place.value }
  const small = tokens.slice(at, at + (party?.length ?? 1)).every(({ text, low }) => text === low)
  const isWord = party?.length === 1 && small && ordinary(tokens[at]?.low ?? '') && !THEIRS.has(tokens[at + 1]?.low ?? '') // "is", and not IS
  if (party === null || isWord) return { length: 1, written: partyFrom(at + 1) === null ? plain(tokens, at) : beforeParty(tokens, at), place: null }
  return { length: party.length, written: small ? party.name : null, place: null }
}

/** "Hit iraq". */
function isBeforeCountry({ folded, places }: Words, at: number): boolean {
  const next = longestAt(places, (index) => folded[index], folded[at + 1] === '' ? at + 2 : at + 1)
  return next !== null && isCountry(next.value.name)
}

/** Behind these words "is" is IS: "is attacks". */
const THEIRS = new Set(['attacks', 'airstrikes', 'bombings', 'ambushes', 'raids', 'fighters', 'militants', 'losses', 'cells'])

/** "Hezbollah attack ISIS" tells what it did; the article of "al qaeda" is in the name. */
function beforeParty(tokens: readonly Token[], at: number): string {
  const { low } = tokens[at] as Token
  if (low === 'attack') return 'attacked'
  return low === 'al' || low === 'el' ? '' : plain(tokens, at)
}

/** Kinds of places that a name says by itself: "homs province", "the city of homs". */
function isKind(word: string | undefined): boolean {
  const grain = grainOf(word ?? '')
  return grain === 'town' || grain === 'province'
}

/** "By Israel", "Israel attacked", "Israel's attacks", "losses of Israel": a country that did or suffered it, and not where it happened. */
function isDoer(tokens: readonly Token[], at: number): boolean {
  const [first, before, after] = [tokens[at - 2]?.low ?? '', tokens[at - 1]?.low ?? '', tokens[at + 1]?.low ?? '']
  if (before === 'by') return true
  const listed = LINKS.has(before) || (before === ',' && (after === ',' || LINKS.has(after)))
  if (listed && isCountry(tokens[at - 2]?.text ?? '')) return isDoer(tokens, at - 2)
  return isCountry(tokens[at]?.text ?? '') && (DONE.has(after) || (before === 'of' && SUFFERED.has(first)))
}

const LINKS = new Set(['and', 'or'])
/** Behind a country these tell what it did. */
const DONE = new Set("attacked struck bombed shelled raided targeted bombarded invaded 's ’s".split(' '))
const SUFFERED = new Set(['losses', 'casualties'])

/** A known place with the kind that is said of it, but for one that did it. */
function placeAt({ tokens, folded, places }: Words, at: number): { readonly length: number; readonly name: number; readonly value: PlaceWords } | null {
  const low = (index: number): string => tokens[index]?.low ?? ''
  if (isDoer(tokens, at)) return null
  const start = isKind(low(at)) && low(at + 1) === 'of' ? at + 2 : at
  const found = longestAt(places, (index) => folded[index], start)
  if (found === null) return null
  const end = start + found.length
  return { length: end - at + (isKind(low(end)) && low(end + 1) !== 'of' ? 1 : 0), name: end - at, value: found.value }
}

/** "Nyala and hit": what follows a place is one, too. */
function isLinked({ tokens }: Words, at: number, last: FoundPlace | undefined): boolean {
  return last !== undefined && last.end === at - 1 && ['and', 'or', ','].includes(tokens[at - 1]?.low ?? '') && !isCalendar(tokens, at)
}

function trieOf(places: readonly PlaceWords[]): Trie<PlaceWords> {
  const known = makeTrie<PlaceWords>()
  for (const place of places) addPhrase(known, foldedWords(tokenise(place.typed)), place)
  return known
}

function foldedWords(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => fold(text))
}

/** A word of everyday language that nothing marks as the name of a place. */
function isCommon(tokens: readonly Token[], at: number, ordinary: Known['ordinary']): boolean {
  const word = tokens[at] as Token
  const before = tokens[tokens[at - 1]?.low === 'the' ? at - 2 : at - 1]?.low ?? ''
  return !capitalised(word.text) && !WHERE.has(before) && ordinary(word.low)
}

/** A word that is in no name: months and weekdays have capitals, "us airstrikes" are those of the US, "SAF OR RSF" is one or the other. */
function plain(tokens: readonly Token[], at: number): string {
  const { text, low } = tokens[at] as Token
  if (text === 'OR' || text === 'AND') return low
  if (isDoer(tokens, at) && isCountry(text)) return text.charAt(0).toUpperCase() + text.slice(1)
  if (low === 'us' && at + 1 < tokens.length && !ASKED.has(tokens[at - 1]?.low ?? '')) return 'US'
  return dated(tokens, at)
}
