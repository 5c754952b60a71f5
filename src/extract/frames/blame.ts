import type { Happening, Item, Party } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import type { Sentence } from '../text/sentences.ts'
import { type Frame, ONLY_POINTS, SAID_ON } from './frame.ts'
import { listed } from './party-list.ts'
import { revealedIn } from './revealed.ts'

/** "…, blaming the militia", "insurgents are thought to be behind it": whoever is blamed, where nobody is named as having done it. */
export function withBlamed(frames: readonly Frame[], { no, paragraph }: Sentence, items: readonly Item[]): Frame[] {
  const blamed = blamedIn(items)
  const by = blamed.length > 0 ? blamed : revealedIn(items)
  const [first, last] = [items[0], items.at(-1)]
  if (by.length === 0 || first === undefined || last === undefined || items.some(({ low }) => USUALLY.has(low))) return [...frames]
  if (frames.some((frame) => !onlyPointsBack(frame, items)))
    return frames.map((frame) => (isUnnamed(frame.by) || isBlamer(frame.by, items) ? { ...frame, by } : frame))
  return [{ ...ONLY_POINTS, happenings: [CLAIM], by, sentences: [no], quotes: [[first.from, last.to]], paragraph }]
}

/** "Police blamed the rebels for the blast": police had no part in it. */
function isBlamer(by: readonly Party[], items: readonly Item[]): boolean {
  const at = items.findIndex(({ low }) => /^(?:blamed?|accused|blames|accuses)$/.test(low))
  const before = items.slice(Math.max(0, at - NEAR), Math.max(0, at))
  return by.every((party) => before.some((item) => item.is === 'party' && item.party.name === party.name))
}

/** So near before the verb stands who blames. */
const NEAR = 3

/** Who is blamed again and again is not blamed for this. */
const USUALLY = new Set('often long repeatedly regularly usually rarely frequently typically traditionally'.split(' '))

/** "… for the attack", "was behind the killing" tell of no other one. */
function onlyPointsBack({ anaphor, places, losses, whens }: Frame, items: readonly Item[]): boolean {
  const behind = items.findIndex(({ low }, at) => low === 'behind' && items[at + 1]?.low === 'the')
  return (anaphor || (behind >= 0 && items[behind + 2]?.is === 'trigger')) && places.length + losses.length === 0 && whens.every(({ rule }) => rule === SAID_ON)
}

/** Doers that the words do not name. */
export function isUnnamed(by: readonly Party[]): boolean {
  return by.every(({ name, generic, key }) => key === null && generic && UNNAMED.test(name))
}

/** Doers that only a kind of people is said of, as "jihadists" or "al-Qaeda-linked militants": whoever has a name says more. */
export function isVague(by: readonly Party[]): boolean {
  return (
    by.length > 0 &&
    by.every(
      ({ name, generic, key, sort }) => key === null && sort === 'armed' && (generic || LINKED.test(name) || ADJECTIVE.test(name)) && !/bombers?$/.test(name),
    )
  )
}

const ADJECTIVE =
  /^(?:suspected |armed )*(?:islamist|islamic|jihadist|jihadi|kurdish|sunni|shiite|palestinian|separatist|anglophone|baloch|tuareg) (?:militants|extremists|insurgents|fighters|gunmen|rebels|separatists)$/i
const LINKED = /-(?:linked|aligned|affiliated|inspired) \p{Ll}+$/u

const UNNAMED =
  /^(?:(?:unknown|unidentified|armed|masked|suspected|heavily|suicide|several) )*(?:gunm[ae]n|men|attackers?|assailants?|bombers?|drones?|jets?|warplanes?|aircraft)$/i

const CLAIM: Happening = { type: null, role: 'claims', form: 'verb', weak: true, passive: false }
function blamedIn(items: readonly Item[]): readonly Party[] {
  for (const at of items.keys()) {
    const under = blamedAt(items, at).filter(isBlameable)
    if (under.length > 0) return under
  }
  return []
}

function blamedAt(items: readonly Item[], at: number): readonly Party[] {
  const low = items[at]?.low ?? ''
  if (low === 'by') return items[at - 2]?.low === ',' && ALLEGED.test(items[at - 1]?.low ?? '') ? partyBehind(items, at + 1) : []
  if (BLAMING.has(low)) return isOfEvent(items, at) ? partyBehind(items, at + 1) : []
  if (low === 'theirs' && items[at - 1]?.low === 'was') return spokenBy(items.slice(0, at))
  if (HANDLED_BY.test(low) && items[at - 1]?.low === 'it') return speaker(items.slice(0, at))
  return low === 'responsible' || low === 'behind' || didIt(items, at) ? thoughtToBe(items, at) : []
}

/** "A bomb it planted destroyed a lorry", the group said. */
const HANDLED_BY = /^(?:planted|laid|placed|detonated)$/

function speaker(items: readonly Item[]): readonly Party[] {
  const said = items.findLast((item) => item.is === 'speech' && item.speaker !== null)
  return said?.is === 'speech' && said.speaker !== null ? [said.speaker] : []
}

/** "…, allegedly by the militia". */
const ALLEGED = /^(?:allegedly|reportedly|apparently|presumably|probably|likely)$/

/** Not an official, nor a driver; a commander of the group, herders. */
function isBlameable({ sort, key, name }: Party): boolean {
  if (sort === 'rank') return key !== null || REBEL.test(name)
  return sort !== 'civil' || HERDERS.test(name)
}

const REBEL = /\b(?:rebel|militant|insurgent|separatist|jihadist|guerrilla|bandit|gang|cartel|taliban)\b|warlord|kingpin/i
const HERDERS = /\b(?:herders|herdsmen|pastoralists|nomads|tribesmen|youths|villagers|settlers|smugglers|traffickers|poachers)$/i

/** ", blaming the army" ends what was told; "blamed the army for the attack" names it; behind "residents blame the army" nothing else is. */
function isOfEvent(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + FURTHEST)
  const who = behind.findIndex(({ is }) => is === 'party')
  const next = behind[who + 1]
  const low = items[at]?.low ?? ''
  return (
    /ing$/.test(low) ||
    behind.some(({ is, low }) => is === 'trigger' || low === 'behind' || low === 'responsibility') ||
    behind.some((item, index) => index > who && item.low === 'for' && SETTING.test(behind[index + 1]?.low ?? '')) ||
    (/s$|^blame|^attributed/.test(low) && who >= 0 && (next === undefined || next.is === 'mark'))
  )
}

/** "Blamed the army for planting it". */
const SETTING = /^(?:planting|laying|placing|firing|launching|staging|carrying)$/

const BLAMING = new Set([
  'blaming',
  'blamed',
  'blames',
  'blame',
  'accusing',
  'accused',
  'accuses',
  'accuse',
  'attributed',
  'attributes',
  'attribute',
  'attributing',
])

/** "blamed the army", "blamed it on the army", "attributed to the army". */
function partyBehind(items: readonly Item[], start: number): readonly Party[] {
  for (let at = start; at < start + 7; at++) {
    const item = items[at]
    if (item?.is === 'party') return listed(items, at)
    if (item === undefined || !(isOne(item, 'DET') || PASSING.has(item.low) || item.is === 'trigger')) return []
  }
  return []
}

const PASSING = new Set(['on', 'to', 'it', 'this', 'suspected', 'what', 'called', 'calls', 'described', 'as', '"'])

/** "Suspected to have planted it", "believed to have carried out the attack". */
function didIt(items: readonly Item[], at: number): boolean {
  const [have, verb] = [items[at - 1], items[at]]
  return have?.low === 'have' && items[at - 2]?.low === 'to' && /^(?:planted|laid|placed|carried|staged|launched|fired|mounted)$/.test(verb?.low ?? '')
}

/** "The group is widely believed to be behind the attack"; "said that it was responsible" is the speaker. */
function thoughtToBe(items: readonly Item[], at: number): readonly Party[] {
  const before = items.slice(Math.max(0, at - FURTHEST), at)
  const who = before.findLastIndex((item) => !isBelief(item))
  const subject = before[who]
  if (subject === undefined || !before.slice(who + 1).some((item) => isOne(item, 'BE'))) return []
  if (subject.is === 'party') return [subject.party]
  return subject.low === 'it' || subject.low === 'they' ? spokenBy(items.slice(0, at)) : []
}

function isBelief(item: Item): boolean {
  return item.is === 'word' && (isOne(item, 'BE') || isOne(item, 'HAVE') || isOne(item, 'ADV') || BELIEVED.has(item.low))
}

/** Whoever said it: the speaker, or the party named last before. */
function spokenBy(items: readonly Item[]): readonly Party[] {
  const said = items.findLast((item) => item.is === 'party' || (item.is === 'speech' && item.speaker !== null))
  if (said?.is === 'party') return [said.party]
  return said?.is === 'speech' && said.speaker !== null ? [said.speaker] : []
}

const FURTHEST = 9
const BELIEVED = new Set('to have thought believed suspected said understood widely likely probably also'.split(' '))
