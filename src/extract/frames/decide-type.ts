import type { Happening, Party } from '../cascade/item.ts'
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
  'attack',
  'clash',
  'group-change',
  'looting',
  'disrupted-weapons',
]

/** The type of an event: that of its most telling word; where the words leave it open, of the weapon; else of who was hit. */
export function typeOf(frame: Frame): { readonly code: string; readonly rule: string } {
  const types = frame.happenings.flatMap(({ type }) => (type === null ? [] : [type]))
  if (frame.on.some(({ name }) => /protest|demonstrator/i.test(name)) && frame.by.some(({ sort }) => sort === 'state'))
    return { code: 'excessive-force', rule: 'who was hit' }
  const best = TELLING.find((type) => types.includes(type)) ?? null
  if (best === 'ied' && frame.weapon === 'suicide-bomb') return { code: 'suicide-bomb', rule: 'weapon' }
  if (best === 'gain' || best === 'regain') return { code: gained(frame, best), rule: 'who gained' }
  if (best !== null && best !== 'clash' && best !== 'group-change') return { code: best, rule: 'word' }
  if (frame.weapon !== null && best !== 'group-change' && !frame.happenings.some(isMutual)) return { code: frame.weapon, rule: 'weapon' }
  if (best === 'group-change') return { code: best, rule: 'word' }
  if (best === null && frame.happenings.some(({ role }) => role === 'acts') && !frame.by.some(({ sort }) => sort === 'armed'))
    return { code: 'airstrike', rule: 'hit from afar' }
  return { code: civilOnly(frame) ? 'attack' : 'clash', rule: 'who was hit' }
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
  /\b(?:army|military|police|security|paramilitary|bases?|outposts?|barracks|checkpoints?|headquarters|patrols?|garrison|positions?|trench(?:es)?)\b/i
