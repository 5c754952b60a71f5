import type { WebClient } from '@slack/web-api'
import { bare } from './bare.ts'
import type { Spot } from './parse/spot.ts'
import { NotTaken, respond } from './respond.ts'
import type { Message, Stage } from './stage.ts'
import { resultView } from './surfaces/result-view.ts'

/** What the stages need: where things are sent, who did something, and what they pressed. */
export interface Gesture {
  readonly client: WebClient
  readonly spot: Spot
  readonly trigger: string | null
}

/** Answers to a slash command, a button of a message, or a form that was opened by one: by its response_url, five times. `pressed` is true where what was pressed is the person's alone, and can be replaced. */
export function byResponse(url: string, pressed: boolean, { client, spot, trigger }: Gesture): Stage {
  const { thread } = spot
  return {
    trigger,
    tables: true,
    answerTo: url,
    async tell(message, instead) {
      const send = () => respond(url, message, { all: false, instead: instead && pressed, thread })
      // An answer to one person may come twice rather than not at all, when a connection broke; to a channel it may not.
      await send()
        .catch((error: unknown) => (error instanceof NotTaken ? Promise.reject(error) : send()))
        .catch(async (error: unknown) => {
          if (!isSpent(error)) throw error
          await tellAlone(client, spot, message)
        })
    },
    async announce(message) {
      await respond(url, message, { all: true, instead: false, thread }).catch(async (error: unknown) => {
        if (!isSpent(error)) throw error
        await client.chat.postMessage({ channel: spot.channel ?? '', ...bare(message), ...(thread === null ? {} : { thread_ts: thread }) })
      })
    },
  }
}

/** Answers inside the form or page that is open. */
export function inView(view: string, { client, trigger }: Gesture): Stage {
  return {
    trigger,
    tables: false,
    answerTo: null,
    announce: null,
    tell: async (message) => void (await client.views.update({ view_id: view, view: resultView(message) })),
  }
}

/** Answers to what was pressed in the home tab: in a window of its own, or in the direct messages where that came too late. */
export function overHome(gesture: Gesture): Stage {
  const { client, spot, trigger } = gesture
  return {
    trigger,
    tables: false,
    answerTo: null,
    announce: null,
    async tell(message) {
      if (trigger === null) return tellAlone(client, spot, message)
      await client.views.open({ trigger_id: trigger, view: resultView(message) }).catch(() => tellAlone(client, spot, message))
    },
  }
}

/** Tells a person alone: where they are, or where the bot is not let in there, in their direct messages. */
async function tellAlone(client: WebClient, { channel, user, thread }: Spot, message: Message): Promise<void> {
  const direct = () => client.chat.postMessage({ channel: user, ...bare(message) })
  if (channel === null) return void (await direct())
  const where = { channel, user, ...(thread === null ? {} : { thread_ts: thread }) }
  await client.chat.postEphemeral({ ...where, ...bare(message) }).catch(direct)
}

/** An address that takes no more answers: used five times, or older than thirty minutes. */
function isSpent(error: unknown): boolean {
  return error instanceof NotTaken && error.status === 404
}
