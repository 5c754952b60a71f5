import type { IncomingMessage } from 'node:http'
import { ApiError } from './api-error.ts'
import { LARGEST_FILE } from './rules.ts'
import type { Attachment, World } from './world.ts'

const LARGEST_REQUEST = 25 * 1024 * 1024

/** A request's body, and the files that came with it. */
export interface Body {
  readonly json: Readonly<Record<string, unknown>>
  readonly files: readonly { readonly field: string; readonly name: string; readonly type: string; readonly bytes: Uint8Array }[]
}

/** Reads JSON, or a form with `payload_json` and `files[n]`. */
export async function readBody(request: IncomingMessage): Promise<Body> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  if (bytes.length > LARGEST_REQUEST) throw new ApiError(413, 40005, 'Request entity too large')
  const type = request.headers['content-type'] ?? ''
  if (!type.startsWith('multipart/form-data')) return { json: bytes.length === 0 ? {} : parse(bytes.toString('utf8')), files: [] }
  const form = await new Response(bytes, { headers: { 'content-type': type } }).formData()
  const files: Body['files'][number][] = []
  for (const [field, value] of form) {
    if (typeof value !== 'string')
      files.push({ field, name: value.name, type: value.type || 'application/octet-stream', bytes: new Uint8Array(await value.arrayBuffer()) })
  }
  return { json: parse(String(form.get('payload_json') ?? '{}')), files }
}

/** The files of a request as attachments of a message: those just sent, and of the ones before those that are named again. */
export function attachmentsOf(world: World, { json, files }: Body, before: readonly Attachment[]): Attachment[] {
  const named = json.attachments as readonly { id: string | number; description?: string; filename?: string }[] | undefined
  const kept = named === undefined ? before : before.filter(({ id }) => named.some((one) => String(one.id) === id))
  const sent = files.map(({ field, name, type, bytes }): Attachment => {
    if (bytes.length > LARGEST_FILE) throw new ApiError(413, 40005, 'Request entity too large')
    const number = /^files\[(\d+)\]$/.exec(field)?.[1]
    return { id: world.id(), name, type, description: named?.find(({ id }) => String(id) === number)?.description, bytes }
  })
  return [...kept, ...sent]
}

function parse(text: string): Record<string, unknown> {
  try {
    return JSON.parse(text)
  } catch {
    throw new ApiError(400, 50109, 'The request body contains invalid JSON.')
  }
}
