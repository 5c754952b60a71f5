import type { Day } from '../core/when.ts'
import { STEPS } from './cascade/index.ts'
import type { Item, NameFinder, Reading } from './cascade/item.ts'
import { itemsOf } from './cascade/tokens.ts'
import { clean } from './clean/clean.ts'
import { blankMarkup } from './clean/markup.ts'
import { findDates } from './dates/find-dates.ts'
import type { FoundDate } from './dates/found-date.ts'
import type { Draft } from './draft.ts'
import { type Before, framesOf } from './frames/build-frames.ts'
import type { Frame } from './frames/frame.ts'
import { makeDraft } from './frames/make-draft.ts'
import { tells } from './frames/scene.ts'
import type { DeskWord } from './lexicon/desk-words.ts'
import type { Trigger } from './lexicon/trigger.ts'
import { REFINERS } from './refine/index.ts'
import type { Report } from './refine/refiner.ts'
import { borrowsWords } from './text/borrows.ts'
import { takeDateline } from './text/dateline.ts'
import { gather } from './text/gather.ts'
import { normalise } from './text/normalise.ts'
import { type Sentence, splitSentences } from './text/sentences.ts'
import { addPhrase, makeTrie, type Trie } from './text/trie.ts'

/** What is known of a report beside its words. */
export interface Told {
  /** The day its origin published it; null where nobody knows. */
  readonly published: Day | null
  readonly names: NameFinder
  /** Words that the desk has added to the lexicons; those for people go into `names`. New: none where left out. */
  readonly words?: readonly DeskWord[]
}

/** The events that a report tells of, in its order. The same text gives the same drafts, always. */
export function readReport(source: string, told: Told): Draft[] {
  const { frames, report } = findFrames(source, told)
  return REFINERS.reduce((so, refine) => refine(so, report), frames).map((frame) => makeDraft(frame, told.published))
}

/** What each sentence says, before it is judged and joined. */
export interface Findings {
  readonly sentences: readonly Sentence[]
  /** The things that each sentence names, by its number. */
  readonly items: readonly (readonly Item[])[]
  readonly frames: Frame[]
  readonly report: Report
}

/** Reads a report sentence by sentence. */
export function findFrames(source: string, told: Told): Findings {
  const { text, place } = takeDateline(clean(blankMarkup(normalise(source))))
  const sentences = splitSentences(text)
  const dates = findDates(text, told)
  const items = readSentences(text, sentences, dates, told)
  let before: Before = { items: [], paragraph: -1, told: true }
  const frames = gather(items, (some, at) => {
    const sentence = sentences[at] as Sentence
    const found = framesOf(sentence, some, before)
    before = { items: some, paragraph: sentence.paragraph, told: found.some(tells) }
    return found
  })
  return {
    sentences,
    items,
    frames,
    report: {
      published: told.published,
      dateline: place,
      headings: headingsOf(text, sentences, dates, items[0] ?? []),
      entries: entriesOf(sentences, items),
      headline: isHeadline(text, sentences),
      borrows: borrowsWords(sentences),
    },
  }
}

/** The things that a text names which is no report: nothing is cleaned away. */
export function itemsIn(source: string, told: Told): Item[] {
  const text = normalise(source)
  return readSentences(text, splitSentences(text), findDates(text, told), told).flat()
}

function readSentences(text: string, sentences: readonly Sentence[], dates: readonly FoundDate[], told: Told): (readonly Item[])[] {
  const known = { names: told.names, events: eventWords(told.words ?? []) }
  let after = 0
  return sentences.map((sentence) => {
    while (after < dates.length && (dates[after]?.to ?? 0) <= sentence.from) after++
    return readSentence(text, sentence, datesIn(dates, after, sentence), known)
  })
}

/** The desk's own words for events, each a noun: "the sea-drone attack on". */
function eventWords(words: readonly DeskWord[]): Trie<Trigger> {
  const trie: Trie<Trigger> = makeTrie()
  for (const word of words)
    if (word.means === 'event') addPhrase(trie, word.words.toLowerCase().split(' '), { type: word.type, role: 'acts', form: 'noun', weak: false })
  return trie
}

/** Paragraphs that open with a place and a colon. */
function entriesOf(sentences: readonly Sentence[], items: readonly (readonly Item[])[]): Set<number> {
  const opens = sentences.filter(({ no, paragraph }) => sentences[no - 1]?.paragraph !== paragraph)
  return new Set(opens.filter(({ no }) => items[no]?.[0]?.is === 'place' && items[no]?.[1]?.low === ':').map(({ paragraph }) => paragraph))
}

/** A first line without a full stop, and a report below it. */
function isHeadline(text: string, [first, second]: readonly Sentence[]): boolean {
  return first !== undefined && second !== undefined && second.paragraph > first.paragraph && !/[.!?:;"]/.test(text.charAt(first.to - 1))
}

/** Dates of a headline, of an opening that tells only of when, and of sentences that end with a colon, by number: they hold for what stands below. */
function headingsOf(text: string, sentences: readonly Sentence[], dates: readonly FoundDate[], opening: readonly Item[]): Map<number, FoundDate> {
  const out = new Map<number, FoundDate>()
  const opens = isHeadline(text, sentences) || !opening.some(({ is }) => is === 'trigger' || is === 'losers' || is === 'speech')
  for (const { no, from, to } of sentences.filter((one) => text.charAt(one.to - 1) === ':' || (one.no === 0 && opens))) {
    const date = dates.find((one) => one.from >= from && one.to <= to)
    if (date !== undefined) out.set(no, date)
  }
  const [first] = sentences
  const day = first === undefined || !SUMMARY.test(text.slice(first.from, first.to)) ? undefined : dates.find((one) => one.to <= first.to && one.end !== null)
  for (const { no, paragraph } of day === undefined ? [] : sentences)
    if (sentences[no - 1]?.paragraph !== paragraph && !out.has(no)) out.set(no, day as FoundDate)
  return out
}

/** "A summary of the incidents of Thursday": what stands below, item by item, is of that day. */
const SUMMARY =
  /\b(?:summary|round-?up|overview|digest|bulletin) of\b|\b(?:daily|morning|evening|overnight) (?:summary|report|brief|briefing|update|log|sitrep)\b|\bmonitor:|\bincidents (?:reported|recorded)\b/i

function datesIn(dates: readonly FoundDate[], start: number, { to }: Sentence): FoundDate[] {
  const out: FoundDate[] = []
  for (let at = start; at < dates.length && (dates[at]?.from ?? to) < to; at++) out.push(dates[at] as FoundDate)
  return out
}

/** A sentence as the things it names: the cascade, run once. */
function readSentence(text: string, sentence: Sentence, dates: readonly FoundDate[], { names, events }: Pick<Reading, 'names' | 'events'>): readonly Item[] {
  const { tokens } = sentence
  const reading: Reading = {
    text,
    span: (at, end) => [tokens[at]?.from ?? sentence.from, tokens[end - 1]?.to ?? sentence.to],
    dates,
    names,
    events,
  }
  return STEPS.reduce<readonly Item[]>((items, step) => step(items, reading), itemsOf(tokens))
}
