import type { Happening, Item, Place } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { isNumberOf } from '../cascade/place-name.ts'
import { grainOf } from '../lexicon/place-words.ts'
import { THINGS } from '../lexicon/things.ts'
import { gather } from '../text/gather.ts'
import { capitalised } from '../text/token.ts'
import { comesFrom, isTakenTo } from './other-places.ts'
import type { Seen } from './parts.ts'

/** Places of the clause; what a verb takes or hits without a preposition is one too. */
export function placesIn(items: readonly Item[], seen: readonly Seen[]): Place[] {
  const there = gather(items, (item, at) => (item.is === 'place' && !isTakenTo(items, at) ? [{ item, away: comesFrom(items, at) }] : []))
  const aimed = seen.some(({ happening }) => HITS.has(happening.role)) ? there.filter(({ away }) => !away) : there
  const hit = gather(aimed, ({ item }) => item.places)
  const direct = gather(seen, ({ at, happening }) => (happening.form === 'verb' ? besideVerb(items, at, happening, hit) : ofNoun(items, at, happening, hit)))
  const said = hit.length + direct.length > 0 ? hit : gather(there, ({ item }) => item.places)
  return direct.length + said.length === 0 ? [...ofMayor(items), ...pointedAt(items)].slice(0, 1) : within(inDistrict([...direct, ...said]), openingIn(items))
}

/** "Shelled Kyaikmaraw Township, killing a woman in Tarana village": where in it. */
function inDistrict(places: Place[]): Place[] {
  const [first, second, ...others] = places
  if (
    first === undefined ||
    second === undefined ||
    others.length > 0 ||
    !/ (?:township|district|county)$/i.test(first.name) ||
    !/ village$/i.test(second.name)
  )
    return places
  return [{ ...second, parents: [...second.parents, first.name, ...first.parents] }]
}

/** What is done from afar, or from somewhere: nobody is driven from where he hits. */
const HITS: ReadonlySet<Happening['role']> = new Set(['acts', 'thing', 'kills', 'mutual'])

/** "The mayor of Gao was shot dead", "arrested a resident of Gao": there, as long as no place is said. */
function ofMayor(items: readonly Item[]): Place[] {
  const at = items.findIndex(
    (item, index) =>
      item.is === 'losers' &&
      /(?:mayor|governor|chief|imam|headman|councillor|residents?|villagers?|inhabitants?)$/.test(item.low) &&
      items[index + 1]?.low === 'of',
  )
  return at < 0
    ? []
    : nameBehind(items, at + 2)
        .slice(0, 1)
        .map((place) => ({ ...place, tier: 'inherited' as const }))
}

/** "Bombed the town", "shells fell on the camp's market": the place of that kind that was told of. */
function pointedAt(items: readonly Item[]): Place[] {
  const at = items.findIndex(
    ({ low }, index) =>
      /^(?:town|city|village|camp|hospital|neighbourhood|neighborhood|capital)$/.test(low) &&
      items[index - (items[index - 1]?.low === 'provincial' ? 2 : 1)]?.low === 'the',
  )
  const [kind, next] = at < 0 ? [] : items.slice(at, at + 2)
  if (kind === undefined || (next?.is === 'word' && !isOne(next, 'BE') && !isOne(next, 'HAVE') && !isOne(next, 'AND') && next.low !== "'s")) return []
  return [{ name: `the ${kind.low}`, relation: 'at', grain: grainOf(kind.low), parents: [], from: kind.from, to: kind.to, tier: 'resolved' }]
}

/** "In North Darfur, a strike hit a clinic in El Fasher": what opens the sentence is where the others lie, unless they are larger. */
function within(places: readonly Place[], opening: readonly Place[]): Place[] {
  const inner = places.filter((place) => !opening.includes(place) && place.grain !== 'country' && place.grain !== 'province' && place.grain !== 'area')
  if (opening.length !== 1 || inner.length === 0) return places.map((place) => (opening.includes(place) ? { ...place, opens: true } : place))
  const parents = gather(opening, ({ name, parents }) => [name, ...parents])
  return places
    .filter((place) => !opening.includes(place))
    .map((place) => (inner.includes(place) ? { ...place, parents: [...place.parents, ...parents] } : place))
}

/** The place that a sentence opens with, a comma behind it. */
function openingIn(items: readonly Item[]): readonly Place[] {
  const first = items.findIndex(({ is, low }) => is !== 'when' && is !== 'speech' && low !== ',' && !OPENERS.has(low))
  const [place, comma] = items.slice(first, first + 2)
  return place?.is === 'place' && comma?.low === ',' ? place.places : []
}

/** Verbs whose object can be a place. */
const TAKES_PLACE: ReadonlySet<string> = new Set(['acts', 'gains', 'cedes', 'moves'])

function besideVerb(items: readonly Item[], at: number, { type, role, passive }: Happening, said: readonly Place[]): Place[] {
  if (role === 'ousts' || ((type === 'abduction' || type === 'looting') && said.length === 0)) return fromBehind(items, at)
  if (role === 'loses' && /(?: from| of|^abandon\p{L}+)$/u.test(items[at]?.low ?? '')) return nameBehind(items, at + 1)
  if (role === 'loses' && /^(?:withdr|pull)/.test(items[at]?.low ?? '')) return fromBehind(items, at)
  if (passive && (role === 'acts' || role === 'gains')) return subjectNames(items, at)
  return TAKES_PLACE.has(role) ? nameBehind(items, at + 1) : []
}

/** "the fall of NAME"; "the shelling of NAME" where no other place is said; "NAME came under shelling", "NAME was subjected to air strikes". */
function ofNoun(items: readonly Item[], at: number, { role, weak }: Happening, said: readonly Place[]): Place[] {
  const behind = items
    .slice(Math.max(0, at - SUFFERED), at)
    .map(({ low }) => low)
    .join(' ')
  if (
    (role === 'acts' && !weak && /\b(?:came under|(?:subjected|exposed) to)\b/.test(behind)) ||
    (role === 'mutual' && /\b(?:scene of|witness(?:ed|es|ing))\b/.test(behind))
  )
    return subjectNames(items, at)
  const takes = role === 'gains' || (role === 'acts' && said.length === 0)
  return takes && items[at + 1]?.low === 'of' ? nameBehind(items, at + 2) : []
}

/** So near behind "came under" stands what a place suffered. */
const SUFFERED = 6

/** `NAME and NAME were shelled`, `On Sunday, NAME itself was retaken`. */
function subjectNames(items: readonly Item[], at: number): Place[] {
  const before = items.slice(0, at)
  let from = before.findLastIndex(({ is }) => is === 'speech') + 1
  while (before[from]?.is === 'when' || before[from]?.low === ',' || OPENERS.has(before[from]?.low ?? '')) from++
  const end = before.findIndex(
    (item, index) => index >= from && (isOne(item, 'BE') || isOne(item, 'HAVE') || /^(?:came|witness(?:ed|es)|became)$/.test(item.low) || item.is === 'place'),
  )
  const names = end < 0 ? [] : before.slice(from, before[end - 1]?.low === 'itself' ? end - 1 : end)
  const plain = names.every((item) => item.is === 'word' && (capitalised(item.text) || item.low === 'and')) || names.every(({ low }) => low === ',')
  return plain && !names.some((item) => isOne(item, 'DET')) && !/s$/.test(names.at(-1)?.low ?? '') && !PRONOUNS.has(names[0]?.low ?? '')
    ? nameBehind(names, 0)
    : []
}

/** What opens a sentence and is no name: "Meanwhile in Gao, a trader was shot", "Third, 12 suspects were arrested". */
const OPENERS = new Set(
  'meanwhile separately elsewhere also earlier later today yesterday afterwards previously recently similarly likewise additionally furthermore moreover finally lastly overnight nearby first firstly second secondly third thirdly fourth fifth then still however'.split(
    ' ',
  ),
)

const PRONOUNS = new Set('he she it they we who i you both nobody everybody someone somebody this that these those'.split(' '))

/** `expelled the group from NAME`, `pushed it out of NAME`. */
function fromBehind(items: readonly Item[], at: number): Place[] {
  const from = items.findIndex(({ low }, index) => index > at && index < at + 7 && (low === 'from' || (low === 'of' && items[index - 1]?.low === 'out')))
  return from < 0 ? [] : nameBehind(items, from + 1)
}

/** `captured NAME, NAME and NAME`. */
function nameBehind(items: readonly Item[], start: number): Place[] {
  const names: Place[] = []
  for (let at = start; at < items.length && names.length < MOST_NAMES; ) {
    const from = at + (BEFORE_NAME.has(items[at]?.low ?? '') ? 1 : 0)
    const end = nameEnd(items, from)
    const behind = items[end]
    if (end === from || isOthers(behind)) break
    const words = items.slice(from, end).map(({ text }) => text)
    names.push({
      name: words.join(' '),
      relation: 'at',
      grain: grainOf(words.at(-1)?.toLowerCase() ?? ''),
      parents: [],
      from: items[from]?.from ?? 0,
      to: items[end - 1]?.to ?? 0,
      tier: 'said',
    })
    if (behind?.low !== 'and' && behind?.low !== ',') break
    at = end + 1
  }
  return names
}

/** "captured Ali was", "hit Gao market": the name is no place of its own. */
function isOthers(behind: Item | undefined): boolean {
  return behind !== undefined && (isOne(behind, 'BE') || THINGS.has(behind.low))
}

const MOST_NAMES = 8
const BEFORE_NAME = new Set(['the', 'nearby', 'neighbouring', 'neighboring'])

function nameEnd(items: readonly Item[], from: number): number {
  let end = from
  while (items[end]?.is === 'word' && capitalised(items[end]?.text ?? '') && end - from < 5) end++
  return end > from && isNumberOf(items, end) ? end + 1 : end
}
