import { fold } from '../fold.ts'
import { type ActorRegister, identityOf, namesOf } from './actor-register.ts'
import { type About, meaning } from './meaning.ts'
import { nameOn } from './name-on.ts'

/** Who a name that an event has is, as of the event's day. */
export interface Naming {
  /** The same for all names of one actor. */
  readonly key: string
  /** How it is printed. */
  readonly name: string
  /** Whether the word that was written takes sides: it is printed in quotes beside the name. */
  readonly loaded: boolean
}

/** Who a written name is; null where the desk does not know it, or it may be several. */
export function namingOf(register: ActorRegister, written: string, about: About): Naming | null {
  const [only, ...others] = meaning(register, written, about)
  if (only === undefined || others.length > 0) return null
  const folded = fold(written)
  const loaded = namesOf(register, only.key).find((name) => name.folded === folded)?.as.kind === 'loaded'
  return { key: identityOf(register, only.key), name: nameOn(register, only.key, about.on ?? null), loaded }
}
