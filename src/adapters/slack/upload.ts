import type { WebClient } from '@slack/web-api'

/** A file that Slack is given. */
export interface Held {
  readonly name: string
  readonly size: number
  /** What a picture shows, for those who do not see it. */
  readonly alt?: string
  bytes(): NonNullable<RequestInit['body']>
}

/** Where a file is shared, and with which words. */
export interface Share {
  readonly channel: string
  readonly thread: string | null
  readonly words: string
}

/** A large file on a slow line takes its time. */
const PATIENCE_MS = 10 * 60_000

/** Gives a file to Slack: asks for an address, sends the bytes there, says that it is complete (docs: working with files). Gives its id. */
export async function upload(client: WebClient, { name, size, alt, bytes }: Held, share: Share | null): Promise<string> {
  const asked = await client.files.getUploadURLExternal({ filename: name, length: size, ...(alt === undefined ? {} : { alt_text: alt }) })
  if (asked.upload_url === undefined || asked.file_id === undefined) throw new Error('Slack gave no address for a file.')
  const body = bytes()
  // Of a stream nobody else knows the length. Of bytes `fetch` says it, and with discord.js's undici in the same process saying it twice is an error.
  const length = body instanceof ReadableStream ? { 'content-length': String(size) } : {}
  const headers = { ...length, 'content-type': 'application/octet-stream' }
  const sent = await fetch(asked.upload_url, { method: 'POST', body, headers, duplex: 'half', signal: AbortSignal.timeout(PATIENCE_MS) })
  if (!sent.ok) throw new Error(`Slack answered ${sent.status} to the bytes of a file.`)
  const files: [{ id: string; title: string }] = [{ id: asked.file_id, title: name }]
  if (share === null) await client.files.completeUploadExternal({ files })
  else
    await client.files.completeUploadExternal({
      files,
      channel_id: share.channel,
      initial_comment: share.words,
      ...(share.thread === null ? {} : { thread_ts: share.thread }),
    })
  return asked.file_id
}
