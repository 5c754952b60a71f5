import { EVENT_TYPES } from '../../core/event-type.ts'
import { fold } from '../../core/fold.ts'
import type { Item } from '../cascade/item.ts'

/** Words for whatever happened: they leave out no event. */
const ANY =
  /^(?:attack(?:s|ed|ing)?|assaults?|operations?|offensives?|activity|activities|events?|incidents?|hits?|hitting|struck|target(?:s|ed|ing)?|violence|losses|casualties|actions?)$/
/** Words for fights of any outcome. */
const FIGHTS = /^(?:clash|fight|battle|firefight|skirmish|gun ?battle)/
/** From the air or from the ground: the word does not say. */
const STRIKES = /^strikes?$/
/** From the air, on the ground or by somebody who dies of it: the word does not say, as "car bomb" does. */
const BOMBS = /^bomb(?:s|ed|ing|ings)?$/
const CODES = new Set(EVENT_TYPES.map(({ code }) => code))
/** Not for what ends like a verb, which tells of something else as well: "captured" of people; nor for "base", which is where something happens. */
const NO_TYPE = /ed$|^(?:base|headquarters|other)$/i
/** Words for types, as after `type:`. */
const TYPE_WORDS = new Map(
  EVENT_TYPES.flatMap(({ code, name, words }) =>
    [code, name, ...words].flatMap((word): [string, string][] => (NO_TYPE.test(word) ? [] : [[fold(word), code]])),
  ),
)
/** "Riots" are all of them. */
const FAMILIES = new Set(EVENT_TYPES.map(({ family }) => family))

interface AskedTypes {
  readonly asked: readonly string[]
  readonly taken: ReadonlySet<Item>
  /** Whose they are said to be, where the register does not know: "Turkish" of "Turkish drones". */
  readonly words: readonly string[]
  /** Whether they are things that are looked for, "airstrikes", and not what a sentence tells, "shot dead". */
  readonly nouns: boolean
}

/** The kinds of events that a question names: "airstrikes" are, "attacks" may be anything. */
export function askedTypes(items: readonly Item[]): AskedTypes {
  const asked = new Set<string>()
  const taken = new Set<Item>()
  for (const item of items) {
    const codes = typesOf(item)
    for (const code of codes) asked.add(code)
    if (codes.length > 0) taken.add(item)
  }
  return { asked: [...asked], taken, words: [...taken].flatMap(whose), nouns: taken.size > 0 && [...taken].every(isNoun) }
}

/** "attacks", "operations": any event at all. */
export function isAnyEvent({ low }: Item): boolean {
  return ANY.test(low)
}

function whose(item: Item): string[] {
  if (item.is !== 'party' || item.party.key !== null) return []
  return [item.party.name.slice(0, -weaponOf(item.party.name).length).trim()]
}

function isNoun(item: Item): boolean {
  return (
    item.is !== 'trigger' ||
    (/(?:s|ing)$/.test(item.low) && wordFor(item.low).length > 0) ||
    item.happening.form === 'noun' ||
    FIGHTS.test(item.low) ||
    STRIKES.test(item.low)
  )
}

function typesOf(item: Item): string[] {
  if (isAnyEvent(item)) return []
  if (STRIKES.test(item.low)) return ['airstrike', 'shelling']
  if (BOMBS.test(item.low)) return ['airstrike', 'ied', 'suicide-bomb']
  if (item.is === 'trigger') return ofTrigger(item.low, item.happening.type) ?? wordFor(fold(item.text))
  if (item.is === 'party') return wordFor(weaponOf(item.party.name))
  return item.is === 'word' ? wordFor(fold(item.text)) : []
}

function ofTrigger(low: string, type: string | null): string[] | null {
  const named = wordFor(low)
  if (named.some((code) => FAMILIES.has(code))) return named
  if (FIGHTS.test(low)) return ['battle']
  if (type !== null && type !== 'clash' && CODES.has(type)) return [type]
  return low.startsWith('ambush') || low.startsWith('raid') ? ['clash'] : null
}

/** "drones" of "Houthi drones"; empty where the name has no such word behind it. */
export function weaponOf(name: string): string {
  const [, thing = ''] = /\s(drones?|missiles?|rockets?|mortars?|mines?|ieds?)$/i.exec(name) ?? []
  return thing.toLowerCase()
}

function wordFor(folded: string): string[] {
  const code = TYPE_WORDS.get(folded) ?? TYPE_WORDS.get(folded.replace(/s$/, ''))
  return code === undefined ? [] : [code]
}
