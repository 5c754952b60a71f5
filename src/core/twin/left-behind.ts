import type { Kind } from '../count.ts'
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

/** The kinds of loss of which one event names the side and the other does not: as two sides' losses they would be added. */
export function sidelessBeside(event: Event, into: Event): Kind[] {
  const kinds = ({ facts }: Event, sided: boolean): Kind[] =>
    facts.reports.flatMap(({ claims }) => claims.filter(({ side }) => (side !== null) === sided).map(({ kind }) => kind))
  const [loose, sided] = [kinds(event, false), kinds(event, true)]
  return [...new Set([...loose.filter((kind) => kinds(into, true).includes(kind)), ...sided.filter((kind) => kinds(into, false).includes(kind))])]
}
