import type { ActorLines } from './actor-lines.ts'
import type { Calendar } from './calendar.ts'
import { type PlaceLines, type PlaceName, placeLines } from './place-lines.ts'
import type { SourceLines } from './source-lines.ts'

/** The names that columns hold as codes, counted from 1 in the order in which they were met; 0 is no name. */
export interface Registry {
  readonly actors: Names<number, string>
  readonly sources: Names<number, string>
  readonly places: Names<number, PlaceName>
  /** Grades in lower case are their own ids. */
  readonly grades: Names<string, string>
  /** The folded names of actors, by code; nothing at 0. */
  readonly foldedActors: string[]
  /** How actors make the lines of a tally; null until names are first read. */
  actorLines: ActorLines | null
  /** How sources make the lines of a tally; null where the desk knows none, and each name is a line. */
  sourceLines: SourceLines | null
  /** How places make the lines of a tally: made when first asked for, and dropped when a place is new. */
  readonly placeLines: Map<'place' | 'admin1' | 'country', PlaceLines>
  /** The last revision that located a place. */
  placesSeen: number
  /** Calendars of the days that were asked for, by what they divide time into. */
  readonly calendars: Map<string, Calendar>
}

/** Names by their id in the database. A code is given at once, the name is read soon after and never changes. */
export interface Names<Id, Name> {
  readonly codes: Map<Id, number>
  /** By code; nothing at 0. */
  readonly byCode: (Name | null)[]
  /** The highest id whose name has been read: ids only grow. */
  lastRead: number
}

export function makeRegistry(): Registry {
  return {
    actors: makeNames(),
    sources: makeNames(),
    places: makeNames(),
    grades: makeNames(),
    foldedActors: [''],
    actorLines: null,
    sourceLines: null,
    placeLines: new Map(),
    placesSeen: 0,
    calendars: new Map(),
  }
}

/** The code of an id, a new one where it is new; 0 of null. */
export function codeFor<Id>(names: Names<Id, unknown>, id: Id | null): number {
  if (id === null) return 0
  const known = names.codes.get(id)
  if (known !== undefined) return known
  const code = names.codes.size + 1
  names.codes.set(id, code)
  return code
}

/** The codes of the ids that the columns hold; the others stand for no event. */
export function codesOf<Id>(names: Names<Id, unknown>, ids: readonly Id[] | null): number[] | null {
  return ids === null ? null : ids.flatMap((id) => names.codes.get(id) ?? [])
}

/** How the desk's actors make the lines of a tally, whose names have been read. */
export function knownActorLines({ actorLines }: Registry): ActorLines {
  if (actorLines === null) throw new Error('The names of the actors have not been read.')
  return actorLines
}

/** How the desk's places make the lines of a tally. */
export function knownPlaceLines(registry: Registry, by: 'place' | 'admin1' | 'country'): PlaceLines {
  const lines = registry.placeLines.get(by) ?? placeLines(registry.places.byCode.slice(1) as PlaceName[], by)
  registry.placeLines.set(by, lines)
  return lines
}

function makeNames<Id, Name>(): Names<Id, Name> {
  return { codes: new Map(), byCode: [null], lastRead: 0 }
}
