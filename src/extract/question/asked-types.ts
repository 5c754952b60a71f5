import { EVENT_TYPES } from '../../core/event-type.ts'
import type { Item } from '../cascade/item.ts'

/** Words for whatever happened: they leave out no event. */
const ANY = /^(?:attack(?:s|ed|ing)?|assaults?|operations?|offensives?|activity|activities|events?|incidents?|violence|losses|casualties|actions?)$/
/** Words for fights of any outcome. */
const FIGHTS = /^(?:clash|fight|battle|firefight|skirmish|gun ?battle)/
const CODES = new Set(EVENT_TYPES.map(({ code }) => code))

/** The kinds of events that a question names: "airstrikes" are, "attacks" may be anything. */
export function askedTypes(items: readonly Item[]): { readonly asked: readonly string[]; readonly taken: ReadonlySet<Item> } {
  const asked = new Set<string>()
  const taken = new Set<Item>()
  for (const item of items) {
    const code = typeOf(item)
    if (code === null) continue
    asked.add(code)
    taken.add(item)
  }
  return { asked: [...asked], taken }
}

/** "attacks", "operations": any event at all. */
export function isAnyEvent({ low }: Item): boolean {
  return ANY.test(low)
}

function typeOf(item: Item): string | null {
  if (item.is !== 'trigger' || isAnyEvent(item)) return null
  if (FIGHTS.test(item.low)) return 'battle'
  const { type } = item.happening
  return type !== null && type !== 'clash' && CODES.has(type) ? type : item.low.startsWith('ambush') || item.low.startsWith('raid') ? 'clash' : null
}
