import { capitalised } from '../text/token.ts'
import { type Item, type Reading, type Step, span } from './item.ts'
import { isOne } from './pattern.ts'
import { speakerParty } from './speaker-party.ts'

/** Who says so is no party to it: the words go, and what is said stays. They are one item. */
export const speech: Step = (items, reading) => {
  const silent = new Set<number>()
  for (let at = 0; at < items.length; at++) {
    const [from, to] = accordingTo(items, at) ?? speaker(items, at) ?? [at, at]
    for (let index = from; index < to; index++) silent.add(index)
  }
  return merged(items, silent, reading)
}

const FURTHEST = 14

/** Items from one place up to another. */
type Range = readonly [from: number, to: number]

/** `according to …` up to the comma or the end. */
function accordingTo(items: readonly Item[], at: number): Range | null {
  if (items[at]?.low !== 'according' || items[at + 1]?.low !== 'to') return null
  let to = at + 1
  while (to < at + FURTHEST && !endsSource(items[to])) to++
  return [at, to]
}

function endsSource(item: Item | undefined): boolean {
  return item === undefined || (item.is === 'mark' && item.low !== "'s" && item.low !== '"') || item.is === 'losers'
}

/** The subject of a verb of saying, back to the start of its clause, with the verb and what it was said in. */
function speaker(items: readonly Item[], at: number): Range | null {
  const verb = items[at]
  if (
    verb === undefined ||
    verb.is !== 'word' ||
    !(isOne(verb, 'SAY') || (verb.low === 'report' && items[at + 1]?.low === 'that')) ||
    items[at + 1]?.low === 'by' ||
    isObject(items, at)
  )
    return null
  let from = at
  while (from > 0 && at - from < FURTHEST && (!isClauseEdge(items[from - 1]) || isOwners(items, from - 1))) from--
  if (items.slice(from, at).some(cannotSpeak)) return null
  from = introduced(items, at) ?? from
  let to = at + 1
  if (items[to]?.low === 'that') to++
  else while (to < items.length && to - at < 6 && !isClauseEdge(items[to]) && tells(items, to)) to++
  return [from, to]
}

/** Where the speaker stands who is named and described before what he tells: "Ali Musa, an army officer in the town, said", "The spokesman, Ali Musa, said". */
function introduced(items: readonly Item[], at: number): number | null {
  if (items[at - 1]?.low !== ',' || !items.slice(at).some((item) => item.is === 'trigger' || isCountedSide(item))) return null
  const least = Math.max(0, at - LONGEST_SPEAKER)
  const comma = items.findLastIndex(({ low }, index) => index < at - 1 && index > least && low === ',')
  if (comma < 0 || items.slice(comma, at).some(cannotSpeak)) return null
  let from = comma
  while (from > least && (!isClauseEdge(items[from - 1]) || isOwners(items, from - 1))) from--
  const who = items.slice(from, comma)
  return who.some(cannotSpeak) || !who.some(({ is, text }) => is === 'party' || (is === 'word' && capitalised(text))) ? null : from
}

/** So many items a speaker takes at most, with what is said of him. */
const LONGEST_SPEAKER = 22

/** "was reported", "reported dead": what is said and not who says it. */
function isObject(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return before !== undefined && (isOne(before, 'BE') || isOne(before, 'DET') || before.low === 'to')
}

/** A deed, or people who were counted. */
function cannotSpeak(item: Item): boolean {
  return isCountedSide(item) || isOne(item, 'DIED') || (item.is === 'trigger' && item.happening.form === 'verb')
}

/** Those who were counted do not speak; "a local official" does. */
function isCountedSide(item: Item): boolean {
  return item.is === 'losers' && !(item.parts.length === 1 && item.parts[0]?.quantity.low === 1)
}

/** "The Houthis' spokesman". */
function isOwners(items: readonly Item[], at: number): boolean {
  return /^['’]$/.test(items[at]?.low ?? '') && items[at - 1]?.is === 'party' && /s$/.test(items[at - 1]?.low ?? '')
}

function isClauseEdge(item: Item | undefined): boolean {
  return (
    item === undefined ||
    (item.is === 'mark' && item.low !== "'s" && item.low !== '.') ||
    isCountedSide(item) ||
    (item.is === 'when' && item.when.relative && / (?:after|before)$/.test(item.low)) ||
    ['as', 'while', 'but', 'after', 'when'].includes(item.low)
  )
}

const TOLD = new Set('in on to statement interview briefing reporters journalists cnn reuters afp ap bbc twitter x telegram facebook'.split(' '))
const STATEMENTS = new Set('statement interview briefing tweet report'.split(' '))

/** Whom or where it was told: "told AFP", "in a statement", "on Twitter". */
function tells(items: readonly Item[], at: number): boolean {
  const low = items[at]?.low ?? ''
  const next = items[at + 1]?.low ?? ''
  if (low === 'a' || low === 'an' || low === 'the') return STATEMENTS.has(next)
  return low === 'in' || low === 'on' || low === 'to'
    ? TOLD.has(next) || ((next === 'a' || next === 'an') && STATEMENTS.has(items[at + 2]?.low ?? ''))
    : TOLD.has(low)
}

function merged(items: readonly Item[], silent: ReadonlySet<number>, reading: Reading): Item[] {
  const out: Item[] = []
  for (let at = 0; at < items.length; at++) {
    const item = items[at]
    if (item === undefined) continue
    if (!silent.has(at)) {
      out.push(item)
      continue
    }
    let end = at
    while (silent.has(end)) end++
    const inner = items.slice(at, end)
    out.push({ is: 'speech', speaker: speakerParty(inner, reading), ...span(items, at, end, reading) }, ...inner.filter(({ is }) => is === 'when'))
    at = end - 1
  }
  return out
}
