import type { LinkSharedEvent } from '@slack/types'
import type { WebClient } from '@slack/web-api'
import { LIMITS } from '../limits.ts'
import { MESSAGE } from '../plan.ts'
import { render } from '../render.ts'
import { reply, type Turn } from '../turn.ts'

const ID = /^\/(E-\d{1,12})$/iu

/** Shows the events behind links to this bot in the message that has them. Whoever posted a link decides who sees it; links elsewhere are left alone. */
export async function unfurl(turn: Turn, client: WebClient, { links, channel, message_ts: ts }: LinkSharedEvent): Promise<void> {
  const own = links.flatMap(({ url }) => {
    const id = eventIn(url, turn.talk.options.url)
    return id === null ? [] : [{ url, id }]
  })
  const shown = await Promise.all(own.slice(0, LIMITS.unfurls).map(async ({ url, id }) => ({ url, answered: await reply(turn, `event show ${id}`) })))
  const budget = { blocks: 10, text: MESSAGE.text / LIMITS.unfurls }
  const unfurls = Object.fromEntries(
    shown
      .filter(({ answered }) => answered.ok)
      .map(({ url, answered }) => [url, { blocks: render({ ...answered, actions: [] }, { tokens: new Map(), tables: false, budget }).blocks }]),
  )
  if (Object.keys(unfurls).length > 0) await client.chat.unfurl({ channel, ts, unfurls })
}

/** The event that an address of this bot names: `https://sitlog.example.org/E-12`. */
function eventIn(url: string, own: string | null): string | null {
  if (own === null || !URL.canParse(url)) return null
  const { origin, pathname } = new URL(url)
  return origin === new URL(own).origin ? (ID.exec(pathname)?.[1]?.toUpperCase() ?? null) : null
}
