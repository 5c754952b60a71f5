/** Blocks as they went over the wire. */
export type Json = Readonly<Record<string, unknown>>

/** A message as people see it. */
export interface Shown {
  readonly ts: string
  readonly channel: string
  /** Who alone sees it; null where everybody in the channel does. */
  readonly onlyFor: string | null
  readonly thread: string | null
  text: string
  blocks: readonly Json[]
  readonly metadata: unknown
}

/** A modal or home tab as it is drawn now. */
export interface ShownView {
  readonly id: string
  hash: string
  view: Json
  open: boolean
}

/** What stands in the channels of the workspace, as people see it. Newest last. */
export class Screen {
  readonly messages: Shown[] = []
  readonly views: ShownView[] = []
  private count = 0

  add(message: Omit<Shown, 'ts'> & { readonly ts?: string }): Shown {
    this.count += 1
    const shown = { ...message, ts: message.ts ?? `1700000000.${String(this.count).padStart(6, '0')}` }
    this.messages.push(shown)
    return shown
  }

  draw(id: string, hash: string, view: Json): void {
    const known = this.views.find((one) => one.id === id)
    if (known === undefined) this.views.push({ id, hash, view, open: true })
    else Object.assign(known, { hash, view, open: true })
  }

  /** The modal on top; undefined where none is open. */
  modal(): ShownView | undefined {
    return this.views.findLast(({ open, view }) => open && view.type === 'modal')
  }

  find(ts: string): Shown | undefined {
    return this.messages.find((message) => message.ts === ts)
  }

  remove(ts: string): void {
    const at = this.messages.findIndex((message) => message.ts === ts)
    if (at >= 0) this.messages.splice(at, 1)
  }

  /** What one person alone was told in a channel. */
  privateTo(user: string, channel: string): Shown[] {
    return this.messages.filter((message) => message.onlyFor === user && message.channel === channel)
  }

  inChannel(channel: string): Shown[] {
    return this.messages.filter((message) => message.onlyFor === null && message.channel === channel)
  }
}

/** All text of blocks in the order in which it is read. */
export function readText(blocks: readonly Json[]): string {
  return blocks.map(textOf).join('\n')
}

function textOf(node: unknown): string {
  if (Array.isArray(node)) return node.map(textOf).join('')
  if (typeof node !== 'object' || node === null) return ''
  const one = node as Json
  if (one.type === 'table') return (one.rows as unknown[][]).map((row) => row.map(textOf).join(' | ')).join('\n')
  if (one.type === 'actions') return (one.elements as Json[]).map((element) => `[${textOf(element.text ?? element.placeholder)}]`).join(' ')
  if (one.type === 'rich_text') return (one.elements as Json[]).map(textOf).join('\n')
  if (one.type === 'input') return `${textOf(one.label)}${one.hint === undefined ? '' : ` (${textOf(one.hint)})`}`
  if (typeof one.text === 'string') return one.text
  return ['text', 'fields', 'elements', 'accessory', 'alt_text', 'url']
    .map((key) => (typeof one[key] === 'string' ? (one[key] as string) : textOf(one[key])))
    .join('')
}
