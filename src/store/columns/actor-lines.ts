import { type ActorRegister, entryBearing, identityOf } from '../../core/actor/actor-register.ts'
import { bearersOf } from '../../core/actor/meaning.ts'

/** On which line of a tally each name stands: all names of one actor on one, under what it is called now. */
export interface ActorLines {
  readonly register: ActorRegister
  /** By the name's code; 0 is no name. */
  of: Int32Array
  /** What makes two names one line, by code. */
  readonly keys: string[]
  /** What makes two names one group, by code: the entry of the register that has them. */
  readonly groups: string[]
  /** By line. */
  readonly labels: (string | null)[]
  readonly lines: Map<string, number>
}

export function makeActorLines(register: ActorRegister): ActorLines {
  return { register, of: new Int32Array(64), keys: [''], groups: [''], labels: [null], lines: new Map([['', 0]]) }
}

/** Gives a line to the names that have none yet; `names` and their folded forms are in the order of their codes. */
export function placeNames(actors: ActorLines, names: readonly (string | null)[], folded: readonly string[]): void {
  const { register, keys, groups, labels, lines } = actors
  for (let code = keys.length; code < names.length; code++) {
    const name = names[code] ?? ''
    const bearer = bearerOf(register, folded[code] ?? '')
    const actor = bearer === null ? null : identityOf(register, bearer)
    const key = actor ?? `"${folded[code]}`
    const line = lines.get(key) ?? labels.push(actor === null ? name : (register.byKey.get(actor)?.facts.name ?? name)) - 1
    lines.set(key, line)
    keys.push(key)
    groups.push(bearer === null ? key : entryBearing(register, bearer, folded[code] ?? ''))
    if (code >= actors.of.length) actors.of = longer(actors.of)
    actors.of[code] = line
  }
}

/** The key of the actor that a name is wherever it stands; null where that is nobody, or depends. */
function bearerOf(register: ActorRegister, folded: string): string | null {
  const [only, ...others] = bearersOf(register, folded)
  return only === undefined || others.length > 0 ? null : only.key
}

function longer(of: Int32Array): Int32Array {
  const more = new Int32Array(Math.ceil(of.length * 1.5))
  more.set(of)
  return more
}
