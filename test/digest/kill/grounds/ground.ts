import type { House } from '../../../../src/core/house.ts'
import type { Poster } from '../../../../src/digest/courier.ts'

/** A platform on which digests are posted while processes die: how it is reached, what goes wrong there, what stands in it. */
export interface Ground {
  readonly workspace: string
  /** The channel of the nth subscription. */
  channel(nth: number): string
  /** Which of the posters a process takes, and what that is told: plain JSON. */
  readonly poster: 'file' | 'slack' | 'discord'
  readonly reach: object
  /** Who posts there without being killed. */
  posterOf(house: House): Promise<Poster>
  /** Lies in wait for the next attempts, where the platform itself goes wrong. */
  trouble(): void
  /** The keys of all messages that stand there, as often as they do. */
  keys(): string[]
  close(): Promise<void>
}

export function oneOf<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item
}
