import type { Item, Party } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { gather } from '../text/gather.ts'
import { capitalised } from '../text/token.ts'
import type { Target } from './frame.ts'
import { behind, namesThing, objectAt } from './noun-phrase.ts'
import { listed } from './party-list.ts'

const GOVERNED = new Set('of by against with from on for to at than between including among in near like mostly carrying targeting'.split(' '))

/** The subject of a verb: its own, or that of the clause before where it has none of its own. */
export function subjectAt(items: readonly Item[], at: number, subject: readonly Party[]): readonly Party[] {
  if (subject.length > 0 && (speaksOfItself(items, at) || saysWe(items.slice(0, at)))) return subject
  const own = subjectOf(items, at)
  if (own !== null && subject.some(({ sort }) => sort !== 'rank' && sort !== 'civil') && isTheirMen(items, own))
    return subject.map((party) => underArms(party, own))
  return own ?? (hasOwnSubject(items, at) ? [] : subject)
}

/** "The army said it had pursued the attackers and killed four": whoever speaks did so. */
function speaksOfItself(items: readonly Item[], at: number): boolean {
  const said = items.slice(0, at).findLastIndex(({ is }) => is === 'speech')
  const [it, verb] = items.slice(said + 1)
  return said >= 0 && /^(?:it|they)$/.test(it?.low ?? '') && verb !== undefined && isOne(verb, 'HAVE')
}

/** "We lost one officer", after whatever others did: whoever speaks. */
export function saysWe(before: readonly Item[]): boolean {
  const we = before.findLastIndex(({ low }) => low === 'we')
  return we >= 0 && !before.slice(we).some(({ is }) => is === 'party' || is === 'losers')
}

/** "Russia's ministry said its forces …": a country, by its men. */
function underArms(party: Party, [own]: readonly Party[]): Party {
  return party.sort === 'nation' && own !== undefined ? { ...party, sort: own.sort } : party
}

/** "The group said its fighters …", "four of its fighters …": they are the group's. */
function isTheirMen(items: readonly Item[], [first]: readonly Party[]): boolean {
  if (first?.definite === true && /^(?:group|movement|militia|organi[sz]ation|faction)$/.test(first.name)) return true
  if (items.some((item) => item.is === 'losers' && item.parts.some(({ own, party }) => own === true && party === first))) return true
  const at = items.findIndex((item) => item.is === 'party' && item.party === first)
  return first?.generic === true && ['its', 'their', 'our'].includes(items[at - 1]?.low ?? '')
}

/** "an explosive device went off": what is nobody can be a subject too. */
function hasOwnSubject(items: readonly Item[], at: number): boolean {
  return items.slice(0, at).some((item, index) => {
    const before = items[index - 1]
    if (before !== undefined && (isOne(before, 'LOC') || GOVERNED.has(before.low))) return false
    return (
      isOne(item, 'DET') ||
      EXPLOSIVES.test(item.low) ||
      (index > 0 && item.is === 'word' && capitalised(item.text)) ||
      item.is === 'quantity' ||
      (item.is === 'trigger' && item.happening.form === 'noun')
    )
  })
}

/** "Explosives buried by the road went off". */
const EXPLOSIVES = /^(?:explosives|bombs|devices|mines|landmines|shells|rockets|missiles|grenades)$/

/** The thing that is the subject of the verb at a place: "On Friday a clinic was hit". */
export function subjectThing(items: readonly Item[], at: number): Target[] {
  let start = items.findLastIndex((item, index) => index < at && item.is === 'speech') + 1
  while (start < at && LEADING.has(items[start]?.is ?? 'word')) start++
  return objectAt(items.slice(0, at), items[start]?.low === ',' ? start + 1 : start)
}

/** What opens a sentence before its subject. */
const LEADING: ReadonlySet<Item['is']> = new Set(['when', 'place'])

/** The first party of the clause that no preposition governs, with those joined to it; null where the clause has none before its verb. */
export function subjectOf(items: readonly Item[], at: number): readonly Party[] | null {
  const verb = items.findIndex((item) => item.is === 'trigger' && item.happening.form === 'verb')
  const end = verb < 0 ? at : Math.min(at, verb)
  const said = items.slice(0, end).findLastIndex(({ is }) => is === 'speech')
  return firstParty(items, said + 1, end) ?? (said < 0 ? null : firstParty(items, 0, end)) ?? handled(items, end)
}

/** "Residents said an army plane bombed …": who speaks is not who acts, where somebody is named behind. */
function firstParty(items: readonly Item[], start: number, end: number): readonly Party[] | null {
  for (let index = start; index < end; index++) {
    const item = items[index]
    if (item?.is === 'losers') return gather(item.parts, ({ party }) => (party === null ? [] : [party]))
    if (item?.is !== 'party' || governed(items, index) || items[index + 1]?.low === "'s" || modifiesNoun(items, index) || namesThing(items, index)) continue
    return listed(items, index)
  }
  return null
}

export const HANDLED = new Set(
  'operated fired launched flown belonging detonated planted dropped thrown hurled tossed lobbed carried claimed laid driven blamed'.split(' '),
)

/** "a drone operated by the militia": whose thing it was. */
function handled(items: readonly Item[], at: number): readonly Party[] | null {
  const verb = items.slice(0, at).findIndex(({ low }) => HANDLED.has(low))
  if (verb < 0) return null
  const found = behind(items, verb, ['by', 'to', 'on'])
  return found.length > 0 ? found : null
}

function governed(items: readonly Item[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - 3); index--) {
    const low = items[index]?.low ?? ''
    if (GOVERNED.has(low)) return true
    const item = items[index]
    if (low === 'and' && items[index - 1]?.is === 'party' && items[index - 2]?.low === 'of') return true
    if (item === undefined || !isOne(item, 'DET')) return false
  }
  return false
}

/** "Israeli airstrikes": the party is part of the event's own name. */
function modifiesNoun(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return next?.is === 'trigger' && next.happening.form === 'noun'
}
