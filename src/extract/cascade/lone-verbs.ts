import { THINGS } from '../lexicon/things.ts'
import type { Happening, Item } from './item.ts'
import { firstOf } from './lone.ts'
import { lastOf } from './one-person.ts'
import { isOne } from './pattern.ts'
import { takesAway } from './seized.ts'
import { clearsGround, takesGround, wasFreed } from './takes-ground.ts'
import { unarmedVerb } from './unarmed-verbs.ts'

const SUFFERS: Happening = { type: 'clash', role: 'suffers', form: 'verb', weak: true, passive: false }

/** "came under rocket and small-arms fire": the weapons stand between. */
function comesUnder(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.low !== 'under') return false
  const behind = items.slice(at + 2, at + 8)
  const end = behind.findIndex(({ low }) => /(?:^|[ -])(?:fire|gunfire|shelling|bombardment|attack)$/.test(low))
  return end >= 0 && behind.slice(0, end).every(({ is, low }) => is !== 'mark' && low !== 'the')
}

const RUINS: Happening = { type: null, role: 'acts', form: 'verb', weak: true, passive: false }

/** "damaging a shop", "setting some forty homes on fire": what came to harm. */
function ruins(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 7)
  const thing = behind.findIndex(isProperty)
  if (thing < 0 || !behind.slice(0, thing).every((item) => item.is === 'word' || item.is === 'quantity' || item.is === 'number')) return false
  const low = items[at]?.low ?? ''
  return low === 'damaging' || (low === 'setting' && behind.slice(thing + 1).some((item) => /^(?:on fire|fire|alight|ablaze)$/.test(item.low)))
}

const ABDUCTS: Happening = { type: 'abduction', role: 'acts', form: 'verb', weak: false, passive: false }

const BURNS: Happening = { type: 'looting', role: 'acts', form: 'verb', weak: true, passive: false }

/** "set a refinery on fire". */
function setsOnFire(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + 8)
  const end = behind.findIndex(({ low }, index) => /^(?:alight|ablaze)$/.test(low) || (low === 'on' && behind[index + 1]?.low === 'fire'))
  return end > 0 && behind.slice(0, end).every(({ is }) => is !== 'mark' && is !== 'trigger')
}

/** "burned four trucks", "emptied a warehouse": what belongs to somebody. */
function burns(items: readonly Item[], at: number): boolean {
  const thing = items.slice(at + 1, at + 7).findIndex(isProperty)
  return (
    (thing > 0 || (thing === 0 && hasDoer(items[at - 1]))) &&
    items.slice(at + 1, at + 1 + thing).every(({ is, text }) => is === 'quantity' || is === 'number' || is === 'party' || /^\p{L}+$/u.test(text)) &&
    items[at + 1]?.is !== 'place'
  )
}

/** "Fighters burned homes"; in "the burned homes" nobody did. */
function hasDoer(before: Item | undefined): boolean {
  return before !== undefined && (before.is === 'party' || isOne(before, 'HAVE') || isOne(before, 'AND'))
}

/** Trucks, or "the Red Cross warehouse in Goma". */
function isProperty(item: Item): boolean {
  if (item.is === 'place') return item.places.some(({ name }) => THINGS.has(lastOf(name)))
  return item.is === 'word' && THINGS.has(item.low)
}

/** "rammed a lorry into a convoy". */
function rams(items: readonly Item[], at: number): boolean {
  const into = items.slice(at + 1, at + 8).findIndex(({ low }) => low === 'into')
  const driven = items.slice(at + 1, at + 1 + into).some(({ low }) => /^(?:car|vehicle|truck|lorry|van|motorcycle|tanker)$/.test(low))
  return into > 0 && (driven || /^ramm(?:ed|ing)$/.test(items[at]?.low ?? ''))
}

const RAMS: Happening = { type: 'attack', role: 'acts', form: 'verb', weak: true, passive: false }

const KILLS: Happening = { type: 'attack', role: 'acts', form: 'verb', weak: true, passive: false }

/** "Beat a man to death". */
function toDeath(items: readonly Item[], at: number): boolean {
  const to = items.slice(at + 2, at + 8).findIndex(({ low }) => low === 'to')
  return to >= 0 && items[at + 3 + to]?.low === 'death' && !isOne(items[at - 1] ?? (items[at] as Item), 'BE')
}

const MINE: Happening = { type: 'ied', role: 'thing', form: 'noun', weak: false, passive: false }

/** "a mine killed two traders", "an old mine exploded": one that is dug kills nobody at once. */
function isMine(items: readonly Item[], at: number): boolean {
  const next = items.slice(at + 1).find(({ is }) => is !== 'place' && is !== 'when')
  if (next?.is !== 'word') return false
  return isOne(next, 'KILLING') || isOne(next, 'WOUNDING') || /^(?:exploded|explodes|detonated|detonates|went|blew|tore|ripped)$/.test(next.low)
}

const ARRESTS: Happening = { type: 'arrests', role: 'acts', form: 'noun', weak: true, passive: false }

/** "Announced the arrest of four suspects". */
function announcesArrest(items: readonly Item[], at: number): boolean {
  const [of, who] = items.slice(at + 1, at + 3)
  return of?.low === 'of' && (who?.is === 'quantity' || (who !== undefined && isOne(who, 'DET')))
}

const DOWNS: Happening = { type: 'disrupted-weapons', role: 'acts', form: 'verb', weak: false, passive: false }

/** "destroyed two drones", "brought down a cruise missile": what was on its way and did not arrive. */
function downs(items: readonly Item[], at: number): boolean {
  return isInFlight(items.slice(at + 1, at + 5))
}

function bringsDown(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.low === 'down' && isInFlight(items.slice(at + 2, at + 5))
}

function isInFlight(next: readonly Item[]): boolean {
  const flying = next.findIndex(({ low }) => /(?:^| )(?:drones?|uavs?|missiles?|rockets?)$/.test(low))
  return flying >= 0 && !MADE_FOR.has(next[flying + 1]?.low ?? '') && next.slice(0, flying).every(isBeforeNoun)
}

function isBeforeNoun(item: Item): boolean {
  return item.is === 'quantity' || item.is === 'number' || isOne(item, 'DET') || isOne(item, 'ADV') || item.is === 'party' || PLAIN_BEFORE.test(item.low)
}

const PLAIN_BEFORE = /^(?:attack|suicide|cruise|ballistic|surveillance|reconnaissance|anti-ship|kamikaze|fpv|enemy|of|shahed|incoming|hostile)$/

const OUSTS: Happening = { type: 'gain', role: 'ousts', form: 'verb', weak: true, passive: false }

/** "pushed the group out of", "drove them from the town": who is pushed stands between. */
function ousts(items: readonly Item[], at: number): boolean {
  if (items[at + 1]?.low === 'off') return false
  const behind = items.slice(at + 1, at + 6)
  const party = behind.findIndex(({ is }) => is === 'party')
  const next = behind[party + 1]
  return party >= 0 && next !== undefined && (next.low === 'out' || next.low === 'back' || next.low === 'from')
}

const FREED: Happening = { type: 'regain', role: 'gains', form: 'verb', weak: true, passive: true }
const TAKES: Happening = { type: 'gain', role: 'gains', form: 'verb', weak: true, passive: false }

/** "a missile launcher", "a drone factory": what the weapon belongs to. */
export const MADE_FOR = new Set(
  'launcher launchers depot depots site sites system systems battery batteries factory factories workshop workshops unit units crew crews operator operators team teams base bases cache caches parts production expert experts'.split(
    ' ',
  ),
)

/** The words that tell of an event by what follows them, in the order in which they are tried. */
const readLone = firstOf([
  { words: 'take takes took taken taking', reads: takesGround, happening: TAKES },
  { words: 'clear clears cleared clearing', reads: clearsGround, happening: TAKES },
  { words: 'freed', reads: takesGround, happening: TAKES },
  { words: 'freed', reads: wasFreed, happening: FREED },
  { words: 'beat beats beating hacked hacking stoned stoning burned burnt', reads: toDeath, happening: KILLS },
  { words: 'mine', reads: isMine, happening: MINE },
  { words: 'takes took taken taking', reads: takesAway, happening: ABDUCTS },
  { words: 'come comes came coming', reads: comesUnder, happening: SUFFERS },
  { words: 'damaging setting', reads: ruins, happening: RUINS },
  { words: 'push pushes pushed pushing drive drives drove driven driving forces forced forcing chases chased chasing', reads: ousts, happening: OUSTS },
  { words: 'destroy destroys destroyed destroying downed downing engaged neutralised neutralized', reads: downs, happening: DOWNS },
  { words: 'arrest arrests detention', reads: announcesArrest, happening: ARRESTS },
  { words: 'brought bringing took taking', reads: bringsDown, happening: DOWNS },
  {
    words: 'burned burnt burning emptied emptying vandalised vandalising vandalized vandalizing plundered plundering pillaged pillaging',
    reads: burns,
    happening: BURNS,
  },
  { words: 'set sets setting', reads: setsOnFire, happening: BURNS },
  { words: 'rammed ramming drove driving ploughed plowed', reads: rams, happening: RAMS },
])

/** A verb that tells of an event by what follows it. */
export function loneVerb(items: readonly Item[], at: number): Happening | null {
  return readLone(items, at) ?? unarmedVerb(items, at)
}
