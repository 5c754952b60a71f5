import type { ActorDesk } from './actor/actor-desk.ts'
import type { Surroundings } from './context/surroundings.ts'
import type { HoldingTold } from './control/saying.ts'
import type { DeskChange } from './desk-change.ts'
import type { DigestBoard, DigestDesk } from './digest/port.ts'
import type { Entry, EntryFacts, Register, Subject } from './entry.ts'
import type { Event, Facts } from './event.ts'
import type { LinkDesk } from './link.ts'
import type { Member, Role } from './member.ts'
import type { PlaceDesk } from './place/said-places.ts'
import type { Dimension, Page, Query } from './query.ts'
import type { ReadingDesk } from './reading/reading-desk.ts'
import type { Action, Revision } from './revision.ts'
import type { Settings } from './settings.ts'
import type { Stamp } from './stamp.ts'
import type { Switchboard } from './switchboard.ts'
import type { Behind, BehindLine, Tally } from './tally.ts'
import type { Belonging } from './total/belonging.ts'
import type { Twin } from './twin/likeness.ts'

/** Where desks are kept. Nothing of a log can be asked of it but through a desk. */
export interface Store {
  /** Opens the desk of that key, or makes it. */
  desk(key: string): Promise<Desk>
  /** The desk that a workspace is bound to; one of its own, of the workspace's key, is made at first contact. */
  deskOf(workspace: string): Promise<Desk>
  /** What platforms keep before it is known whose desk is asked. */
  readonly switchboard: Switchboard
  /** What is due, and what is to be posted, across desks. */
  readonly digests: DigestBoard
  close(): Promise<void>
}

/** One team's log. All methods see this desk's rows only. */
export interface Desk extends ActorDesk, DigestDesk, LinkDesk, PlaceDesk, ReadingDesk {
  readonly key: string
  settings(): Promise<Settings>
  /** Changes the given settings and no others; vague words are added to the table. Gives what is in force then. */
  saveSettings(changes: Partial<Settings>, stamp: Stamp): Promise<Settings>
  /**
   * A name that several actors share may mean another one once the desk's countries have changed: files the next events under the actors that
   * their names mean now, and tells how far that has come, by numbers of events. Null when all are done.
   */
  fileEvents(): Promise<{ readonly filed: number; readonly of: number } | null>
  /** The member of that key; whoever comes first to a new desk is its admin, later ones are loggers. */
  member(key: string, name: string): Promise<Member>
  members(): Promise<Member[]>
  /** Gives a member a role. Throws Refusal where that would leave the desk without an admin, or nobody has the key. */
  setRole(key: string, role: Role, stamp: Stamp): Promise<void>
  /** The latest changes of settings and roles, newest first. */
  deskChanges(limit: number): Promise<DeskChange[]>

  log(facts: Facts, stamp: Stamp, why: string | null): Promise<Event>
  /** Logs many events, all of them or none, and gives their numbers in order. */
  logAll(entries: readonly { readonly facts: Facts; readonly stamp: Stamp; readonly why: string | null }[]): Promise<number[]>
  /** Replaces the given fields and status. `null` if another change came between: `version` is no longer the event's. */
  revise(change: Revise): Promise<Event | null>
  event(no: number): Promise<Event | null>
  /** Makes one event part of another: its reports stand there too, and it counts no more. `null` if either was changed since. */
  merge(pair: Pair): Promise<Paired | null>
  /** Takes an event out of the one that it is part of, and keeps that the two are different. `null` if either was changed since. */
  part(pair: Pair): Promise<Paired | null>
  /** Takes back what a revision did to two events by merging or parting them. */
  undoPairing(seq: number, stamp: Stamp): Promise<Paired>
  /** The events that may be the same as this one, the likeliest first; those that were said to be different are left out. */
  twins(no: number): Promise<Likely[]>
  /** What the log holds of events like this one; null where it names neither place nor attacker. */
  surroundings(no: number): Promise<Surroundings | null>
  /** What was done to an event or an entry of a register, oldest first. */
  history(subject: Subject, no: number): Promise<Revision[]>
  /** The member's latest change that is neither an undo nor undone. */
  lastChange(memberKey: string): Promise<Revision | null>
  /** The change of that number, if it is the member's, neither an undo nor undone. */
  ownChange(memberKey: string, seq: number): Promise<Revision | null>

  /** All entries of a register, live and retracted, by number. */
  entries<R extends Register>(register: R): Promise<Entry<R>[]>
  entry<R extends Register>(register: R, no: number): Promise<Entry<R> | null>
  /** Adds an entry or changes one, and says so in its history. `null` if another change came between. */
  saveEntry<R extends Register>(change: SaveEntry<R>): Promise<Entry<R> | null>

  find(query: Query, page: Page): Promise<Found>
  /** The events that a query asks for, and those that it would leave out for having no date; at most so many, the oldest first. */
  during(query: Query, limit: number): Promise<{ readonly events: Event[]; readonly more: boolean }>
  /** For each name: whether it belongs to what each of the others stands for, as a member, another spelling or a later name does. */
  belonging(names: readonly string[], wholes: readonly string[]): Promise<Belonging[][]>
  tally(query: Query, by: Dimension, week: number): Promise<Tally>
  /** A page of the events behind one line of a tally, gravest first; `all` is the line that adds up everything. */
  behind(query: Query, by: Dimension, week: number, line: BehindLine, page: Omit<Page, 'sort'>): Promise<Behind>
  /** Events in the order of their numbers, those after `after`, for exports. */
  chunk(query: Query, after: number, size: number): Promise<Event[]>
  /** What tells of who holds places, or of what a party holds: live events and parts of them by number, all live statements, and who is meant. */
  control(asked: ControlAsked): Promise<ControlTold>
  /** Names that begin with, or have a word that begins with, the typed letters; most used first. */
  complete(what: Completion, typed: string, limit: number): Promise<string[]>
  /** Writes a consistent copy of the whole database, while in use, to a new file of that name in the folder for backups. */
  backup(name: string): Promise<{ readonly file: string; readonly bytes: number }>
}

export interface Revise {
  readonly no: number
  readonly version: number
  readonly action: Exclude<Action, 'log'>
  readonly facts: Partial<Facts>
  readonly status?: Event['status']
  readonly why: string | null
  readonly stamp: Stamp
  /** The revision that this one takes back, for `undo`. */
  readonly undoes?: number
}

/** Two events, each with the version that was seen. */
export interface Pair {
  readonly event: { readonly no: number; readonly version: number }
  readonly other: { readonly no: number; readonly version: number }
  readonly why: string | null
  readonly stamp: Stamp
}

/** The two as they are then. */
export interface Paired {
  readonly event: Event
  readonly other: Event
}

/** An event that may be the same as another, and what speaks for it. */
export interface Likely extends Twin {
  readonly event: Event
}

/** `no: null` adds an entry; `version` is that of the entry that was seen, 0 of a new one. */
export interface SaveEntry<R extends Register = Register> {
  readonly register: R
  readonly no: number | null
  readonly version: number
  readonly action: Action
  readonly facts: EntryFacts[R]
  readonly status?: Entry['status']
  readonly why: string | null
  readonly stamp: Stamp
  /** The revision that this one takes back, for `undo`. */
  readonly undoes?: number
  /** The first revision of the import that this one is of. */
  readonly imported?: number | undefined
}

/** A page of events. `total` is what was counted: all of them where `exact`, at least so many otherwise. */
export interface Found {
  readonly events: Event[]
  readonly total: number
  /** False where counting stopped at the cap. */
  readonly exact: boolean
  /** Undated events that match all but the dates, which a search by dates leaves out. */
  readonly undated: number
  /** For text searches with very many hits: only so many of the latest logged were ordered. */
  readonly ranked: number | null
}

/** Places, each by its name and by the ids that the gazetteer or the register has for it, or a party by its name. */
export interface ControlAsked {
  readonly places: readonly { readonly name: string; readonly refs: readonly string[] }[]
  readonly holder: string | null
}

/** `places` are those that were asked for, in their order; `parties` what its holders are told by, all names and members of the party. The events are of any of the places. */
export interface ControlTold {
  readonly places: PlaceTold[]
  readonly parties: string[]
  readonly events: Event[]
  readonly holdings: HoldingTold[]
}

/** The names of a place that the log has, and those of the provinces that it lies in. */
export interface PlaceTold {
  readonly names: string[]
  readonly around: string[]
  /** False where only the latest of very many events were read. */
  readonly complete: boolean
}

export const COMPLETIONS = ['place', 'actor', 'source', 'tag', 'weapon', 'event', 'total', 'member'] as const
export type Completion = (typeof COMPLETIONS)[number]

/** The database cannot be used just now or at all; the message says what to do. `stopping` is nobody's fault: Sitlog is on its way out. */
export class StoreTrouble extends Error {
  readonly code: 'busy' | 'full' | 'newer' | 'stopping' | 'unusable'
  constructor(code: StoreTrouble['code'], message: string) {
    super(message)
    this.name = 'StoreTrouble'
    this.code = code
  }
}
