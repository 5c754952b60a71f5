import { grainOf } from '../lexicon/place-words.ts'
import { HELD } from '../lexicon/things.ts'
import { capitalised } from '../text/token.ts'
import type { Item } from './item.ts'
import { namedPerson } from './known-one.ts'
import { isOne } from './pattern.ts'

/** "captured three others", "four soldiers were captured", "another captured", "seized its captain": people are taken, and no place. */
export function takesPeople(items: readonly Item[], at: number, length: number): boolean {
  const after = items[at + length]
  const before = items.slice(Math.max(0, at - 5), at)
  if (after?.is === 'quantity') return !isHeld(items, at + length + 1)
  if (namedPerson(items, at + length) !== null) return true
  if (after !== undefined && isOne(after, 'DET') && (takesPerson(items, at + length + 1) || takesPair(items, at + length + 1))) return true
  if (wasTaken(items, at)) return true
  if (items[at - 1]?.low === 'another') return true
  const ends = after === undefined || after.is === 'mark' || after.is === 'place' || after.is === 'when' || isOne(after, 'LOC') || isOne(after, 'AND')
  return before.some((item) => item.is === 'quantity') && (ends || before.some((item) => isOne(item, 'BE')))
}

/** So far before "was captured" its subject may stand. */
const SUBJECT = 8

/** "Another, known as Abu Omar, was captured", "he was seized": somebody, and no town. */
function wasTaken(items: readonly Item[], at: number): boolean {
  const be = items[at - 1]
  if (be === undefined || !isOne(be, 'BE')) return false
  return items.slice(Math.max(0, at - SUBJECT), at).some(({ low }) => /^(?:another|he|she|they)$/.test(low))
}

/** "captured two villages", "seized three army bases": places, and nobody. */
function isHeld(items: readonly Item[], at: number): boolean {
  const noun = items[items[at]?.is === 'party' ? at + 1 : at]
  return noun !== undefined && (isGround(noun) || (HELD.has(noun.low) && items[at]?.is === 'party'))
}

/** So many words before the person: "a local leader". */
const DESCRIBED = 3

/** "its captain", "a local leader": a person of rank or a civilian, and nothing that he holds. */
function takesPerson(items: readonly Item[], start: number): boolean {
  const at = items.findIndex(({ is }, index) => index >= start && index < start + DESCRIBED && is === 'party')
  const [person, next] = at < 0 ? [] : items.slice(at, at + 2)
  if (person?.is !== 'party' || (person.party.sort !== 'rank' && person.party.sort !== 'civil')) return false
  const plain = items.slice(start, at).every(({ is, text }) => is === 'word' && !capitalised(text))
  return plain && !(next !== undefined && (isGround(next) || HELD.has(next.low) || next.low === "'s"))
}

/** "its captain and two crewmen": whoever is taken with people who are counted. */
function takesPair(items: readonly Item[], at: number): boolean {
  const [noun, and, count, next] = items.slice(at, at + 4)
  return noun?.is === 'word' && and?.low === 'and' && count?.is === 'quantity' && next?.is === 'party' && !isGround(noun)
}

/** "seized power", "captured two seats on the board", "seized suicide vests": what nobody can hold as ground. */
export function takesLoot(items: readonly Item[], at: number, length: number): boolean {
  if (length > 1 || !/^(?:seiz|captur)/.test(items[at]?.low ?? '')) return false
  if (wasLoot(items, at)) return true
  const start = items.findIndex((item, index) => index > at && !(item.is === 'quantity' || item.is === 'number' || isOne(item, 'DET')))
  const end = items.findIndex((item, index) => index >= start && endsObject(item))
  const object = start < 0 ? [] : items.slice(start, end < 0 ? undefined : end)
  if (LOOT.test(object.at(-1)?.low ?? '')) return true
  const owner = items[end]?.is === 'place' || items[end]?.is === 'party' || items[end]?.low === 'of'
  return object.length > 0 && object.length <= LONGEST && !owner && !object.some((item) => capitalised(item.text) || isGround(item) || HELD.has(item.low))
}

/** "Rifles and explosive vests were seized". */
function wasLoot(items: readonly Item[], at: number): boolean {
  const [noun, be] = items.slice(Math.max(0, at - 2), at)
  return noun !== undefined && be !== undefined && isOne(be, 'BE') && LOOT.test(noun.low)
}

const LOOT =
  /(?:^| )(?:weapons?|weaponry|arms|rifles?|pistols?|guns?|machine-guns?|ammunition|munitions|rounds|magazines?|cartridges|explosives?|vests?|belts?|devices?|detonators?|bombs?|rockets?|grenades?|mortars?|drugs|motorcycles?|phones?|documents|vehicles?|pick-?ups?|tanks?|drones?|howitzers?|equipment|uniforms|cash|money|cattle|goods|items|materials?|caches?)$/

/** So many words such an object has at most. */
const LONGEST = 4

function endsObject(item: Item): boolean {
  return item.is !== 'word' || item.low === 'of' || item.low === 'by' || isOne(item, 'LOC') || isOne(item, 'AND') || isOne(item, 'BE')
}

function isGround(item: Item): boolean {
  return grainOf(item.low) !== null
}

const FOUND = /^(?:seiz(?:ed|ing)|found|finding|discover(?:ed|ing)|recover(?:ed|ing)|confiscat(?:ed|ing)|unearth(?:ed|ing)|captured|carrying)$/
/** So near a weapon stands the word for what became of it. */
const NEAR = 4

/** "Found homemade bombs", "two rockets were seized": a weapon that was not used. */
export function isFound(items: readonly Item[], at: number, end: number): boolean {
  const before = items.slice(Math.max(0, at - NEAR), at)
  const verb = before.findLastIndex(({ low }) => FOUND.test(low))
  if (verb >= 0 && before.slice(verb + 1).every(({ is, low }) => is !== 'mark' || low === ',')) return !isOne(items[end] ?? (items[at] as Item), 'KILLING')
  const behind = items.slice(end, end + NEAR)
  const done = behind.findIndex(({ low }) => FOUND.test(low))
  return (
    done > 0 &&
    behind.slice(0, done).every((item) => isOne(item, 'BE') || isOne(item, 'HAVE') || isOne(item, 'ADV')) &&
    behind.some((item) => isOne(item, 'BE'))
  )
}

/** So far behind "took" people stand, and where they were brought. */
const [PEOPLE, WHERE_TO] = [4, 9]
const TO_SAFETY = /^(?:hospitals?|clinics?|safety|shelters?|aboard|part|refuge|care|years?|days?|hours?)$/

/** "Gunmen took 17 passengers off a bus", "took a mechanic from his workshop", "took away young men": by those who have arms. */
export function takesAway(items: readonly Item[], at: number): boolean {
  const away = items[at + 1]?.low === 'away' ? 1 : 0
  const first = items[at + 1 + away]
  if (first === undefined || !(first.is === 'quantity' || (isOne(first, 'DET') && (away > 0 || isFromHome(items, at))))) return false
  const people = items.slice(at + 2 + away, at + away + PEOPLE).find(({ is }) => is === 'party')
  if (people?.is !== 'party' || people.party.sort !== 'civil') return false
  const armed = items.slice(0, at).some((item) => item.is === 'party' && item.party.sort === 'armed')
  return armed && !items.slice(at, at + WHERE_TO).some(({ low }) => TO_SAFETY.test(low.split(' ').at(-1) ?? ''))
}

function isFromHome(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 2, at + WHERE_TO)
  const from = behind.findIndex(({ low }) => low === 'from' || low === 'off')
  return from > 0 && /^(?:his|her|their|a|the)$/.test(behind[from + 1]?.low ?? '')
}

/** "Made off with three trucks": things, and nobody. */
export function takesNobody(items: readonly Item[], at: number, length: number): boolean {
  const behind = items.slice(at + length, at + length + PEOPLE)
  return (
    /^(?:with|off)$/.test(items[at + length - 1]?.low ?? '') &&
    !behind.some(({ is, low }) => is === 'party' || low === 'him' || low === 'her' || low === 'them')
  )
}
