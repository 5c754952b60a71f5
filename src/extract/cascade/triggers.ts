import { sortOfHead } from '../lexicon/people.ts'
import { THINGS } from '../lexicon/things.ts'
import type { Trigger } from '../lexicon/trigger.ts'
import { TRIGGERS } from '../lexicon/triggers.ts'
import { addPhrase, longestAt, makeTrie, type Trie } from '../text/trie.ts'
import { type Happening, type Item, type Reading, type Step, span } from './item.ts'
import { loneVerb, MADE_FOR } from './lone-verbs.ts'
import { isOne } from './pattern.ts'
import { type Rewrite, rewrite } from './rewrite.ts'
import { isFound, takesLoot, takesNobody, takesPeople } from './seized.ts'

interface Entry {
  readonly verb: Trigger | null
  readonly noun: Trigger | null
}

const trie: Trie<Entry> = makeTrie()
for (const [phrase, entry] of TRIGGERS) addPhrase(trie, phrase.split(' '), entry)

/** Phrases first, before a party takes one of their words: "drone strike" is no strike by a drone. */
export const phraseTriggers: Step = (items, reading) => found(items, reading, 2)
/** Single words last, when it is known what stands beside them. */
export const wordTriggers: Step = (items, reading) => found(items, reading, 1)

function found(items: readonly Item[], reading: Reading, least: number): Item[] {
  const word = (at: number) => (items[at]?.is === 'word' ? items[at]?.low : undefined)
  return rewrite(items, (at): Rewrite | null => {
    if (items[at]?.is !== 'word') return null
    const lone = least === 1 ? loneVerb(items, at) : null
    if (lone !== null) return { length: 1, items: [{ is: 'trigger', happening: lone, ...span(items, at, at + 1, reading) }] }
    const own = longestAt(reading.events, word, at)
    const found = own === null ? longestAt(trie, word, at) : { length: own.length, value: { verb: null, noun: own.value } }
    if (found === null || found.length < least) return null
    const happening = formAt(items, at, found.length, found.value)
    return happening === null ? null : { length: found.length, items: [{ is: 'trigger', happening, ...span(items, at, at + found.length, reading) }] }
  })
}

function formAt(items: readonly Item[], at: number, length: number, { verb, noun }: Entry): Happening | null {
  const form = verb === null ? 'noun' : noun === null ? 'verb' : isVerbHere(items, at, length) ? 'verb' : 'noun'
  const trigger = form === 'verb' ? verb : noun
  if (trigger === null || (noun === null && (isNamed(items, at) || isInjury(items, at) || isPlural(items, at, length)))) return null
  if (meansOther(items, at, length, form, trigger)) return null
  return happeningAt(items, at, length, form, trigger)
}

/** A verb's word that only describes or takes loot, a weapon that was found. */
function meansOther(items: readonly Item[], at: number, length: number, form: Happening['form'], trigger: Trigger): boolean {
  if (isOther(items[at + length], form, trigger)) return true
  if (form === 'noun') return trigger.role === 'thing' && isFound(items, at, at + length)
  if (isBusy(items, at) || isDeported(items, at, length)) return true
  if (trigger.type === 'disrupted-weapons' && items.slice(at + length, at + length + 3).some(({ low }) => SPOKEN.test(low))) return true
  if (trigger.type === 'abduction' && takesNobody(items, at, length)) return true
  if (trigger.role === 'cedes' && /^(?:vehicle|car|bus|lorry|truck|plane|aircraft|ball|motorcycle|van)$/.test(items[at + length + 1]?.low ?? '')) return true
  return describes(items, at, length) || (trigger.role === 'gains' && takesLoot(items, at, length))
}

/** "Expelled to Rwanda": people, and not from their ground. */
function isDeported(items: readonly Item[], at: number, length: number): boolean {
  return /^expel/.test(items[at]?.low ?? '') && items[at + length]?.low === 'to'
}

/** "Engaged in road works", and not in a firefight. */
function isBusy(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 2, at + 5)
  return (
    items[at]?.low === 'engaged' && items[at + 1]?.low === 'in' && !behind.some(({ is, low }) => is === 'trigger' || (TRIGGERS.get(low)?.noun ?? null) !== null)
  )
}

/** "Intercepted radio messages": what is heard, and no weapon. */
const SPOKEN = /^(?:messages?|calls?|communications?|chatter|radio|conversations?|letters?|signals?|emails?)$/

/** "seized 2.5 tonnes" wins no place, and a "missile launcher" is no missile. */
function isOther(next: Item | undefined, form: Happening['form'], { role }: Trigger): boolean {
  if (next === undefined) return false
  if (form === 'verb') return role === 'gains' && /^\d/.test(next.low) && next.is !== 'quantity'
  return role === 'thing' ? MADE_FOR.has(next.low) : role === 'gains' && /^(?:war|struggle|movement|front|day|theology|organi[sz]ation)$/.test(next.low)
}

function happeningAt(items: readonly Item[], at: number, length: number, form: Happening['form'], trigger: Trigger): Happening {
  const passive = form === 'verb' && isPassive(items, at, length)
  if (trigger.role === 'thing' && isLaunched(items, at)) return { type: trigger.type, role: 'acts', form, weak: false, passive }
  if (trigger.role === 'thing' && isDropped(items, at)) return { type: 'airstrike', role: 'acts', form, weak: false, passive }
  if (trigger.role === 'gains' && length === 1 && takesPeople(items, at, length)) return { type: null, role: 'kills', form, weak: true, passive }
  if (form === 'verb' && isCleared(items, at)) return { type: 'disrupted-weapons', role: 'acts', form, weak: true, passive }
  const type = trigger.type === 'looting' && leadsOff(items, at, length) ? 'abduction' : trigger.type
  return { type, role: trigger.role, form, weak: trigger.weak, passive }
}

/** "Found and blew up a bomb", "discovered and detonated 23 devices": what had been laid for somebody. */
function isCleared(items: readonly Item[], at: number): boolean {
  const found = /^(?:found|discovered|located|uncovered)$/.test(items[at - 2]?.low ?? '') && items[at - 1]?.low === 'and'
  return found && /^(?:blew|blown|detonated|destroyed|exploded|neutrali[sz]ed)$/.test(items[at]?.low ?? '')
}

/** "Drove off with four young men": people, and no goods. */
function leadsOff(items: readonly Item[], at: number, length: number): boolean {
  const taken = items.slice(at + length, at + length + 5).map(({ low }) => low)
  return items[at + length - 1]?.low === 'with' && taken.some((low, index) => sortOfHead(low) === 'civil' && !THINGS.has(taken[index + 1] ?? ''))
}

/** So near before the weapon stands the verb: "fired 18 ballistic and cruise missiles". */
const LAUNCHED = 5

/** "launched 78 attack drones", "fired three missiles", "threw two grenades": used, and by whom. */
function isLaunched(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - LAUNCHED), at)
  const verb = before.findLastIndex(({ low }) => /^(?:launch|fir)(?:ed|es|ing)$/.test(low))
  if (before.some(({ low }) => /^(?:thr(?:ew|owing)|hurl(?:ed|ing)|toss(?:ed|ing))$/.test(low))) return true
  return (
    verb >= 0 &&
    before.slice(verb + 1).some((item) => item.is === 'quantity' || (isOne(item, 'DET') && item.low !== 'the')) &&
    !isOne(items[at - before.length + verb - 1] ?? (items[at] as Item), 'BE')
  )
}

/** "dropped two large bombs": from the air. */
function isDropped(items: readonly Item[], at: number): boolean {
  const passive = items[at + 1] !== undefined && isOne(items[at + 1] as Item, 'BE') && items[at + 2]?.low === 'dropped'
  return passive || items.slice(Math.max(0, at - 4), at).some(({ low }) => /^dropp?(?:ed|ing|s)?$/.test(low))
}

/** "a gunshot wound": what was suffered, and not who did it. */
function isInjury(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return /^wounds?$/.test(items[at]?.low ?? '') && !(next !== undefined && (next.is === 'quantity' || next.is === 'party' || isOne(next, 'DET')))
}

/** "47 targets were destroyed": what looks like a verb is the noun before one. */
function isPlural(items: readonly Item[], at: number, length: number): boolean {
  const next = items[at + length]
  return /^[a-z]+s$/.test(items[at]?.low ?? '') && next !== undefined && (isOne(next, 'BE') || isOne(next, 'HAVE'))
}

/** "the target of": a verb's word with an article is a noun that says nothing. */
function isNamed(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]
  return before !== undefined && isOne(before, 'DET') && !/(?:ed|ing)$/.test(items[at]?.low ?? '')
}

/** "52 kidnapped villagers", "the captured town", "a gunfight with infiltrating militants": a participle before its noun tells which, and not what happened. */
function describes(items: readonly Item[], at: number, length: number): boolean {
  const before = items[at - 1]
  const after = items[at + length]
  if (after?.is === 'party' && /ing$/.test(items[at]?.low ?? '') && /^(?:with|against|between)$/.test(before?.low ?? '')) return true
  if (before === undefined || after === undefined || !/ed$/.test(items[at]?.low ?? '')) return false
  return (before.is === 'quantity' || isOne(before, 'DET') || isOne(before, 'LOC')) && after.is === 'party' && !isOne(before, 'SAY')
}

/** "attacks": a verb between a party and what it is done to, a noun elsewhere. */
function isVerbHere(items: readonly Item[], at: number, length: number): boolean {
  const item = items[at]
  const before = items[at - 1]
  const after = items[at + length]
  if (item === undefined) return false
  if (before !== undefined && (isOne(before, 'MODAL') || before.low === 'to')) return true
  if (PAST.test(item.low)) return before === undefined || !isOne(before, 'DET')
  if (isOnesOwn(items, at)) return false
  if (/ing$/.test(item.low)) return after !== undefined && (after.is === 'party' || (isOne(after, 'DET') && !nounBefore(before)))
  if (before?.is === 'party' && after?.is === 'word' && /s$/.test(item.low) && THINGS.has(after.low)) return true
  return hasObject(after) && before !== undefined && (before.is === 'party' || before.is === 'word') && !nounBefore(before)
}

const PAST = /ed$|^(?:struck|hit|fought|shot|ambushed)$/

/** "A surprise attack", "an al-Shabaab attack", "killed in Taliban raids", "12 enemy attacks": one party's, with an article, a number or a preposition, is a noun. */
function isOnesOwn(items: readonly Item[], at: number): boolean {
  const article = items[at - 2]
  if (items[at - 1]?.is === 'word' && /^an?$/.test(article?.low ?? '')) return !/s$/.test(items[at]?.low ?? '')
  if (items[at - 1]?.is !== 'party' || article === undefined) return false
  if ((article.is === 'quantity' || (TRIGGERS.get(article.low)?.verb ?? null) !== null) && /s$/.test(items[at]?.low ?? '')) return true
  return isOne(article, 'LOC') || article.low === 'by' || (/^an?$/.test(article.low) && !/s$/.test(items[at]?.low ?? ''))
}

function hasObject(after: Item | undefined): boolean {
  return after !== undefined && (after.is === 'party' || after.is === 'place' || after.is === 'losers' || isOne(after, 'DET'))
}

function nounBefore(item: Item | undefined): boolean {
  return (
    item !== undefined && (isOne(item, 'DET') || item.is === 'quantity' || item.low === "'s" || isOne(item, 'LOC') || item.low === 'of' || item.low === 'by')
  )
}

/** A participle behind a form of "be", or one that "by" follows. */
function isPassive(items: readonly Item[], at: number, length: number): boolean {
  const low = items[at]?.low ?? ''
  if (/^f[ae]ll/.test(low) && /^(?:to|into)$/.test(items[at + 1]?.low ?? '')) return true
  if (!/(?:ed|en|n|ht|hit|struck|shot|burnt|held|set|un)$/.test(low)) return false
  const first = isSecondParticiple(items, at) ? at - 3 : at - 1
  for (let back = first; back >= Math.max(0, at - 3); back--) {
    const item = items[back]
    if (item === undefined) break
    if (isOne(item, 'BE')) return true
    if (!isOne(item, 'ADV') && !isOne(item, 'NOT')) break
  }
  return items[at + length]?.low === 'by'
}

/** "Were ambushed and killed": the form of "be" serves both. */
function isSecondParticiple(items: readonly Item[], at: number): boolean {
  return items[at - 1]?.low === 'and' && /(?:ed|shot|shot dead|struck|beaten)$/.test(items[at - 2]?.low ?? '')
}
