import { fold } from '../../core/fold.ts'
import type { PlaceWords } from '../../core/reading/question.ts'
import type { NameFinder } from '../cascade/item.ts'
import { capitalised, type Token, tokenise } from '../text/token.ts'
import { addPhrase, longestAt, makeTrie, type Trie } from '../text/trie.ts'
import { dated, isCalendar } from './calendar-words.ts'

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
export function asWritten(question: string, known: Known): { readonly text: string; readonly place: readonly string[] } {
  const tokens = tokenise(question)
  const folded = foldedWords(tokens)
  const places = trieOf(known.places)
  const place: string[] = []
  let [text, to] = ['', 0]
  for (let at = 0; at < tokens.length; ) {
    const piece = pieceAt(tokens, folded, at, places, known)
    const [first, last] = [tokens[at] as Token, tokens[at + piece.length - 1] as Token]
    text += question.slice(to, first.from) + (piece.written ?? question.slice(first.from, last.to))
    if (piece.place !== null) place.push(piece.place)
    to = last.to
    at += piece.length
  }
  return { text: text + question.slice(to), place }
}

/** Words that belong together: so many tokens, as a report writes them, or with null as they are typed. A known place is left out. */
interface Piece {
  readonly length: number
  readonly written: string | null
  readonly place: string | null
}

function pieceAt(tokens: readonly Token[], folded: readonly string[], at: number, places: Trie<string>, { names, ordinary }: Known): Piece {
  const party = names((index) => folded[index], at)
  const place = longestAt(places, (index) => folded[index], at)
  if (place !== null && place.length > (party?.length ?? 0) && (place.length > 1 || !(isCalendar(tokens, at) || isCommon(tokens, at, ordinary))))
    return { length: place.length, written: '', place: place.value }
  const small = tokens.slice(at, at + (party?.length ?? 1)).every(({ text, low }) => text === low)
  const isWord = party?.length === 1 && small && ordinary(tokens[at]?.low ?? '') // "is", and not IS
  if (party === null || isWord) return { length: 1, written: plain(tokens, at), place: null }
  return { length: party.length, written: small ? party.name : null, place: null }
}

function trieOf(places: readonly PlaceWords[]): Trie<string> {
  const known = makeTrie<string>()
  for (const { typed, name } of places) addPhrase(known, foldedWords(tokenise(typed)), name)
  return known
}

function foldedWords(tokens: readonly Token[]): string[] {
  return tokens.map(({ text }) => fold(text))
}

/** A word of everyday language that nothing marks as the name of a place. */
function isCommon(tokens: readonly Token[], at: number, ordinary: Known['ordinary']): boolean {
  const word = tokens[at] as Token
  return !capitalised(word.text) && !WHERE.has(tokens[at - 1]?.low ?? '') && ordinary(word.low)
}

/** A word that is in no name: months and weekdays have capitals, "us airstrikes" are those of the US, "SAF OR RSF" is one or the other. */
function plain(tokens: readonly Token[], at: number): string {
  const { text, low } = tokens[at] as Token
  if (text === 'OR' || text === 'AND') return low
  if (low === 'us' && at + 1 < tokens.length && !ASKED.has(tokens[at - 1]?.low ?? '')) return 'US'
  return dated(tokens, at)
}
