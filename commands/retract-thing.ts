import { Missing, Refusal } from '../src/core/bad-input.ts'
import { type Answer, type Context, notice } from '../src/core/command.ts'
import { text } from '../src/render/inline.ts'
import { changeThing, idOf, type Thing } from './things.ts'

/** Retracts a thing, saying why; `told` is what that means for it. Throws Missing or Refusal. */
export async function retractThing(context: Context, thing: Thing, why: string | null, told: string): Promise<Answer> {
  const id = idOf(thing)
  if (thing.status === 'retracted') throw new Refusal(`${id} is retracted already.`, `Bring it back: /event restore ${id}`)
  if (why === null) throw new Missing(['why'])
  const retracted = await changeThing(context, thing, { action: 'retract', status: 'retracted', why })
  return {
    ...notice('ok', [text(`${told} Why: ${why}`)]),
    actions: [
      { label: 'Undo', command: 'event undo' },
      { label: 'Restore', command: `event restore ${id}` },
    ],
    data: retracted,
  }
}
