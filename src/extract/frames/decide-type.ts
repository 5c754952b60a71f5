import type { Happening, Party } from '../cascade/item.ts'
import { gather } from '../text/gather.ts'
import type { Frame } from './frame.ts'

/** From the most telling down: what a passage says in its most exact word is what it is. */
const TELLING = [
  'chemical',
  'suicide-bomb',
  'airstrike',
  'shelling',
  'grenade',
  'ied',
  'regain',
  'gain',
  'abduction',
  'sexual-violence',
  'arrests',
  'mob-violence',
  'attack',
  'clash',
  'transfer',
  'base',
  'agreement',
  'group-change',
  'looting',
  'disrupted-weapons',
  'protest-intervention',
  'peaceful-protest',
]

/** The type of an event: that of its most telling word; where the words leave it open, of the weapon; else of who was hit. */
export function typeOf(frame: Frame): Typed {
  if (isArrestOver(frame)) return { code: 'arrests', rule: 'word' }
  const types = gather(frame.happenings, ({ type }) => (type === null ? [] : [type]))
  const told = TELLING.find((type) => types.includes(type) && !(type === 'shelling' && isAmbush(frame.happenings))) ?? null
  const taken = (told === 'abduction' || told === 'arrests' || told === 'looting') && killsCivilians(frame)
  const best = taken ? 'attack' : told === 'group-change' && killsFoes(frame) ? 'clash' : told
  return byWhom(frame, best) ?? byWord(frame, best) ?? byTarget(frame, best)
}

/** "The arrest of four suspects in the rocket fire": what they are held for is no part of it. */
function isArrestOver({ happenings: [first], losses }: Frame): boolean {
  return first?.type === 'arrests' && first.form === 'noun' && losses.length > 0 && losses.every(({ kind }) => kind === 'captured')
}

interface Typed {
  readonly code: string
  /** What decided it. */
  readonly rule: string
}

/** "Entered the town, killing seven militiamen": more than a move. */
function killsFoes({ by, losses, happenings }: Frame): boolean {
  return by.length > 0 && losses.some(({ rule }) => rule === 'killing') && happenings.some(({ role }) => role === 'kills')
}

/** What those who took part make of it, whatever the word. */
function byWhom(frame: Frame, best: string | null): Typed | null {
  if (frame.by.some(({ name }) => /suicide (?:car |truck )?bombers?$/i.test(name))) return { code: 'suicide-bomb', rule: 'who did it' }
  if (frame.by.some(({ name }) => /\b(?:lynch )?mobs?$/i.test(name))) return { code: 'mob-violence', rule: 'who did it' }
  if (diedOfIt(frame)) return { code: 'suicide-bomb', rule: 'who was hit' }
  if (best === 'protest-intervention' ? hurtsSomebody(frame) : hitsProtest(frame)) return { code: 'excessive-force', rule: 'who was hit' }
  if ((best === null || best === 'gain') && isAbduction(frame)) return { code: 'abduction', rule: 'who was taken' }
  if ((best === null || best === 'clash') && isTakenByState(frame)) return { code: 'arrests', rule: 'who was taken' }
  if (best === 'gain' || best === 'regain') return { code: gained(frame, best), rule: 'who gained' }
  if (takesWhatIsLeft(frame)) return { code: gained(frame, 'gain'), rule: 'who gained' }
  return null
}

/** "Rebels entered the town after soldiers abandoned it". */
function takesWhatIsLeft({ happenings, by, places, losses }: Frame): boolean {
  const roles = happenings.map(({ role }) => role)
  return roles[0] === 'moves' && roles.includes('loses') && by.length > 0 && places.length > 0 && losses.length === 0
}

/** "A bomber … killing himself and two guards". */
function diedOfIt({ by, losses }: Frame): boolean {
  return by.some(
    ({ name }) => /bomber|attacker|assailant/i.test(name) && losses.some(({ own, rule, party }) => own === true && rule === 'killing' && party?.name === name),
  )
}

function byWord(frame: Frame, best: string | null): Typed | null {
  const { happenings, weapon } = frame
  if (isDisarmed(happenings)) return { code: 'disrupted-weapons', rule: 'word' }
  if (best === 'shelling' && frame.by.some(({ name }) => AIRCRAFT.test(name))) return { code: 'airstrike', rule: 'who did it' }
  if (best === 'ied' && weapon === 'suicide-bomb') return { code: 'suicide-bomb', rule: 'weapon' }
  if (weapon === 'airstrike' && (best === 'shelling' || best === 'ied') && happenings.every(({ type, role }) => type !== best || role === 'thing'))
    return { code: weapon, rule: 'weapon' }
  if (best === 'attack' && foughtBack(frame)) return { code: 'clash', rule: 'who was hit' }
  if (best !== null && best !== 'clash' && best !== 'group-change') return { code: best, rule: 'word' }
  if (weapon !== null && best !== 'group-change' && !happenings.some(isMutual) && !isUnderFire(happenings)) return { code: weapon, rule: 'weapon' }
  return best === 'group-change' ? { code: best, rule: 'word' } : null
}

/** "Rounded up fishermen and slit the throats of five", "killed nine and set their village alight": more than taken, or robbed. */
function killsCivilians({ by, on, losses }: Frame): boolean {
  const armed = by.length > 0 && by.every(({ sort }) => sort === 'armed')
  const hit = [...gather(on, ({ party }) => (party === null ? [] : [party])), ...gather(losses, ({ party }) => (party === null ? [] : [party]))]
  return armed && losses.some(({ kind }) => kind === 'killed') && hit.every(({ sort }) => sort === 'civil')
}

/** Who bombards from the air. */
const AIRCRAFT = /\b(?:jets?|warplanes?|aircraft|helicopters?|gunships?|drones?|bombers|air force)$/i

function byTarget(frame: Frame, best: string | null): Typed {
  const shot = frame.losses.some(({ rule }) => rule === 'hit in the leg')
  const afar = best === null && !shot && frame.happenings.some(({ role }) => role === 'acts') && !frame.by.some(({ sort }) => sort === 'armed')
  if (afar) return { code: 'airstrike', rule: 'hit from afar' }
  return { code: civilOnly(frame) && !frame.happenings.some(isMutual) ? 'attack' : 'clash', rule: 'who was hit' }
}

/** "Troops gunned down nine rebels in a fierce encounter": both sides were under arms, and a fight or an assault is told of. */
function foughtBack({ on, losses, by, happenings }: Frame): boolean {
  const hit = [...gather(on, ({ party }) => (party === null ? [] : [party])), ...gather(losses, ({ party }) => (party === null ? [] : [party]))]
  const fought = happenings.some((one) => isMutual(one) || one.type === 'clash') || (by.length > 0 && by.every(isUnderArms))
  return hit.length > 0 && hit.every(isUnderArms) && fought
}

function isUnderArms({ sort, name }: Party): boolean {
  return (
    sort === 'armed' || sort === 'state' || (sort === 'rank' && /\b(?:officers?|commanders?|captain|colonel|lieutenant|major|sergeant|corporal)$/i.test(name))
  )
}

/** "Defused two bombs", "shot down a missile": the bombs are no event of their own. */
function isDisarmed(happenings: readonly Happening[]): boolean {
  const [first] = happenings
  const verb = first?.type === 'disrupted-weapons' && first.form === 'verb'
  return (
    happenings.some(({ type }) => type === 'disrupted-weapons') &&
    happenings.every(({ type, role, form }) => type === 'disrupted-weapons' || role === 'thing' || (verb && form === 'noun' && type === 'ied'))
  )
}

function hitsProtest({ on, by, losses }: Frame): boolean {
  const hit = [...on.map(({ name }) => name), ...gather(losses, ({ party }) => (party === null ? [] : [party.name]))]
  return hit.some((name) => /protest|demonstrator/i.test(name)) && by.some(({ sort }) => sort === 'state')
}

/** "Police fired tear gas and warning shots; one demonstrator was hit in the leg". */
function hurtsSomebody({ losses, happenings }: Frame): boolean {
  const hit = happenings.some(({ type, role, passive }) => type === null && role === 'acts' && passive)
  return hit || losses.some(({ kind }) => kind === 'killed' || kind === 'wounded' || kind === 'casualties')
}

/** One or two whom a state's forces take, and no more losses: prisoners of a battle are more. */
function isTakenByState({ losses, by, happenings }: Frame): boolean {
  const few = losses.length > 0 && losses.every(({ kind, quantity, party }) => kind === 'captured' && quantity.low <= FEW && party !== null)
  return (
    few &&
    by.length > 0 &&
    by.every(({ sort }) => sort === 'state') &&
    happenings.every(({ type, role, form, weak }) => role === 'kills' || (weak && (form === 'noun' || type === null)))
  )
}

const FEW = 2

/** Civilians who are taken and not killed. */
function isAbduction({ losses, by }: Frame): boolean {
  const taken = losses.filter(({ kind }) => kind === 'captured')
  return (
    taken.length > 0 &&
    taken.length === losses.length &&
    taken.every(({ party }) => party === null || party.sort === 'civil') &&
    !by.some(({ sort }) => sort === 'state')
  )
}

/** "A helicopter came under fire": what was hit is not what it was done with. */
function isUnderFire(happenings: readonly Happening[]): boolean {
  return happenings.some(({ role, type }) => role === 'suffers' && type === 'clash')
}

/** "Ambushed a convoy, which came under rocket fire": rockets fired from near by. */
function isAmbush(happenings: readonly Happening[]): boolean {
  return isUnderFire(happenings) && happenings.some(({ type, role, weak }) => type === 'clash' && role === 'acts' && !weak)
}

function isMutual({ role }: Happening): boolean {
  return role === 'mutual'
}

/** A state's own forces regain; others, a foreign state's too, overtake. */
function gained({ by }: Frame, word: 'gain' | 'regain'): string {
  const [first] = by
  if (first?.sort === 'armed') return 'overtaken'
  if (word === 'regain') return 'regained'
  return first !== undefined && (first.sort === 'state' || first.sort === 'nation') && !ABROAD.test(first.name) ? 'regained' : 'overtaken'
}

/** Forces that fight mostly beyond their own border. */
const ABROAD = /^(?:the )?(?:russia|israel|turk|american|u\.?s\.?\b|rwanda|saudi|emirati|french|iranian|eritrea)/i

function civilOnly({ on, losses }: Frame): boolean {
  if (on.some(({ name, party }) => party === null && UNDER_ARMS.test(name))) return false
  const hit: readonly (Party | null)[] = [...on.map(({ party }) => party), ...losses.map(({ party }) => party)]
  return hit.length > 0 && hit.every((party) => party === null || party.sort === 'civil' || party.sort === 'rank')
}

/** Things that soldiers or police hold. */
const UNDER_ARMS =
  /\b(?:army|military|police|gendarmer(?:ie|y)|security|paramilitary|bases?|outposts?|barracks|checkpoints?|headquarters|patrols?|garrison|positions?|trench(?:es)?)\b/i
