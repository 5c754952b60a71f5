import type { Actor } from '../src/core/actor/actor.ts'
import type { SaveActor } from '../src/core/actor/actor-desk.ts'
import type { ActorSheet } from '../src/core/actor/sheet.ts'
import { Refusal } from '../src/core/bad-input.ts'
import type { Answer, Context } from '../src/core/command.ts'
import { quote } from '../src/core/quote.ts'
import { stampOf } from '../src/core/stamp.ts'
import { actorDoc } from '../src/render/actor-doc.ts'
import { changeLines } from '../src/render/history.ts'
import { withActorNames } from './actor-names.ts'
import { overtaken } from './overtaken.ts'

/** What is to become of an actor; `shared` where names may be others' too. */
interface Wanted {
  readonly facts: Actor
  readonly heading: string
  readonly action: SaveActor['action']
  readonly why: string | null
  readonly shared?: boolean
}

/** Saves an actor, `sheet` as it was seen or null of a new one, and shows it as it is then. */
export async function savedActor(context: Context, sheet: ActorSheet | null, wanted: Wanted): Promise<Answer> {
  const { facts, heading, action, why, shared = false } = wanted
  const { desk } = context
  const stamp = stampOf(context)
  const seen = { key: sheet?.key ?? null, version: sheet?.version ?? 0 }
  const saved = await desk.saveActor({ ...seen, facts, shared, action, why, stamp })
  const name = quote(facts.name)
  if (saved === null) throw overtaken(facts.name, `/desk actor show ${name}`)
  if (sheet !== null && sheet.version === saved.version) throw new Refusal(`That is what the register says of ${facts.name} already; nothing was changed.`)
  const id = `A-${saved.no}`
  const [after] = await desk.actorSheets(id)
  const [last] = await withActorNames({ desk }, (await desk.history('actor', saved.no)).slice(-1))
  return {
    content: actorDoc(after ?? { ...saved, key: id, incoming: [], merged: [], called: [], events: 0 }, heading, changeLines('actor', last?.changes ?? [])),
    actions: [
      { label: 'Undo', command: 'event undo' },
      { label: 'History', command: `event history ${id}` },
    ],
    data: after,
  }
}
