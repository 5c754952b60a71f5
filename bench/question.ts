import { chance, zipf } from './chance.ts'
import { DAYS, FIRST_DAY } from './made-events.ts'
import type { World } from './world.ts'

/** The desk that is filled and asked. */
export const KEY = 'bench'

/** One line of the table: what is asked through the port, by whom else, and how fast it must be. */
export interface Question {
  readonly name: string
  /** How fast it has to be, in milliseconds. */
  readonly bar: readonly [p50: number, p99: number]
  ask(about: About): Promise<unknown>
  /** The same as one statement of SQLite's; left out where no one statement is. */
  readonly bare?: { readonly sql: string; parameters(about: About): readonly unknown[] }
  /** The same in DuckDB's words. */
  duck?(about: About): readonly string[]
}

/** What one run asks about: names as often as they occur, other ones each time. */
export interface About {
  readonly place: string
  readonly at: { readonly lat: number; readonly lon: number }
  readonly province: string
  readonly actor: string
  readonly source: string
  readonly word: string
  readonly type: string
  /** A month somewhere in the ten years, as days since 1970. */
  readonly from: number
  readonly to: number
  readonly no: number
}

/** The commonest words of a language (“the”, “of”), which nobody searches for. */
const NEVER_SEARCHED = 10

/** What so many runs ask about. */
export function subjects(world: World, events: number, runs: number): About[] {
  const by = chance(3)
  const pick = { place: zipf(world.places), actor: zipf(world.actors), source: zipf(world.sources), word: zipf(world.words.slice(NEVER_SEARCHED)) }
  const known = world.places.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]))
  return Array.from({ length: runs }, () => {
    const { name, admin1 } = pick.place(by)
    const from = FIRST_DAY + by.below(DAYS - 30)
    return {
      place: name,
      at: by.pick(known),
      province: admin1 ?? '',
      actor: pick.actor(by),
      source: pick.source(by),
      word: pick.word(by),
      type: by.pick(['clash', 'shelling', 'airstrike', 'ied', 'attack', 'abduction']),
      from,
      to: from + 30,
      no: 1 + by.below(events),
    }
  })
}
