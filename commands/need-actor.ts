import type { ActorSheet } from '../src/core/actor/sheet.ts'
import { Missing, Refusal } from '../src/core/bad-input.ts'
import type { Context } from '../src/core/command.ts'
import { fold } from '../src/core/fold.ts'
import { nearest } from '../src/core/nearest.ts'
import { quote } from '../src/core/quote.ts'

/** The one actor that a name means; asks where none was given, refuses where it is nobody's or several'. */
export async function needActor({ desk }: Pick<Context, 'desk'>, name: string | null, key = 'name'): Promise<ActorSheet> {
  if (name === null) throw new Missing([key])
  const sheets = await desk.actorSheets(name)
  const [only, ...others] = sheets
  if (only === undefined) throw await nobody(desk, name)
  if (others.length > 0) {
    const all = sheets.map(({ facts }) => facts.name)
    throw new Refusal(`“${name}” is a name of ${all.join(', of ')}. Say which.`, `As: ${key}:${quote(all[0] ?? '')}`)
  }
  return only
}

/** The log may name actors that the register lacks: such a name is neither offered nor taken for a slip. */
async function nobody(desk: Context['desk'], name: string): Promise<Refusal> {
  const add = `Add it: /desk actor add ${quote(name)}`
  const alike = new Map((await desk.complete('actor', fold(name).slice(0, 2), 200)).map((each) => [fold(each), each]))
  if (alike.has(fold(name))) return new Refusal(`Events name “${name}”, but the register has no such actor.`, add)
  const near = alike.get(nearest(fold(name), alike.keys()) ?? '')
  const known = near !== undefined && (await desk.actorSheets(near)).length > 0
  return new Refusal(`No actor is called “${name}”.${known ? ` Did you mean ${near}?` : ''}`, add)
}
