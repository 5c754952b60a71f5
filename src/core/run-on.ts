import { Ambiguous, BadValue, NoSuchValue } from './bad-input.ts'
import type { Command, NameSource, Option, Reading } from './command.ts'
import { countryCode } from './country.ts'
import { fold } from './fold.ts'
import type { Gazetteer } from './gazetteer.ts'
import { offerNames } from './offer-names.ts'
import { inQuotes } from './quote.ts'
import { nextWord, type Word, wordAt } from './split-line.ts'
import type { Desk } from './store.ts'

/** Names and dates have no more words than this. */
const MOST_WORDS = 6
/** As many names are looked through for one that is the very words. */
const NAMES = 20

/** Nobody's name, and no word of a key: what reads this reads anything. */
const NO_WORD = 'xq xq xq'

/** No value ends so, whatever a reader makes of it: "5 March at the", "Feb 2026 10". */
const OPEN_END = / (?:the|an?|at|in|on|of|by|near|from|to|with|for|and|or)$|(?:19|20)\d\d \d{1,3}$/iu

interface Knowing {
  readonly desk: Desk
  readonly gazetteer: Gazetteer
  readonly clock: () => Date
}

interface Placed {
  readonly word: Word
  readonly start: number
  readonly end: number
}

/**
 * A typed line with those values in quotes that have several words and were typed without: `place:Port Sudan`, `place: Port Sudan`,
 * `by:Rapid Support Forces`, `when:5 Aug 2020`, `wounded:at least 4`. A value takes the words behind it where it reads only with them, or is a name that is known with them. In what is
 * saved, a name that this desk does not know takes all words up to the next key if they begin as names do. Any other words are left to be free text.
 */
export async function quoteRunOns(knowing: Knowing, line: string, { options, role }: Command): Promise<string> {
  const words = placed(line)
  let quoted = line
  for (let at = words.length - 1; at >= 0; at--) {
    const { word, start } = words[at] as Placed
    const key = Object.keys(options).find((name) => name === word.key?.toLowerCase())
    const option = key === undefined ? undefined : options[key]
    if (option === undefined || option.free || word.quoted) continue
    const [first, ...behind] = [...(word.text === '' ? [] : [words[at] as Placed]), ...followers(words, at)]
    if (first === undefined || behind.length === 0) continue
    const taken = await howMany(knowing, option, first, behind, role !== 'reader')
    const last = behind[taken - 1]
    if (last === undefined) continue
    const value = joined([first, ...behind.slice(0, taken)])
    quoted = `${quoted.slice(0, start)}${key}:${inQuotes(value)}${quoted.slice(last.end)}`
  }
  return quoted
}

/** The words of a line and where they stand; none of a line whose quotes are not closed. */
function placed(line: string): Placed[] {
  const words: Placed[] = []
  for (let start = nextWord(line, 0); start < line.length; ) {
    const found = wordAt(line, start)
    if ('open' in found) return []
    words.push({ word: found.word, start, end: found.end })
    start = nextWord(line, found.end)
  }
  return words
}

/** The words behind a value, up to the next key or quote. */
function followers(words: readonly Placed[], at: number): Placed[] {
  const some = words.slice(at + 1, at + 1 + MOST_WORDS)
  const end = some.findIndex(({ word }) => word.key !== null || word.quoted)
  return end < 0 ? some : some.slice(0, end)
}

/** Words as one value; a comma behind them parts it from what follows. */
function joined(words: readonly Placed[]): string {
  return words
    .map(({ word }) => word.text)
    .join(' ')
    .replace(/(?<=[^,]),$/u, '')
}

/** How many of the words behind a value belong to it. */
async function howMany(knowing: Knowing, option: Option<unknown>, first: Placed, behind: readonly Placed[], saves: boolean): Promise<number> {
  const upTo = (count: number): string => joined([first, ...behind.slice(0, count)])
  const value = first.word.text
  const counts = behind.map((_, at) => behind.length - at)
  if (typeof option.complete !== 'string') {
    const reading = { now: knowing.clock(), settings: await knowing.desk.settings() }
    if (option.complete === null || reads(option, NO_WORD, reading) !== 'one way') return longestReading(knowing, option, reading, upTo, counts)
    return option.complete.includes(value.toLowerCase()) ? 0 : longestParty(knowing, upTo, counts)
  }
  for (const count of counts) if (await isKnown(knowing, option.complete, upTo(count))) return count
  const named = saves && /^\p{Lu}/u.test(value) && behind.every(({ word }) => /^[\p{Lu}\p{N}]/u.test(word.text))
  // The world has a place for almost every word.
  return named && !(await isKnown(knowing, option.complete === 'anywhere' ? 'place' : option.complete, value)) ? behind.length : 0
}

/** `by:` of a tally takes one of its own words, or who did it. */
async function longestParty(knowing: Knowing, upTo: (count: number) => string, counts: readonly number[]): Promise<number> {
  for (const count of counts) if (await isKnown(knowing, 'actor', upTo(count))) return count
  return 0
}

/**
 * The most words with which a value reads; none of what reads anything, and none where a longer one only reads two ways. What reads without them, as
 * a count does, takes no side that nobody knows: `killed:3 yesterday`.
 */
async function longestReading(
  knowing: Knowing,
  option: Option<unknown>,
  reading: Reading,
  upTo: (count: number) => string,
  counts: readonly number[],
): Promise<number> {
  const alone = reads(option, upTo(0), reading)
  for (const count of counts) {
    const how = OPEN_END.test(upTo(count)) ? 'no way' : reads(option, upTo(count), reading)
    if (how === 'no way' || (how === 'unclear' && alone !== 'no way')) continue
    if (alone === 'no way' || how === 'unclear') return count
    const sides = sidesOf(option.read(upTo(count), reading))
    const read = sides.length === 0 ? [] : await knowing.desk.readActors(sides, { from: null, to: null })
    const known = await Promise.all(sides.map(async (side, at) => (read[at]?.as.length ?? 0) > 0 || (await isKnown(knowing, 'actor', side))))
    if (known.every((one) => one)) return count
  }
  return 0
}

/** Whose losses a value says, where it is of losses. */
function sidesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(sidesOf)
  return typeof value === 'object' && value !== null && 'side' in value && typeof value.side === 'string' ? [value.side] : []
}

function reads({ read }: Option<unknown>, value: string, reading: Reading): 'one way' | 'unclear' | 'no way' {
  try {
    read(value, reading)
    return 'one way'
  } catch (error) {
    if (error instanceof Ambiguous || error instanceof NoSuchValue) return 'unclear'
    if (error instanceof BadValue) return 'no way'
    throw error
  }
}

/** Whether a name is that of an entry of the desk, of an event or of a place of the world; what stands after a comma says where it lies. */
async function isKnown(knowing: Knowing, from: NameSource, typed: string): Promise<boolean> {
  const own = (name: string): string => fold(name.split(',')[0] ?? '')
  const among = async (source: NameSource): Promise<boolean> => (await offerNames(knowing, source, typed, NAMES)).some((name) => own(name) === own(typed))
  if (from !== 'place' && from !== 'anywhere') return among(from)
  if (typed.includes(',') && countryCode(typed.split(',').at(-1) ?? '') !== null) return true
  return (await among(from)) || (from === 'place' && typed.includes(' ') && (await among('anywhere'))) // a province is the name of no event's place
}
