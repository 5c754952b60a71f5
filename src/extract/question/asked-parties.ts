import type { Question } from '../../core/reading/question.ts'
import type { Item, Party } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { isAnyEvent, weaponOf } from './asked-types.ts'

const DOERS = new Set(['by'])
/** "Syrian Army losses": said of the one who had them. */
const SUFFERED = /^(?:losses|casualties)$/
/** "SDF vs ISIS": each did it to the other. */
const VERSUS = new Set(['vs', 'versus'])
const CIVILIANS = /^civilians?$/i
const ANYBODY = /^(?:people|persons?|individuals|others|lives|dead|bodies)$/i
const TARGETS = new Set(['on', 'against', 'targeting', 'hitting', 'at', 'upon'])

/** The parties of a question that the register knows: who did it, to whom, or either. A word like "army" names nobody, and stays a word. */
export function askedParties(items: readonly Item[]): { readonly asked: Pick<Question, 'actor' | 'by' | 'on'>; readonly taken: ReadonlySet<Item> } {
  const asked: Record<'actor' | 'by' | 'on', string[]> = { actor: [], by: [], on: [] }
  const taken = new Set<Item>()
  for (const [at, item] of items.entries()) {
    if (item.is !== 'party' || !isKnown(item.party)) continue
    taken.add(item)
    const thing = weaponOf(item.party.name)
    const name = thing === '' ? item.party.name : item.party.name.slice(0, -thing.length).trim()
    for (const role of thing === '' ? rolesAt(items, at) : (['by'] as const)) asked[role].push(name)
  }
  return { asked: { actor: unique(asked.actor), by: unique(asked.by), on: unique(asked.on) }, taken }
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)]
}

/** Whose losses are counted: those that the register knows, and words for others. "5 people" are anybody's. */
export function partiesOf(parties: readonly Party[]): { readonly known: readonly string[]; readonly words: readonly string[] } {
  const others = parties.filter((party) => !isKnown(party))
  return { known: parties.filter(isKnown).map(({ name }) => name), words: others.map(({ name }) => name).filter((name) => !ANYBODY.test(name)) }
}

/** In the register; civilians are too, though their name is a word. */
function isKnown({ key, name }: Party): boolean {
  return key !== null || CIVILIANS.test(name)
}

/** "ISIS attacks", "attacks by ISIS", "attacks on ISIS"; "between ISIS and the army" is both of both. */
function rolesAt(items: readonly Item[], at: number): ('actor' | 'by' | 'on')[] {
  if (CIVILIANS.test(items[at]?.low ?? '')) return ['actor'] // whom losses are told of, and seldom an attack on them
  const before = items.slice(0, at).findLast((item) => !isOne(item, 'DET'))
  if (before !== undefined && DOERS.has(before.low)) return ['by']
  if (before !== undefined && TARGETS.has(before.low)) return ['on']
  if (between(items, at) || VERSUS.has(before?.low ?? '') || VERSUS.has(items[at + 1]?.low ?? '')) return ['by', 'on']
  return roleOfVerb(items, at, before)
}

/** "ISIS attacks", "ISIS was attacked by", "Hezbollah killed ISIS". */
function roleOfVerb(items: readonly Item[], at: number, before: Item | undefined): ('actor' | 'by' | 'on')[] {
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
