import { fold } from '../../core/fold.ts'
import type { Question } from '../../core/reading/question.ts'
import type { Item, NameFinder, Party } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { isAnyEvent, weaponOf } from './asked-types.ts'

const DOERS = new Set(['by'])
/** "Syrian Army losses": said of the one who had them. */
const SUFFERED = /^(?:losses|casualties)$/
/** "SDF vs ISIS": each did it to the other. */
const VERSUS = new Set(['vs', 'versus'])
const LINKS = new Set([',', 'and', 'or', '&', '/', '|', '+'])
const CIVILIANS = /^civilians?$/i
const ANYBODY = /^(?:people|persons?|individuals|others|lives|dead|bodies)$/i
const TARGETS = new Set(['on', 'against', 'targeting', 'hitting', 'at', 'upon'])

type Role = 'actor' | 'by' | 'on'

/** The parties of a question that the register knows: who did it, to whom, or either. A word like "army" names nobody, and stays a word. */
export function askedParties(items: readonly Item[], names: NameFinder): { readonly asked: Pick<Question, Role>; readonly taken: ReadonlySet<Item> } {
  const found = items.flatMap((item, at): Named[] => {
    if (item.is !== 'party' || !isKnown(item.party)) return []
    const thing = weaponOf(item.party.name)
    const whole = registered(item.party.name, names)
    const name = thing === '' || whole === item.party.name ? whole : registered(item.party.name.slice(0, -thing.length).trim(), names)
    return [{ item, at, name, roles: thing === '' ? rolesAt(items, at) : ['by'] }]
  })
  const all = listed(found, items).flatMap(({ name, roles }) => roles.map((role) => ({ name, role })))
  const named = (role: Role): string[] => unique(all.filter((one) => one.role === role).map(({ name }) => name))
  return { asked: { actor: named('actor'), by: named('by'), on: named('on') }, taken: new Set(found.map(({ item }) => item)) }
}

interface Named {
  readonly item: Item
  readonly at: number
  readonly name: string
  readonly roles: readonly Role[]
}

/** "By ISIS, Hezbollah and the SDF", "ISIS and SDF attacks": each of a list has the role that one of them is given. */
function listed(found: readonly Named[], items: readonly Item[]): Named[] {
  const lists: Named[][] = []
  for (const one of found) {
    const list = lists.at(-1)
    const last = list?.at(-1)
    if (list !== undefined && last !== undefined && isLinked(items.slice(last.at + 1, one.at))) list.push(one)
    else lists.push([one])
  }
  return lists.flatMap((list) => {
    const said = list.find(({ roles }) => !roles.includes('actor'))?.roles
    return said === undefined ? list : list.map((one) => (one.roles.includes('actor') && !CIVILIANS.test(one.name) ? { ...one, roles: said } : one))
  })
}

function isLinked(between: readonly Item[]): boolean {
  return between.length > 0 && between.every((item) => LINKS.has(item.low) || isOne(item, 'DET'))
}

/** "SDF fighters", "drone ISIS": the part that the register has; the whole where it has all of it. */
function registered(name: string, names: NameFinder): string {
  const words = name.split(' ')
  const folded = words.map(fold)
  for (const at of words.keys()) {
    const party = names((index) => folded[index], at)
    if (party !== null) return words.slice(at, at + party.length).join(' ')
  }
  return name
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

/** Whose losses are counted: those that the register knows, and words for others. "5 people" are anybody's. */
export function partiesOf(parties: readonly Party[], names: NameFinder): { readonly known: readonly string[]; readonly words: readonly string[] } {
  const others = parties.filter((party) => !isKnown(party))
  return {
    known: parties.filter(isKnown).map(({ name }) => registered(name, names)),
    words: others.map(({ name }) => name).filter((name) => !ANYBODY.test(name)),
  }
}

/** In the register; civilians are too, though their name is a word. */
function isKnown({ key, name }: Party): boolean {
  return key !== null || CIVILIANS.test(name)
}

/** "ISIS attacks", "attacks by ISIS", "attacks on ISIS"; "between ISIS and the army" is both of both. */
function rolesAt(items: readonly Item[], at: number): Role[] {
  if (CIVILIANS.test(items[at]?.low ?? '')) return ['actor'] // whom losses are told of, and seldom an attack on them
  const before = items.slice(0, at).findLast((item) => !isOne(item, 'DET'))
  if (before !== undefined && DOERS.has(before.low)) return ['by']
  if (before !== undefined && TARGETS.has(before.low)) return ['on']
  if (between(items, at) || VERSUS.has(before?.low ?? '') || VERSUS.has(items[at + 1]?.low ?? '')) return ['by', 'on']
  return roleOfVerb(items, at, before)
}

/** "ISIS attacks", "ISIS was attacked by", "Hezbollah killed ISIS". */
function roleOfVerb(items: readonly Item[], at: number, before: Item | undefined): Role[] {
  const [after, object] = items.slice(at + 1).filter((item) => !isOne(item, 'DET') && !WAS.has(item.low))
  if (isPassive(after)) return ['on']
  if (acts(after) || (kills(after) && object?.is === 'party')) return ['by']
  const subject = items.slice(0, before === undefined ? 0 : items.indexOf(before)).findLast((item) => !isOne(item, 'DET'))
  const verb = before?.is === 'trigger' && before.happening.form === 'verb' && before.happening.role === 'acts'
  return verb || (kills(before) && subject?.is === 'party') ? ['on'] : ['actor']
}

const WAS = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'got', "'s", "'"])

function isPassive(verb: Item | undefined): boolean {
  return verb?.is === 'trigger' && verb.happening.role === 'acts' && verb.happening.passive
}

function kills(verb: Item | undefined): boolean {
  return verb?.is === 'trigger' && verb.happening.role === 'kills' && !verb.happening.passive
}

/** "ISIS attacks", and not "ISIS losses". */
function acts(after: Item | undefined): boolean {
  if (after === undefined || SUFFERED.test(after.low)) return false
  return (after.is === 'trigger' && after.happening.role === 'acts' && !after.happening.passive) || isAnyEvent(after)
}

function between(items: readonly Item[], at: number): boolean {
  const words = items.map(({ low }) => low)
  const start = words.lastIndexOf('between', at)
  return start >= 0 && items.slice(start + 1, at).every((item) => item.is === 'party' || isOne(item, 'DET') || item.low === 'and')
}
