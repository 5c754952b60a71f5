import { type APIComponentInContainer, ComponentType } from 'discord.js'
import { clip } from '../../core/clip.ts'
import type { House } from '../../core/house.ts'
import type { Offer } from '../../core/keep-actions.ts'
import type { Reply, ReplyFile } from '../../core/reply.ts'
import { arm } from './arm.ts'
import { LIMITS } from './limits.ts'
import type { Offered, Panel } from './panel.ts'
import { plan, TEXT_NAME } from './plan.ts'
import { render, type Setting } from './render.ts'
import type { Shown } from './respond.ts'

/** Where an answer goes. */
export interface Place extends Omit<Setting, 'commands'> {
  readonly house: House
  /** To whom its buttons are offered; null where none can be pressed. */
  readonly offer: Offer | null
  /** The largest file that is taken there, in bytes. */
  readonly largestFile: number
  /** A line of small print at the end. */
  readonly signed?: string
  /** The id of the outermost component, by which a message is found again. */
  readonly id?: number
  showPlain(reply: Reply): string
}

type File = Shown['files'][number]

/** A reply as one message with its files: pictures, exports, and the whole answer as text where it does not all fit. */
export async function show(reply: Reply, place: Place): Promise<Shown> {
  const { house, offer, signed } = place
  const [pictures, exported] = await Promise.all([drawAll(reply, house), exportFile(reply, place.largestFile)])
  const rendered = render(reply, { ...place, commands: house.commands })
  const said = [...exported.notes, ...(pictures.failed ? ['-# A picture could not be drawn.'] : []), ...(signed === undefined ? [] : [`-# ${signed}`])]
  const panel: Panel = { ...rendered, tail: [...rendered.tail, ...said] }
  const ids = offer === null ? new Map<Offered, string>() : await arm(panel, offer).catch((error: unknown) => withoutButtons(house, error))
  const files = [...pictures.files, ...exported.files]
  const first = plan(panel, ids, attached(files, pictures.files.length))
  const whole: File[] = first.whole ? [] : [{ name: TEXT_NAME, data: Buffer.from(place.showPlain(reply)), contentType: 'text/plain; charset=utf-8' }]
  const all = [...files, ...whole]
  const { container } = first.whole ? first : plan(panel, ids, attached(all, pictures.files.length))
  return { components: [place.id === undefined ? container : { ...container, id: place.id }], files: all }
}

/** The answer stands without what it would offer. */
function withoutButtons(house: House, error: unknown): Map<Offered, string> {
  house.report('discord-buttons', error)
  return new Map()
}

/** The components that show files; a file that none shows is not seen. */
function attached(files: readonly File[], pictures: number): APIComponentInContainer[] {
  const items = files
    .slice(0, pictures)
    .map(({ name, description }) => ({ media: { url: `attachment://${name}` }, ...(description === undefined ? {} : { description }) }))
  const others = files.slice(pictures).map(({ name }) => ({ type: ComponentType.File as const, file: { url: `attachment://${name}` } }))
  return [...(items.length === 0 ? [] : [{ type: ComponentType.MediaGallery as const, items }]), ...others]
}

async function drawAll({ pictures = [] }: Reply, house: House): Promise<{ files: File[]; failed: boolean }> {
  const drawn = await Promise.allSettled(
    pictures.slice(0, LIMITS.pictures).map(async (picture): Promise<File> => {
      const data = Buffer.from(await house.draw(picture))
      return { name: fileName(picture.name), data, contentType: 'image/png', description: clip(picture.alt, LIMITS.alt) }
    }),
  )
  for (const one of drawn) if (one.status === 'rejected') house.report('discord-picture', one.reason)
  return { files: drawn.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : [])), failed: drawn.some(({ status }) => status === 'rejected') }
}

async function exportFile({ content }: Reply, most: number): Promise<{ files: File[]; notes: string[] }> {
  if (content.kind !== 'file') return { files: [], notes: [] }
  const data = await collect(content.file, most)
  if (data !== null) return { files: [{ name: fileName(content.file.name), data, contentType: content.file.mediaType }], notes: [] }
  const megabytes = Math.floor(most / 1024 / 1024)
  return { files: [], notes: [`⚠ The file is larger than the ${megabytes} MB that this server takes. Ask for less: a shorter time, one place, one party.`] }
}

/** A file's bytes; null where there are more than so many, and the rest is not made. */
async function collect({ chunks }: ReplyFile, most: number): Promise<Buffer | null> {
  const parts: Buffer[] = []
  let bytes = 0
  for await (const chunk of chunks) {
    const part = Buffer.from(chunk)
    bytes += part.length
    if (bytes > most) return null
    parts.push(part)
  }
  return Buffer.concat(parts)
}

/** A name as Discord leaves it: it changes all other characters, and the message would refer to none. */
function fileName(name: string): string {
  return name.replace(/[^\w.-]/gu, '_') || 'file'
}
