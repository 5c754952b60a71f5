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
  const best = TELLING.find((type) => types.includes(type)) ?? null
  if (best === 'gain') return { code: gained(frame), rule: 'who gained' }
  if (best !== null && best !== 'clash' && best !== 'group-change') return { code: best, rule: 'word' }
  if (frame.weapon !== null && best !== 'group-change' && !frame.happenings.some(isMutual)) return { code: frame.weapon, rule: 'weapon' }
  if (best === 'group-change') return { code: best, rule: 'word' }
  if (best === null && frame.happenings.some(({ role, form }) => role === 'acts' && form === 'verb') && !frame.by.some(({ sort }) => sort === 'armed'))
    return { code: 'airstrike', rule: 'hit from afar' }
  return { code: civilOnly(frame) ? 'attack' : 'clash', rule: 'who was hit' }
}

function isMutual({ role }: Happening): boolean {
  return role === 'mutual'
}

/** A state's own forces regain; others, a foreign state's too, overtake. */
function gained({ by }: Frame): string {
  return by.some(({ sort }) => sort === 'state' || sort === 'nation') ? 'regained' : 'overtaken'
}

function civilOnly({ on, losses }: Frame): boolean {
  const hit: readonly (Party | null)[] = [...on.map(({ party }) => party), ...losses.map(({ party }) => party)]
  return hit.length > 0 && hit.every((party) => party === null || party.sort === 'civil' || party.sort === 'rank')
}
