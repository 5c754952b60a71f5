import { fold } from '../fold.ts'
import { type ActorRegister, entryBearing, identityOf, namesOf } from './actor-register.ts'
import { type About, meaning } from './meaning.ts'
import { nameOn } from './name-on.ts'
import type { Named } from './named.ts'

/** Who a written name is; null where the desk does not know it, or it may be several. */
export function namingOf(register: ActorRegister, written: string, about: About, folded = fold(written)): Named | null {
  const [only, ...others] = meaning(register, written, about, folded)
  if (only === undefined || others.length > 0) return null
  const loaded = namesOf(register, only.key).find((name) => name.folded === folded)?.as.kind === 'loaded'
  const own = entryBearing(register, only.key, folded)
  return { written, key: identityOf(register, only.key), own, name: nameOn(register, only.key, about.on ?? null), loaded, merged: own !== only.key }
}
