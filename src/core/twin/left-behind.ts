import type { Event } from '../event.ts'
import { logValues } from '../log-line.ts'

/** Keys of what is said of the event itself, and not by its reports. Control is not among them: what a part says of it counts as that part's. */
const KEYS = ['type', 'when', 'place', 'by', 'on', 'outcome', 'weapon', 'recurs', 'tag'] as const

/** What an event says that the one it becomes part of leaves open, by key as it is typed. */
export function leftBehind(event: Event, into: Event): Record<string, string[]> {
  const [said, known] = [logValues(event.facts), logValues(into.facts)]
  const missing = KEYS.filter((key) => known[key]?.length === 0 && (said[key]?.length ?? 0) > 0)
  return Object.fromEntries(missing.map((key) => [key, said[key] ?? []]))
}
