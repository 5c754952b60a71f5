import { Refusal } from '../src/core/bad-input.ts'
import { clip } from '../src/core/clip.ts'
import type { Context } from '../src/core/command.ts'
import type { Kind } from '../src/core/count.ts'
import { countryCode } from '../src/core/country.ts'
import { covered } from '../src/core/event-type.ts'
import { words } from '../src/core/fold.ts'
import type { Query } from '../src/core/query.ts'
import { OPENING } from '../src/core/quote.ts'
import type { Question } from '../src/core/reading/question.ts'
import { splitLine } from '../src/core/split-line.ts'
import type { Day } from '../src/core/when.ts'
import { today } from '../src/text/zone.ts'
import { daysInNumbers } from './asked-days.ts'
import { askedKind } from './asked-kind.ts'
import { askedNear, refuseNowhere, whereAsked } from './asked-near.ts'
import { placesIn } from './asked-places.ts'

/** How the plain words of a search were read: the query that they make. */
export interface AskedQuestion {
  readonly query: Query
  /** Losses that the words name without a number. */
  readonly figures: readonly Kind[]
}

/** What "killed" without a number is: events of which somebody was, or the figure that the answer is to show. */
export type Bare = 'least one' | 'shown'

/**
 * Reads "ISIS attacks near al-Mayadin since June with at least 5 killed" and "rsf airstrikes nyala". Whatever stands in quotes is words to look
 * for; so is what names no party of the register, no place, no day, no least losses and no kind of event. Keys come before words.
 */
export async function askedQuestion(context: Context, query: Query, text: string | null, bare: Bare = 'least one'): Promise<AskedQuestion | null> {
  if (text === null) return null
  refuseSigns(text)
  if (isQuoted(context.typed, text)) return null
  const { plain: asTyped, phrases } = withoutPhrases(text)
  const named = bare === 'shown' ? askedKind(asTyped) : null
  const { near, plain } = askedNear(countriesApart(daysInNumbers(named?.rest ?? asTyped, context)))
  const places = query.place.length > 0 && words(plain).length < 2 ? [] : await placesIn(context, plain)
  const read = await context.desk.readQuestion(plain, today(context), places)
  refuseTurned(plain, read === null ? TURNING_ANY_WORD : TURNING)
  if (near !== null) refuseNowhere(near, read)
  if (read === null) return named === null ? null : { query: { ...query, text: words([plain, ...phrases].join(' ')) }, figures: [named.kind] }
  refuseCapped(read)
  const asked: Query = {
    ...query,
    text: words([read.text, ...phrases].join(' ')),
    actor: given(query.actor, read.actor),
    by: given(query.by, read.by),
    on: given(query.on, read.on),
    ...whereAsked(query, read.place, near),
    types: given(query.types, [...new Set(read.types.flatMap(covered))]),
    ...days(query, read),
    least: { ...leastOf(read, bare), ...query.least },
    losses: query.losses ?? (read.either && bare === 'least one' ? 'stated' : null),
  }
  return { query: asked, figures: [...read.figures, ...(named === null ? [] : [named.kind])] }
}

function refuseSigns(text: string): void {
  if (text === '' || words(text).length > 0) return
  throw new Refusal(
    `“${clip(text, LONGEST_SHOWN)}” has no word to look for.`,
    'Ask for a word, a party or a place: nyala airstrikes. For all events, leave it out.',
  )
}

/** Plain words in quotes, which look for them as they stand. */
export function asWords(text: string): string {
  return `"${text.replace(QUOTES, '')}"`
}

function leastOf({ killed, wounded, figures, either }: Question, bare: Bare): Query['least'] {
  const one = either || bare === 'shown' ? [] : figures.map((kind) => [kind, 1])
  return { ...Object.fromEntries(one), ...(killed === null ? {} : { killed }), ...(wounded === null ? {} : { wounded }) }
}

function refuseCapped({ capped, killed, wounded }: Question): void {
  if (capped === null) return
  const least = killed !== null && killed > 1 ? `min-killed:${killed}` : wounded !== null && wounded > 1 ? `min-wounded:${wounded}` : 'min-killed:5'
  throw new Refusal(
    `A question cannot say “${capped}”: a search looks for the least losses, and for each kind by itself.`,
    `Ask for the least, as ${least}; or for events that give none: losses:unstated.`,
  )
}

/** Of what was typed, so much is quoted in an error. */
const LONGEST_SHOWN = 40

/** "Syria-Iraq border": both of them. */
function countriesApart(plain: string): string {
  return plain.replace(/(?<![\p{L}\p{N}-])(\p{L}{4,})[-–](\p{L}{4,})(?![\p{L}\p{N}-])/gu, (pair, one: string, other: string) =>
    countryCode(one) !== null && countryCode(other) !== null ? `${one} and ${other}` : pair,
  )
}

/** Words that turn what they stand beside round: read without them, the answer would be to the opposite question. */
const TURNING =
  /(?<![\p{L}\p{N}])(?:no|not|\p{L}+n['’]t|without|sans|except|excluding|excl|besides|apart from|aside from|minus|but|only|exactly|just|rather than|instead of|never|nobody|none|neither|nor|fewer than|less than|other than|at most|max|maximum|up to|outside(?: of)?|non-\p{L}+)(?![\p{L}\p{N}])|(?<![^\s])[-!]\p{L}+|(?:<=|=<|≤) ?\d+/iu
/** What turns even words that are looked for as they stand: signs, of which the words keep nothing, and none of something. */
const TURNING_ANY_WORD = /(?<![^\s])[-!]\p{L}+|(?<![\p{L}\p{N}])(?:zero|0|nil) (?:casualties|losses|victims)(?![\p{L}\p{N}])/iu

function refuseTurned(plain: string, turning: RegExp): void {
  const [word] = turning.exec(plain) ?? []
  if (word === undefined) return
  throw new Refusal(
    `A question in plain words cannot say “${word.toLowerCase()}”: only what is to be found is read.`,
    'Ask with keys, as losses:unstated or place:Kharkiv; or put the words in quotes to look for them as they stand.',
  )
}

/** What a key says stands before what the words say. */
function given<Value>(keyed: readonly Value[], read: readonly Value[]): readonly Value[] {
  return keyed.length > 0 ? keyed : read
}

/** "Since June" and `until:` narrow each other; words that a key leaves no day of give way to it. */
function days(keyed: Pick<Query, 'from' | 'to'>, read: Pick<Query, 'from' | 'to'>): Pick<Query, 'from' | 'to'> {
  if (read.from !== null && read.to !== null && read.from > read.to) throw noDay(read.to, read.from)
  const from = keyed.from ?? read.from
  const to = keyed.to ?? read.to
  return from !== null && to !== null && from > to ? { from: keyed.from, to: keyed.to } : { from, to }
}

/** "In January and March": the days of neither are those of both. */
function noDay(first: Day, last: Day): Refusal {
  const [since, until] = first.slice(0, 7) === last.slice(0, 7) ? [first, last] : [first.slice(0, 7), last.slice(0, 7)]
  return new Refusal('No day is in all the dates of this question.', `Ask for them one by one, or for all between them: since:${since} until:${until}`)
}

const QUOTES = new RegExp(`[${[...OPENING].join('')}»]`, 'gu')
const PHRASE = /["“”„‟″«]([^"“”„‟″«»]*)["“”„‟″»]/gu

/** Whether the whole text was typed in quotes, which the line still has. */
function isQuoted(typed: string, text: string): boolean {
  return splitLine(typed).words.some((word) => word.key === null && word.quoted && word.text === text)
}

/** The context of a search whose words were typed in quotes: lines that ask it again keep them, or they would be read as a question. */
export function keepQuotes(context: Context, text: string | null): Context {
  if (text === null || !isQuoted(context.typed, text) || text.startsWith('"')) return context
  return { ...context, again: (values, verb) => context.again({ text: `"${text}"`, ...values }, verb) }
}

function withoutPhrases(text: string): { plain: string; phrases: string[] } {
  const phrases = [...text.matchAll(PHRASE)].map(([, phrase = '']) => phrase)
  return { plain: text.replace(PHRASE, ' '), phrases }
}
