import { z } from 'zod'
import { clip } from '../../core/clip.ts'
import type { Switchboard } from '../../core/switchboard.ts'
import { withTimeout } from '../../core/with-timeout.ts'
import { memberKey, type Spot } from './parse/spot.ts'
import type { Web } from './web.ts'

const personSchema = z.object({ name: z.string(), zone: z.string().nullable(), at: z.number() })

/** A person as Slack knows them. `zone` is an IANA name. */
export type Person = z.infer<typeof personSchema>

const PREFIX = 'slack:person:'
const FRESH_MS = 24 * 3_600_000
/** An answer does not wait longer for a better name. */
const PATIENCE_MS = 1500
const MOST_HELD = 2000

/** Names and time zones, looked up once a day. */
export class People {
  private readonly held = new Map<string, Person>()
  private readonly board: Switchboard
  private readonly web: Web
  private readonly clock: () => Date

  constructor(board: Switchboard, web: Web, clock: () => Date) {
    this.board = board
    this.web = web
    this.clock = clock
  }

  /** The person, as far as is known in good time; otherwise as the payload calls them. */
  async of(spot: Spot): Promise<Person> {
    const known = this.held.get(memberKey(spot)) ?? (await this.kept(spot))
    if (known !== null && this.clock().getTime() - known.at < FRESH_MS) return known
    const asked = this.ask(spot).catch(() => null)
    return (await withTimeout(PATIENCE_MS, asked, null)) ?? known ?? { name: spot.userName || spot.user, zone: null, at: 0 }
  }

  private async kept(spot: Spot): Promise<Person | null> {
    const value = await this.board.note(PREFIX + memberKey(spot)).catch(() => null)
    return value === null ? null : this.hold(spot, personSchema.parse(JSON.parse(value)))
  }

  private async ask(spot: Spot): Promise<Person> {
    const { user } = await this.web.interactive(spot).users.info({ user: spot.user })
    const called = user?.profile?.display_name || user?.profile?.real_name || user?.real_name || user?.name || spot.userName
    const person = this.hold(spot, { name: clip(called, 100), zone: user?.tz ?? null, at: this.clock().getTime() })
    await this.board.saveNote(PREFIX + memberKey(spot), JSON.stringify(person))
    return person
  }

  private hold(spot: Spot, person: Person): Person {
    if (this.held.size >= MOST_HELD) this.held.clear()
    this.held.set(memberKey(spot), person)
    return person
  }
}
