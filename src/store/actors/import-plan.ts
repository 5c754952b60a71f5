import type { Actor } from '../../core/actor/actor.ts'
import { type ActorRegister, knownActor } from '../../core/actor/actor-register.ts'
import { checkActor } from '../../core/actor/check-actor.ts'
import { growingRegister } from '../../core/actor/growing-register.ts'
import type { ImportedActor, ImportReport } from '../../core/actor/sheet.ts'
import { BadInput, Refusal } from '../../core/bad-input.ts'
import { foldedName } from '../../core/fold.ts'
import { sameValue } from '../../core/same-value.ts'
import { actorsCalled } from './actor-sheet.ts'
import { merged } from './merge-facts.ts'

/** One actor to be written; what several lines of a file add to one is several steps. The key of a new one is made up until it has a number. */
export interface Step {
  readonly fresh: boolean
  readonly key: string
  readonly facts: Actor
}

/** What taking in these actors comes to, each checked against the register as it will be by then. */
export function planImport(before: ActorRegister, actors: readonly ImportedActor[]): { steps: Step[]; report: ImportReport } {
  const steps: Step[] = []
  const refused: { name: string; why: string }[] = []
  const { register, put } = growingRegister(before)
  for (const given of ordered(actors)) {
    try {
      const step = stepFor(register, given)
      if (step === null) continue
      steps.push(step)
      put(knownActor(step.key, register.byKey.get(step.key)?.no ?? null, step.facts))
    } catch (error) {
      refused.push({ name: given.name, why: reason(error) })
    }
  }
  const added = new Map(steps.filter(({ fresh }) => fresh).map(nameByKey))
  const changed = new Map(steps.filter(({ key }) => !added.has(key)).map(nameByKey))
  const same = actors.length - steps.length - refused.length
  return { steps, report: { added: [...added.values()], changed: [...changed.values()], same, refused } }
}

function nameByKey({ key, facts }: Step): [key: string, name: string] {
  return [key, facts.name]
}

/** Null where the desk has all of it already. Throws Refusal or BadInput. */
function stepFor(register: ActorRegister, given: ImportedActor): Step | null {
  const called = actorsCalled(register, given.name)
  const [only, ...others] = called
  if (others.length > 0) throw new Refusal(`“${given.name}” is a name of ${called.map(({ facts }) => facts.name).join(' and of ')}.`)
  const facts = merged(only?.facts ?? null, given, (name) => keyCalled(register, name))
  if (only !== undefined && sameValue(facts, only.facts)) return null
  checkActor(register, { key: only?.key ?? null, facts, shared: true })
  return { fresh: only === undefined, key: only?.key ?? `new ${foldedName(given.name)}`, facts }
}

function reason(error: unknown): string {
  if (error instanceof Refusal || error instanceof BadInput) return error.message
  throw error
}

/** Those that others of the file point to come first, as far as they do not point to one another. */
function ordered(actors: readonly ImportedActor[]): ImportedActor[] {
  const byName = new Map(actors.map((actor) => [foldedName(actor.name), actor]))
  const sorted = new Set<ImportedActor>()
  const opened = new Set<ImportedActor>()
  const stack = actors.toReversed()
  for (let actor = stack.at(-1); actor !== undefined; actor = stack.at(-1)) {
    const waiting = opened.has(actor) ? [] : actor.relations.flatMap(({ to }) => byName.get(foldedName(to)) ?? []).filter((other) => !opened.has(other))
    opened.add(actor)
    if (waiting.length > 0) stack.push(...waiting)
    else {
      sorted.add(actor)
      stack.pop()
    }
  }
  return [...sorted]
}

function keyCalled(register: ActorRegister, name: string): string {
  const [only, ...others] = actorsCalled(register, name)
  if (only === undefined || others.length > 0)
    throw new Refusal(`It is related to “${name}”, who is ${only === undefined ? 'no actor here' : 'one of several'}.`)
  return only.key
}
