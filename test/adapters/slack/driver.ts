import { type Json, readText, type Shown, type ShownView } from '../../peers/slack/screen.ts'
import type { Answer, Driver, Who } from '../contract.ts'
import { Scene, until, type Way } from './scene.ts'

/** An answer, and where it stands: a message, or a window that is open with what was typed into it. */
type Seen = Answer & ({ readonly message: Shown } | { readonly view: ShownView; readonly typed?: Readonly<Record<string, string>> })

/** How long nothing more has to come, and nothing be in the making, before an exchange counts as over. */
const CALM_MS = 40

/** The contract's conversation, in Slack. */
export async function slackDriver(way: Way): Promise<Driver> {
  const scene = await Scene.open(way)
  const { peer } = scene
  const spot = (who: Who) => ({ user: peer.workspace.people[who], channel: scene.ana.channel })

  /** What is new for a person after an act: a message that came or changed, or a window that opened or changed. */
  async function after(who: Who, act: () => Promise<unknown>, pressed: Seen | null = null): Promise<Seen> {
    const before = stateOf(who)
    const lines = scene.channel().length
    await act()
    const seen = await until(() => changed(who, before) ?? (scene.channel().length > lines ? pressed : null))
    await settled(who)
    return changed(who, before) ?? seen
  }

  function stateOf(who: Who): ReadonlyMap<string, string> {
    const messages = peer.screen.privateTo(spot(who).user, spot(who).channel).map((message) => [message.ts, JSON.stringify(message.blocks)] as const)
    const views = peer.screen.views.filter(({ open }) => open).map((view) => [view.id, JSON.stringify(view.view)] as const)
    return new Map([...messages, ...views])
  }

  function changed(who: Who, before: ReadonlyMap<string, string>): Seen | null {
    const view = peer.screen.views.findLast((one) => one.open && before.get(one.id) !== JSON.stringify(one.view))
    if (view !== undefined) return { ...answerOf(view.view.blocks as Json[], standing(view)), view }
    const message = peer.screen.privateTo(spot(who).user, spot(who).channel).findLast((one) => before.get(one.ts) !== JSON.stringify(one.blocks))
    return message === undefined ? null : { ...answerOf(message.blocks), message }
  }

  /** Waits until neither the person nor the channel is told any more. */
  async function settled(who: Who): Promise<void> {
    for (;;) {
      const before = JSON.stringify([...stateOf(who), peer.screen.messages.length])
      await Promise.allSettled([...scene.working])
      await new Promise((done) => setTimeout(done, CALM_MS))
      if (scene.working.size === 0 && before === JSON.stringify([...stateOf(who), peer.screen.messages.length])) return
    }
  }

  return {
    say: (who, line) =>
      after(who, () => {
        const [root = '', ...rest] = line.split(' ')
        return peer.slash(spot(who), `/${root}`, rest.join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
      }),
    press(who, answer, label) {
      const seen = answer as Seen
      return after(who, () => ('message' in seen ? peer.click(spot(who), seen.message, label) : peer.clickIn(spot(who).user, seen.view, label)), seen)
    },
    async fill(who, form, values) {
      const seen = form as Seen
      if (!('view' in seen)) throw new Error(`This is no form:\n${form.text}`)
      const typed = { ...seen.typed, ...values }
      const before = stateOf(who)
      const { body } = await peer.submit(spot(who).user, seen.view, typed)
      if (body?.response_action === 'errors') return { ...seen, text: `${seen.text}\n${Object.values(body.errors as Json).join('\n')}`, typed } as Seen
      const next = await until(() => changed(who, before))
      await settled(who)
      return changed(who, before) ?? next
    },
    async typedIn(form, key) {
      const seen = form as Seen
      return ('view' in seen ? seen.typed?.[key] : undefined) ?? ''
    },
    channel: async () => scene.channel(),
    at: (instant) => {
      scene.now = instant
    },
    busy: (ms) => scene.busy(ms),
    close: async () => {
      const { blunders } = peer.web
      await scene.close()
      if (blunders.length > 0) throw new Error(`Slack would have refused:\n${blunders.join('\n')}`)
    },
  }
}

/** What stands in the title and the fields of a window when it opens, examples included. */
function standing({ view }: ShownView): string[] {
  const elements = (view.blocks as Json[]).flatMap(({ element }) => (element === undefined ? [] : [element as Json]))
  const options = elements.flatMap(({ initial_option: one, initial_options: several = [] }) => [...(one === undefined ? [] : [one]), ...(several as unknown[])])
  return [
    String((view.title as Json).text),
    ...elements.flatMap(({ initial_value: value = '', placeholder }) => [String(value), String((placeholder as Json | undefined)?.text ?? '')]),
    ...options.map((option) => String(((option as Json).text as Json).text)),
  ]
}

function answerOf(blocks: readonly Json[], also: readonly string[] = []): Answer {
  const buttons = blocks.flatMap((block) =>
    [...((block.elements ?? []) as Json[]), ...(block.accessory === undefined ? [] : [block.accessory as Json])]
      .filter(({ type }) => type === 'button')
      .map((button) => String((button.text as Json).text)),
  )
  return { text: [readText(blocks), ...also].join('\n'), buttons }
}
