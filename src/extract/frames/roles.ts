import type { Happening, Item, Party } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { COUNTRIES } from '../lexicon/nations.ts'
import { LIGHT_VERBS } from '../lexicon/triggers.ts'
import { gather } from '../text/gather.ts'
import type { Target } from './frame.ts'
import { mutualNoun } from './mutual.ts'
import { behind, heldOr, listedAt, objectAt, targets } from './noun-phrase.ts'
import { listed } from './party-list.ts'
import { HANDLED, subjectAt, subjectThing } from './subjects.ts'
import { takenFrom } from './taken-from.ts'

/** Who did it, and to whom, as far as the words around a trigger say. */
export interface Roles {
  readonly by: readonly Party[]
  readonly on: readonly Target[]
}

const AGAINST = new Set('on against at targeting upon'.split(' '))
/** Where a bomb goes off is what it was meant for: "a blast near a patrol", "a grenade thrown into a bar". */
const AT_BLAST = new Set([...AGAINST, ...'near outside inside in into under beneath through beside'.split(' ')])
const BLASTS = new Set(['ied', 'suicide-bomb', 'grenade'])

/** The parts around the trigger at `at` of a clause. `subject` is that of the clause before, for clauses that have none. */
export function rolesAt(items: readonly Item[], at: number, happening: Happening, subject: readonly Party[]): Roles {
  const { role, form, passive } = happening
  if (form === 'noun') return role === 'mutual' ? mutualNoun(items, at, subject) : noun(items, at, happening, subject)
  const doers = isFound(items, at) ? [] : subjectAt(items, at, subject)
  if (role === 'kills') return { by: passive ? doneBy(items, at) : doers, on: [] }
  const roles = passive ? passiveVerb(items, at, role, doers) : activeVerb(items, at, happening, doers)
  return isAlsoDamaged(items, at) ? { ...roles, on: [] } : roles
}

/** "Rockets injured a child and damaged homes": whom they hit is told, and the homes are beside. */
function isAlsoDamaged(items: readonly Item[], at: number): boolean {
  return /^damag/.test(items[at]?.low ?? '') && items.some((item) => item.is === 'trigger' && item.happening.role === 'kills')
}

/** "Police found the bodies of men shot dead": who finds them did not do it. */
function isFound(items: readonly Item[], at: number): boolean {
  return (
    items.slice(0, at).some(({ low }) => /^(?:found|discovered|recovered|retrieved|unearthed|exhumed)$/.test(low)) &&
    !isOne(items[at - 1] ?? (items[at] as Item), 'BE')
  )
}

function passiveVerb(items: readonly Item[], at: number, role: Happening['role'], victims: readonly Party[]): Roles {
  const by = doneBy(items, at)
  if (role === 'gains' && /^f[ae]ll/.test(items[at]?.low ?? '')) return { by: listed(items, at + (items[at + 1]?.low === 'the' ? 2 : 1)), on: [] }
  if (role === 'gains' && /^(?:under|in)$/.test(items[at]?.low ?? '')) return { by: behind(items, at, ['of']), on: [] }
  if (role === 'gains' || role === 'loses') return { by, on: targets(behind(items, at, ['from', 'of'])) }
  if (role === 'repels') return { by: attackOwner(items, at) ?? victims, on: targets(by) }
  return {
    by,
    on: victims.length > 0 ? targets(victims) : subjectThing(items, at),
  }
}

/** "Was shot dead in Kumbo on Tuesday, a market day, by masked men": who did it may stand behind all that is said of where and when. */
function doneBy(items: readonly Item[], at: number): readonly Party[] {
  const near = behind(items, at, ['by'])
  if (near.length > 0) return near
  const end = items.findIndex(({ is }, index) => index > at && (is === 'speech' || is === 'trigger'))
  const late = items.findIndex(({ low }, index) => index > at && low === 'by' && items[index - 1]?.low === ',')
  return late < 0 || (end >= 0 && end < late) ? [] : behind(items, late - 1, ['by'])
}

function activeVerb(items: readonly Item[], at: number, { role }: Happening, doers: readonly Party[]): Roles {
  switch (role) {
    case 'suffers':
      return { by: behind(items, at, ['by', 'from']), on: doers.length > 0 ? targets(doers) : subjectThing(items, at) }
    case 'repels':
      return { by: attackers(items, at), on: targets(doers) }
    case 'mutual':
      return bothSides(doers, behind(items, at, / resistance$/.test(items[at]?.low ?? '') ? ['from', 'by'] : ['with', 'against']))
    case 'ousts':
      return { by: doers, on: objectAt(items, at + 1) }
    case 'gains':
      return { by: doers, on: takenFrom(items, at) }
    case 'cedes':
      return { by: behind(items, at, ['to']), on: targets(doers) }
    case 'loses':
      return { by: doers, on: targets(behind(items, at, ['from', 'with', 'to'])) }
    case 'moves':
      return { by: / with$/.test(items[at]?.low ?? '') ? brought(items, at, doers) : doers, on: [] }
    case 'claims':
      return { by: doers, on: [] }
    default:
      return / from$/.test(items[at]?.low ?? '') ? firedFrom(items, at, doers) : { by: doers, on: actedOn(items, at, doers) }
  }
}

/** "A general arrived with the 5th Brigade": who came in force, and not who led them. */
function brought(items: readonly Item[], at: number, doers: readonly Party[]): readonly Party[] {
  const force = listed(items, items[at + 1]?.low === 'the' ? at + 2 : at + 1)
  return force.length > 0 && doers.every(({ sort }) => sort === 'rank') ? force : doers
}

/** "Shells fired from the Israeli side": whose side it is, where nobody else fired them. */
function firedFrom(items: readonly Item[], at: number, doers: readonly Party[]): Roles {
  const side = items[at + 1]?.low === 'the' ? at + 2 : at + 1
  const owned = /^(?:side|positions?|posts?|bases?)$/.test(items[side + 1]?.low ?? '')
  return { by: doers.length > 0 || !owned ? doers : listed(items, side), on: [] }
}

/** "Detonated a charge under a bus", "her vest at a checkpoint"; in "a pick-up detonated a mine" the pick-up is what was hit. */
function actedOn(items: readonly Item[], at: number, doers: readonly Party[]): readonly Target[] {
  const itself = doers.length === 0 && /^detonat/.test(items[at]?.low ?? '') ? subjectThing(items, at) : []
  if (itself.length > 0) return itself
  const object = objectAt(items, objectStart(items, at))
  return object.length === 0 && /^detonat/.test(items[at]?.low ?? '') ? against(items, at, AT_BLAST) : object
}

/** "Rammed a lorry into a convoy": what it was driven into. */
function objectStart(items: readonly Item[], at: number): number {
  if (!/^(?:ramm|drov|driving|plou|plow)/.test(items[at]?.low ?? '')) return at + 1
  const into = items.slice(at, at + 8).findIndex(({ low }) => low === 'into')
  return at + 1 + Math.max(0, into)
}

/** "A clashed with B", "A and B clashed"; in "A backed by B clashed with C" B is on the side of A. */
function bothSides(doers: readonly Party[], opponents: readonly Party[]): Roles {
  return opponents.length > 0 ? { by: doers, on: targets(opponents) } : { by: doers.slice(0, 1), on: targets(doers.slice(1)) }
}

/** An attack, a raid, shelling: whose it is stands before it, or behind "by"; "launched" lends it a subject. */
function noun(items: readonly Item[], at: number, { type, role }: Happening, subject: readonly Party[]): Roles {
  if (role === 'gains') return captureNoun(items, at, subject)
  if (role === 'moves') return { by: owner(items, at) ?? behind(items, at, ['of', 'by']), on: [] }
  const by = owner(items, at) ?? ownerBehind(items, at) ?? byBehind(items, at) ?? lightSubject(items, at, subject) ?? (isTheirs(items, at) ? subject : [])
  return { by, on: against(items, at, type !== null && BLASTS.has(type) ? AT_BLAST : AGAINST) }
}

/** "Four air strikes of the coalition": whose they were, and not whom they hit. */
function ownerBehind(items: readonly Item[], at: number): readonly Party[] | null {
  if (items[at + 1]?.low !== 'of' || !/(?:strikes?|raids?|attacks?)$/.test(items[at]?.low ?? '')) return null
  const found = listed(items, at + (items[at + 2]?.low === 'the' ? 3 : 2)).filter(({ sort }) => sort === 'state' || sort === 'armed')
  return found.length > 0 ? found : null
}

function owner(items: readonly Item[], at: number): readonly Party[] | null {
  for (let index = at - 1; index >= Math.max(0, at - 4); index--) {
    const item = items[index]
    if (item === undefined) break
    if (item.is === 'party') return ownerList(items, index)
    if (item.low !== "'s" && item.low !== "'" && item.is !== 'word' && item.is !== 'trigger') break
    if (isOne(item, 'DET') || isOne(item, 'LOC') || isOne(item, 'BE') || isOne(item, 'AND') || item.low === 'of' || item.low === 'by') break
    if (LIGHT_VERBS.has(item.low)) break
  }
  return null
}

/** "Russian and Syrian airstrikes". */
function ownerList(items: readonly Item[], at: number): readonly Party[] {
  const item = items[at]
  const before = items[at - 2]
  if (item?.is !== 'party') return []
  return items[at - 1]?.low === 'and' && before?.is === 'party' && before.party.sort === item.party.sort ? [before.party, item.party] : [item.party]
}

function byBehind(items: readonly Item[], at: number): readonly Party[] | null {
  const blamed = items.findIndex(({ low }, index) => index > at && low === 'blamed')
  const found = blamed < 0 ? byOrFrom(items, at) : behind(items, blamed, ['on'])
  return found.length > 0 ? found : null
}

/** "their capture of the town", "the capture of the town by the rebels from the army": it was taken from whoever follows "from". */
function captureNoun(items: readonly Item[], at: number, subject: readonly Party[]): Roles {
  const by = behind(items, at, ['by'])
  const own = owner(items, at) ?? (by.length > 0 ? by : (lightSubject(items, at, subject) ?? (isTheirs(items, at) ? subject : [])))
  return { by: own, on: targets(behind(items, at, ['from'])) }
}

/** "a raid by the army", "fire from the militia"; "rockets from Lebanon" says where they came from. */
function byOrFrom(items: readonly Item[], at: number): readonly Party[] {
  const by = behind(items, at, ['by'])
  return by.length > 0 ? by : behind(items, at, ['from']).filter(({ name }) => !COUNTRIES.has(name.toLowerCase()))
}

function lightSubject(items: readonly Item[], at: number, subject: readonly Party[]): readonly Party[] | null {
  for (let index = at - 1; index >= Math.max(0, at - 8); index--) {
    const item = items[index]
    if (item === undefined || item.low === ',') return null
    if (!LIGHT_VERBS.has(item.low)) continue
    const before = items[index - 1]
    if (before !== undefined && isOne(before, 'BE')) return null
    return subjectAt(items, index, subject)
  }
  return null
}

/** "their capture of", "its raid on". */
function isTheirs(items: readonly Item[], at: number): boolean {
  return items.slice(Math.max(0, at - 2), at).some(({ low }) => low === 'their' || low === 'its')
}

/** What an attack is "on", "against" or "targeting". */
function against(items: readonly Item[], at: number, words: ReadonlySet<string>): readonly Target[] {
  for (let index = at + 1; index < Math.min(items.length, at + 10); index++) {
    const item = items[index]
    if (
      item === undefined ||
      (item.is === 'mark' && item.low !== ',') ||
      item.is === 'trigger' ||
      isOne(item, 'MODAL') ||
      (isOne(item, 'BE') && words === AGAINST) ||
      (HANDLED.has(item.low) && words === AGAINST)
    )
      break
    const found =
      item.is === 'place' && index < at + 5
        ? heldOr(items, index, words === AGAINST ? item.places.filter(({ relation }) => relation !== 'near') : item.places)
        : meant(items, index, words)
    if (found.length > 0) return found
  }
  return []
}

/** What stands behind a word like "on": anything behind "on" itself, behind "in" and "near" only what a list has. */
function meant(items: readonly Item[], at: number, words: ReadonlySet<string>): readonly Target[] {
  const low = items[at]?.low ?? ''
  if (LAID.test(items[at - 1]?.low ?? '') && items.slice(at + 1, at + 4).some((item) => CARRIER.test(item.low))) return []
  if (low === 'to' && /^(?:attached|fixed|stuck|strapped)$/.test(items[at - 1]?.low ?? '')) return listedAt(items, at + 1)
  return AGAINST.has(low) ? objectAt(items, at + 1) : words.has(low) ? listedAt(items, at + 1) : []
}

/** "The rebels' attack was repelled". */
function attackOwner(items: readonly Item[], at: number): readonly Party[] | null {
  const noun = items.slice(0, at).findIndex((item) => item.is === 'trigger' && item.happening.form === 'noun')
  return noun < 0 ? null : (owner(items, noun) ?? byBehind(items, noun))
}

/** Whose attack was repelled: before its word, or behind "by". */
function attackers(items: readonly Item[], at: number): readonly Party[] {
  for (let index = at + 1; index < Math.min(items.length, at + 7); index++) {
    const item = items[index]
    if (item?.is === 'trigger' && item.happening.form === 'noun') return owner(items, index) ?? byBehind(items, index) ?? []
  }
  const named = behind(items, at, ['by'])
  return named.length > 0 ? named : gather(objectAt(items, at + 1), ({ party }) => (party !== null && party.sort !== 'civil' ? [party] : []))
}

/** "A bomb planted on a roadside", "hidden in a handcart": what it came in is not what it was meant for. */
const LAID = /^(?:planted|hidden|concealed|placed|fitted|mounted|laid|buried|left)$/
const CARRIER = /^(?:roadsides?|roads?|motorcycles?|motorbikes?|bicycles?|(?:hand|push)?carts?|rickshaws?|bags?|box|bins?|drums?|culverts?)$/
