import type { App, BlockAction, GlobalShortcut, MessageShortcut } from '@slack/bolt'
import { press, run } from './actions.ts'
import { type Body, type Deliveries, deliveries } from './deliveries.ts'
import type { Installs } from './installs.ts'
import { note } from './message.ts'
import { Once } from './once.ts'
import { type Placed, spotOf } from './parse/spot.ts'
import { typedLine } from './parse/typed.ts'
import { respond } from './respond.ts'
import type { Stage } from './stage.ts'
import { byResponse, type Gesture, inView, overHome } from './stages.ts'
import { listenToForms } from './surfaces/forms.ts'
import { showHome } from './surfaces/home.ts'
import { logMessage, quoteMessage, reportMessage, type SourceMessage } from './surfaces/message-form.ts'
import { unfurl } from './surfaces/unfurl.ts'
import type { Talk } from './turn.ts'

/** The callback ids of the shortcuts; they stand in the manifest. */
export const SHORTCUTS = { logMessage: 'log_as_event', addReport: 'add_as_report', logEvent: 'log_event' } as const

/** What is being answered, so that stopping can wait for it. */
export type Working = Set<Promise<void>>

/** Joins Slack's deliveries to what answers them. Each is acknowledged before anything is looked up; the work follows. */
export function glue(app: App, talk: Talk, installs: Installs, working: Working): void {
  const once = new Once(talk.house)
  const take = deliveries(talk, once, working)
  listenToCommands(app, talk, take)
  listenToShortcuts(app, take)
  listenToForms(app, talk, once, working)
  listenToEvents(app, take, installs)
  app.error(async (failed) => sayFailure(talk, failed as unknown as Failed))
}

function listenToCommands(app: App, { options }: Talk, take: Deliveries): void {
  app.command(/^\//u, async ({ ack, body }) => {
    await ack()
    const line = typedLine(body.command, body.text, options.names)
    take(body.trigger_id, body, byAnswer(body.response_url), (turn) => run(turn, line))
  })
  app.action({ type: 'block_actions' }, async ({ ack, body, action }) => {
    await ack()
    const pressed = body as BlockAction
    const { action_id: does, action_ts: at } = action as { action_id: string; action_ts: string }
    const token = tokenOf(action)
    if (token === null) return
    take(`${pressed.trigger_id}:${does}:${at}`, pressed as Body, stageOf(pressed), (turn) => press(turn, does, token))
  })
}

function listenToShortcuts(app: App, take: Deliveries): void {
  app.shortcut<GlobalShortcut>({ type: 'shortcut', callback_id: SHORTCUTS.logEvent }, async ({ ack, body }) => {
    await ack()
    take(body.trigger_id, body as Body, overHome, (turn) => run(turn, 'event log'))
  })
  const forms = [
    { id: SHORTCUTS.logMessage, act: logMessage },
    { id: SHORTCUTS.addReport, act: reportMessage },
  ] as const
  for (const { id, act } of forms)
    app.shortcut<MessageShortcut>({ type: 'message_action', callback_id: id }, async ({ ack, body }) => {
      await ack()
      take(body.trigger_id, body as Body, byAnswer(body.response_url), async (turn) => {
        const done = await act(turn, await quoteMessage(turn, body.message as SourceMessage))
        if (!done) await turn.stage.tell(note('The form could not be opened in time. Choose it from the message’s menu again.'), false)
      })
    })
}

function listenToEvents(app: App, take: Deliveries, installs: Installs): void {
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab === 'home') take(body.event_id, { ...(body as Placed), user: { id: event.user } }, overHome, showHome)
  })
  app.event('link_shared', async ({ event, body, client }) => {
    const placed = { ...(body as Placed), user: { id: event.user }, channel: { id: event.channel } }
    take(body.event_id, placed, overHome, (turn) => unfurl(turn, client, event))
  })
  for (const gone of ['app_uninstalled', 'tokens_revoked'] as const)
    app.event(gone, async ({ body }) => installs.forget(spotOf({ ...(body as Placed), user: { id: '' } }).workspace))
}

interface Failed {
  readonly error: Error
  readonly body?: { readonly response_url?: string }
}

/** What the SDK could not hand over: reported; and where the app is no longer installed, said. The acknowledgement waits for this, so this waits for nothing. */
function sayFailure({ house }: Talk, { error, body }: Failed): void {
  house.report('slack', error)
  if (body?.response_url === undefined || !/Authorization/u.test(error.message)) return
  const said = note('Sitlog is not installed in this workspace, or not any more. Ask whoever runs it to install it again.')
  respond(body.response_url, said, { all: false, instead: false, thread: null }).catch((failed: unknown) => house.report('slack', failed))
}

function byAnswer(url: string): (gesture: Gesture) => Stage {
  return (gesture) => byResponse(url, false, gesture)
}

/** Where a button stands decides where it is answered. */
function stageOf(body: BlockAction): (gesture: Gesture) => Stage {
  const alone = (body.container as { is_ephemeral?: boolean }).is_ephemeral === true
  if (body.response_url) return (gesture) => byResponse(body.response_url, alone, gesture)
  const { view } = body
  return view?.type === 'modal' ? (gesture) => inView(view.id, gesture) : overHome
}

function tokenOf(action: unknown): string | null {
  const { value, selected_option: option } = action as { value?: string; selected_option?: { value?: string } | null }
  return value ?? option?.value ?? null
}
