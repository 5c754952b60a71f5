import type { ActorReading } from '../src/core/actor/sheet.ts'
import type { Query } from '../src/core/query.ts'
import type { Line } from '../src/core/reply.ts'
import type { Desk } from '../src/core/store.ts'
import { text } from '../src/render/inline.ts'

/** How the names of parties in a query were read, for the first line of the answer; and what may be meant and was left out. */
export async function askedParties(desk: Desk, query: Query): Promise<{ readings: ActorReading[]; notes: Line[] }> {
  const names = [...query.actor, ...query.by, ...query.on]
  const readings = names.length === 0 ? [] : await desk.readActors(names, query)
  const leftOut = new Set(readings.flatMap((reading) => reading.leftOut))
  const notes = [...leftOut].map(
    (name): Line => [text(`“${name}” may be somebody else’s name too: events that say no more than that are left out. Ask for it: actor:"${name}"`)],
  )
  const dated = readings.flatMap(({ forATime }) => forATime)
  return { readings, notes: dated.length === 0 ? notes : [...notes, [text(told(dated))]] }
}

function told(dated: ActorReading['forATime']): string {
  const each = new Set(dated.map(({ name, from, until }) => `${name} (${time(from, until)})`))
  return `Counted for the time of their membership only: ${[...each].join('; ')}.`
}

/** `since 2017, until 2024-12`. */
function time(from: string | null, until: string | null): string {
  return [from === null ? null : `since ${from}`, until === null ? null : `until ${until}`].filter((part) => part !== null).join(', ')
}
