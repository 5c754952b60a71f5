import type { Actor } from './actor.ts'
import type { Incoming } from './actor-register.ts'

/** An actor with what a desk knows around it. */
export interface ActorSheet {
  readonly key: string
  /** The number of the desk's entry, and its version; null and 0 of a starter actor that the desk has left as it was delivered. */
  readonly no: number | null
  readonly version: number
  readonly facts: Actor
  readonly incoming: readonly Incoming[]
  /** The keys of the actors that were merged into it. */
  readonly merged: readonly string[]
  /** What the actors are called whose keys stand here. */
  readonly called: readonly { readonly key: string; readonly name: string }[]
  /** Live events that name it, by any of its names. */
  readonly events: number
}

/** One actor in a list; `also` is its name that was searched for, where that is not the canonical one. */
export interface ActorRow {
  readonly key: string
  readonly no: number | null
  readonly name: string
  readonly also: string | null
  readonly inter: number | null
  readonly countries: readonly string[]
  /** Live events that name it by a name that is its own alone. */
  readonly events: number
}

/** How a name in a question was read: as which actors, by how many names, with how many members and successors. */
export interface ActorReading {
  readonly asked: string
  readonly as: readonly { readonly name: string; readonly names: number; readonly members: number; readonly successors: number }[]
  /** Names in the log that may be another actor’s too; events that have them are not in the answer. */
  readonly leftOut: readonly string[]
  /** Members in the log that belonged to it for a time; only what they did in that time counts. */
  readonly forATime: readonly { readonly name: string; readonly from: string | null; readonly until: string | null }[]
}

/** An actor of a file to be taken in: relations name the other actor. */
export type ImportedActor = Omit<Actor, 'starter' | 'mergedInto'>

/** What taking in a file did, or would do. */
export interface ImportReport {
  readonly added: readonly string[]
  readonly changed: readonly string[]
  readonly same: number
  readonly refused: readonly { readonly name: string; readonly why: string }[]
}

/** What taking back an import did: the actors taken back, and those left because somebody has changed them since. `loose` still point to what is gone. */
export interface ImportUndone {
  readonly taken: readonly { readonly no: number; readonly name: string }[]
  readonly left: readonly { readonly no: number; readonly name: string; readonly by: string }[]
  readonly loose: number
}
