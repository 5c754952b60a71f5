import type { ActorRegister } from '../actor/actor-register.ts'
import { kin } from '../actor/kin.ts'
import { meaning } from '../actor/meaning.ts'
import { fold } from '../fold.ts'

/** Whether what one name stands for belongs to what the other does; `maybe` where nobody knows. */
export type Bearing = 'same' | 'maybe' | 'other'
export type Bears = (name: string, whole: string) => Bearing

/** By spelling alone: another name may always be another name of the same. */
export const bySpelling: Bears = (name, whole) => (fold(name) === fold(whole) ? 'same' : 'maybe')

/** By the register of actors: kin and members belong to the whole; another is only whom nothing joins to it. A name it does not know may be anyone's. */
export function byRegister(register: ActorRegister): Bears {
  return (name, whole) => {
    const [asked, wide] = [meaning(register, name), meaning(register, whole)].map((actors) => actors.map(({ key }) => key)) as [string[], string[]]
    if (fold(name) === fold(whole)) return 'same'
    if (asked.length === 0 || wide.length === 0) return 'maybe'
    const circle = circleOf(register, wide)
    if (asked.every((key) => circle.has(key))) return 'same'
    const own = circleOf(register, asked)
    const joined = [...own].some((key) => circle.has(key)) || shareWhole(register, own, circle)
    return joined ? 'maybe' : 'other'
  }
}

function circleOf(register: ActorRegister, keys: readonly string[]): Set<string> {
  return new Set(keys.flatMap((key) => [...kin(register, key).keys()]))
}

/** Whether both are part of one larger whole, so that who reports on one may mean the other too. */
function shareWhole({ byKey }: ActorRegister, one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const wholes = (keys: ReadonlySet<string>) =>
    [...keys].flatMap((key) => (byKey.get(key)?.facts.relations ?? []).filter(({ type }) => type === 'part-of' || type === 'umbrella').map(({ to }) => to))
  const around = new Set(wholes(one))
  return wholes(other).some((key) => around.has(key))
}
