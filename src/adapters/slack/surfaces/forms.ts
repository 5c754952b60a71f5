import type { App } from '@slack/bolt'
import type { ModalView } from '@slack/types'
import { withTimeout } from '../../../core/with-timeout.ts'
import type { Once } from '../once.ts'
import { type Placed, type Spot, spotOf } from '../parse/spot.ts'
import { plain, small } from '../piece.ts'
import { plan, VIEW } from '../plan.ts'
import { layOutInView, present } from '../present.ts'
import { byResponse, inView } from '../stages.ts'
import type { Talk, Turn } from '../turn.ts'
import { takeTurn } from '../turn.ts'
import { unpackMeta } from './form-meta.ts'
import { type FormState, filledIn } from './form-state.ts'
import { FIELD, FORM } from './form-view.ts'
import { resultView } from './result-view.ts'
import { type Outcome, submit } from './submit.ts'
import { asOptions, suggest } from './suggest.ts'

/** A form's answer has to be in its acknowledgement, which must come within three seconds; what takes longer follows into the open window. */
const ACK_WITHIN_MS = 2000

interface SentView {
  readonly id: string
  readonly private_metadata: string
  readonly state: { readonly values: FormState }
}

const LATE = 'late' as const

/** What is answered, and in which exchange. */
interface Answered {
  readonly turn: Turn
  readonly outcome: Outcome
}

/** Forms that are sent, and fields that look for names. */
export function listenToForms(app: App, talk: Talk, once: Once, working: Set<Promise<void>>): void {
  app.view(FORM, async ({ ack, body, view }) => {
    const spot = spotOf(body as unknown as Placed)
    const trigger = (body as { trigger_id?: string }).trigger_id ?? view.hash
    const work = once.answer(`form:${trigger}`, () => answerForm(talk, spot, view as unknown as SentView))
    const early = await withTimeout(ACK_WITHIN_MS, work, LATE)
    if (early === LATE) await ack({ response_action: 'update', view: waiting(view.private_metadata) as never })
    else await acknowledge(early, ack as never)
    const running = (early === LATE ? work.then((late) => showLate(late, view.id)) : showAfter(early, `form:${trigger}`, once))
      .catch((error: unknown) => talk.house.report('form', error))
      .finally(() => working.delete(running))
    working.add(running)
  })

  app.options({ type: 'block_suggestion', action_id: FIELD }, async ({ ack, options: asked, body }) => {
    const typed = asked.value
    const found = lookUp(talk, spotOf(body as unknown as Placed), asked as unknown as { block_id: string; value: string; view?: { private_metadata: string } })
    const options = await withTimeout(
      ACK_WITHIN_MS,
      found.catch(() => null),
      null,
    )
    await ack({ options: [...(options ?? asOptions(typed, []))] } as never)
  })
}

async function answerForm(talk: Talk, spot: Spot, view: SentView): Promise<Answered | null> {
  const filled = filledIn(view.state.values)
  const meta = await unpackMeta(talk.house.switchboard, spot.workspace, view.private_metadata)
  if (meta === null) return null
  const there = { ...spot, channel: meta.channel, thread: meta.thread }
  const gesture = { spot: there, client: talk.web.interactive(spot), trigger: null }
  const turn = await takeTurn(talk, there, meta.answerTo === null ? inView(view.id, gesture) : byResponse(meta.answerTo, false, gesture))
  return { turn, outcome: await submit(turn, { meta, filled }) }
}

/** What the open window does: it closes, says what has to be mended at its fields, or shows the answer. */
async function acknowledge(answered: Answered | null, ack: (response?: unknown) => Promise<void>): Promise<void> {
  if (answered === null) return ack({ response_action: 'update', view: outOfDate() })
  const { outcome, turn } = answered
  if (outcome.is === 'mend' && outcome.mustRedraw) return ack({ response_action: 'update', view: await outcome.redraw() })
  if (outcome.is === 'mend') return ack({ response_action: 'errors', errors: outcome.errors })
  if (turn.stage.answerTo !== null) return ack({ response_action: 'clear' })
  return ack({ response_action: 'update', view: resultView(await layOutInView(turn, outcome.line, outcome.reply)) })
}

/** Where the window is closed, the answer is shown where the form was opened: once, however often the form was delivered. */
async function showAfter(answered: Answered | null, key: string, once: Once): Promise<void> {
  if (answered?.outcome.is !== 'done' || answered.turn.stage.answerTo === null) return
  const { turn, outcome } = answered
  await once.do(`${key}:shown`, () => present(turn, outcome.line, outcome.reply, false))
}

/** What came too late for the acknowledgement goes into the window, which is open still. */
async function showLate(answered: Answered | null, view: string): Promise<void> {
  if (answered === null) return
  const { turn, outcome } = answered
  const client = turn.talk.web.interactive(turn.spot)
  const drawn = outcome.is === 'mend' ? await outcome.redraw() : resultView(await layOutInView(turn, outcome.line, outcome.reply))
  await client.views.update({ view_id: view, view: drawn })
}

async function lookUp(talk: Talk, spot: Spot, asked: { block_id: string; value: string; view?: { private_metadata: string } }) {
  const meta = await unpackMeta(talk.house.switchboard, spot.workspace, asked.view?.private_metadata ?? '')
  if (meta === null) return null
  const desk = await talk.house.deskOf(spot.workspace)
  const { commands, gazetteer } = talk.house
  return suggest({ commands, desk, gazetteer }, meta.command, asked.block_id, asked.value)
}

function waiting(meta: string): ModalView {
  return {
    type: 'modal',
    title: plain('Sitlog', 24),
    private_metadata: meta,
    blocks: plan(small('Being saved… This window shows what came of it.'), [], VIEW).blocks,
  }
}

function outOfDate(): ModalView {
  return {
    type: 'modal',
    title: plain('Sitlog', 24),
    close: plain('Close', 24),
    blocks: plan(small('This form is out of date, and nothing was saved. Open it anew.'), [], VIEW).blocks,
  }
}
