import type { Message } from './stage.ts'

/** An answer that a response_url did not take, with its status and Slack's word for why. */
export class NotTaken extends Error {
  readonly status: number
  readonly why: string
  constructor(status: number, why: string) {
    super(`Slack answered ${status} ${why}`)
    this.name = 'NotTaken'
    this.status = status
    this.why = why
  }
}

/** How an answer is meant: for whom, and whether it stands in the place of what was pressed. */
export interface Manner {
  readonly all: boolean
  readonly instead: boolean
  readonly thread: string | null
}

/** Sends an answer to a response_url, once. Throws NotTaken where it was refused, any other error where nobody knows whether it arrived. */
export async function respond(url: string, message: Message, { all, instead, thread }: Manner): Promise<void> {
  const body = {
    ...message,
    response_type: all ? 'in_channel' : 'ephemeral',
    replace_original: instead,
    delete_original: false,
    mrkdwn: false,
    unfurl_links: false,
    unfurl_media: false,
    ...(thread === null ? {} : { thread_ts: thread }),
  }
  const sent = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(10_000),
  })
  if (!sent.ok) throw new NotTaken(sent.status, (await sent.text()).slice(0, 200))
}
