import type { House } from '../../core/house.ts'
import { withTimeout } from '../../core/with-timeout.ts'

/** How many deliveries are remembered with their answers. */
const KEPT = 500
/** How long the database is waited for: an answer, or a form that has to open within three seconds, must not wait longer. */
const PATIENCE_MS = 250

/** Does each delivery once, by its key: in this process and, through the database, in the one before it. A second delivery gets the first one's answer, or null. */
export class Once {
  private readonly answers = new Map<string, Promise<unknown>>()
  private readonly house: House

  constructor(house: House) {
    this.house = house
  }

  async do(key: string, work: () => Promise<void>): Promise<void> {
    if (this.answers.has(key)) return
    void this.hold(key, Promise.resolve())
    if (await this.isFirst(key)) await work()
  }

  /** The same for work with an answer: a second delivery gets that of the first. */
  async answer<Answer>(key: string, work: () => Promise<Answer>): Promise<Answer> {
    const known = this.answers.get(key) as Promise<Answer> | undefined
    return known ?? this.hold(key, work())
  }

  private hold<Answer>(key: string, answer: Promise<Answer>): Promise<Answer> {
    if (this.answers.size >= KEPT) this.answers.delete(this.answers.keys().next().value as string)
    this.answers.set(key, answer)
    return answer
  }

  /** Slack delivers commands and buttons once. So where the database does not answer in time, the work is done. */
  private isFirst(key: string): Promise<boolean> {
    const first = this.house.switchboard.first(`slack:${key}`).catch((error: unknown) => {
      this.house.report('delivery', error)
      return true
    })
    return withTimeout(PATIENCE_MS, first, true)
  }
}
