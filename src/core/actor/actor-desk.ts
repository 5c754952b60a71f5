import type { Entry } from '../entry.ts'
import type { Action } from '../revision.ts'
import type { Stamp } from '../stamp.ts'
import type { Day } from '../when.ts'
import type { Actor } from './actor.ts'
import type { ActorReading, ActorRow, ActorSheet, ImportedActor, ImportReport, ImportUndone } from './sheet.ts'

/** What a desk does with its register of actors. */
export interface ActorDesk {
  /** The actors that a name or an id such as `A-3` means: none, one, or several that share the name. */
  actorSheets(name: string): Promise<ActorSheet[]>
  /** What the actors of these keys are called by now. */
  actorNames(keys: readonly string[]): Promise<{ readonly key: string; readonly name: string }[]>
  /** Actors that have a name with such words, those that the log names most first. */
  findActors(asked: ActorsAsked, limit: number): Promise<{ readonly total: number; readonly actors: ActorRow[] }>
  /** How the names of actors in a question about some days are read; those that nobody is known by are left out. */
  readActors(names: readonly string[], days: { readonly from: Day | null; readonly to: Day | null }): Promise<ActorReading[]>
  /** Adds an actor or changes one. Throws where the register would say what cannot be. `null` if another change came between. */
  saveActor(change: SaveActor): Promise<Entry<'actor'> | null>
  /** Takes in actors of a file, those that can be; `dry` only says what that would do. */
  importActors(actors: readonly ImportedActor[], stamp: Stamp, dry: boolean): Promise<ImportReport>
  /** Takes back what the member's import did, by the number of its first revision. Actors that were changed since are left as they are. */
  undoImport(imported: number, stamp: Stamp): Promise<ImportUndone>
}

/** The beginnings of words of a name; where they act, what they are. `ownOnly` leaves out what is as it was delivered. */
export interface ActorsAsked {
  readonly words: string
  readonly country: string | null
  readonly inter: number | null
  readonly ownOnly: boolean
}

/** Adds an actor, `key: null`, or changes one; `version` is that of the sheet that was seen. `shared` allows names that others have too. */
export interface SaveActor {
  readonly key: string | null
  readonly version: number
  readonly facts: Actor
  readonly shared: boolean
  readonly action: Action
  readonly why: string | null
  readonly stamp: Stamp
}
