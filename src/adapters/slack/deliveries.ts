import { note } from './message.ts'
import type { Once } from './once.ts'
import { type Placed, spotOf } from './parse/spot.ts'
import type { Stage } from './stage.ts'
import type { Gesture } from './stages.ts'
import { type Talk, type Turn, takeTurn } from './turn.ts'

export type Body = Placed & { readonly trigger_id?: string }

/** Starts to answer a delivery that was acknowledged, unless it was answered before: by its key. */
export type Deliveries = (key: string, body: Body, stageOf: (gesture: Gesture) => Stage, act: (turn: Turn) => Promise<void>) => void

/** Deliveries of one app. What is being answered stands in `working`. */
export function deliveries(talk: Talk, once: Once, working: Set<Promise<void>>): Deliveries {
  return (key, body, stageOf, act) => {
    const running = once
      .do(key, () => exchange(talk, body, stageOf, act))
      .catch((error: unknown) => talk.house.report('slack', error))
      .finally(() => working.delete(running))
    working.add(running)
  }
}

/** One exchange from its beginning to its end. What goes wrong in showing an answer is reported, and said where that can be. */
async function exchange(talk: Talk, body: Body, stageOf: (gesture: Gesture) => Stage, act: (turn: Turn) => Promise<void>): Promise<void> {
  const spot = spotOf(body)
  const stage = stageOf({ spot, client: talk.web.interactive(spot), trigger: body.trigger_id ?? null })
  try {
    await act(await takeTurn(talk, spot, stage))
  } catch (error) {
    const reference = talk.house.clock().getTime().toString(36)
    talk.house.report(reference, error)
    const said = `This could not be done or shown just now. Look whether it was saved before you send it again, and tell whoever runs Sitlog the reference ${reference}.`
    await stage.tell(note(said), false).catch(() => undefined)
  }
}
