import type { Json, Screen, Shown } from './screen.ts'

/** One address that an answer may be sent to: five times within thirty minutes (docs: handling user interaction). */
interface Door {
  readonly user: string
  readonly channel: string
  /** The message whose button was pressed; null of a slash command. */
  readonly message: Shown | null
  readonly opened: number
  uses: number
}

const MOST_USES = 5
const LIFE_MS = 30 * 60_000

/** The response_urls that were handed out. */
export class ResponseUrls {
  private readonly doors = new Map<string, Door>()
  /** Answers that came to an address that took no more. */
  refused = 0
  private readonly screen: Screen
  private readonly check: (blocks: readonly Json[]) => readonly string[]
  private readonly now: () => number

  constructor(screen: Screen, check: (blocks: readonly Json[]) => readonly string[], now: () => number) {
    this.screen = screen
    this.check = check
    this.now = now
  }

  /** The path of a new one. */
  open(user: string, channel: string, message: Shown | null): string {
    const path = `/response/${this.doors.size + 1}/${user}`
    this.doors.set(path, { user, channel, message, opened: this.now(), uses: 0 })
    return path
  }

  /** Takes an answer; status and body as Slack gives them. */
  post(path: string, body: Json): { status: number; text: string } {
    const door = this.doors.get(path)
    if (door === undefined) return { status: 404, text: 'no_active_hooks' }
    door.uses += 1
    if (door.uses > MOST_USES || this.now() - door.opened > LIFE_MS) {
      this.refused += 1
      return { status: 404, text: 'used_url' }
    }
    if (body.delete_original === true) {
      if (door.message !== null) this.screen.remove(door.message.ts)
      return { status: 200, text: 'ok' }
    }
    const blocks = (body.blocks ?? []) as readonly Json[]
    if (typeof body.text !== 'string' || body.text === '') return { status: 500, text: 'no_text' }
    if (this.check(blocks).length > 0) return { status: 500, text: 'invalid_blocks' }
    this.show(door, body, blocks)
    return { status: 200, text: 'ok' }
  }

  private show({ user, channel, message }: Door, body: Json, blocks: readonly Json[]): void {
    const text = String(body.text)
    if (body.replace_original === true && message !== null) {
      message.text = text
      message.blocks = blocks
      return
    }
    const onlyFor = body.response_type === 'in_channel' ? null : user
    this.screen.add({ channel, onlyFor, thread: typeof body.thread_ts === 'string' ? body.thread_ts : null, text, blocks, metadata: null })
  }
}
