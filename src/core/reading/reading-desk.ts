import type { Event, Facts } from '../event.ts'
import type { Stamp } from '../stamp.ts'
import type { Twin } from '../twin/likeness.ts'
import type { Day } from '../when.ts'
import type { Prose } from './prose.ts'
import type { PlaceWords, Question } from './question.ts'
import type { KeptReading, ReportReading, WaitingReading } from './reading.ts'

/** What a desk does with reports that it is to read. */
export interface ReadingDesk {
  /** What a text tells of, read in a thread of its own with the names of the desk's register. `published` is the day that "Monday" is counted from. */
  readProse(text: string, published: Day | null): Promise<Prose>
  /** A search in plain words, as of `today`, with those of its words that name `places`; null where it is no more than words to look for. */
  readQuestion(text: string, today: Day, places: readonly PlaceWords[]): Promise<Question | null>
  /** Keeps a text that was read, with its drafts. Gives it with the earlier reading that has most of its words. */
  addReading(reading: Omit<ReportReading, 'alike'>, stamp: Stamp): Promise<KeptReading>
  reading(no: number): Promise<KeptReading | null>
  /** The latest readings with drafts that nobody has saved or dropped, the newest first. */
  openReadings(limit: number): Promise<WaitingReading[]>
  /** Replaces parts of a reading. `null` if another change came between. */
  changeReading(change: ChangeReading): Promise<KeptReading | null>
  /** Saves drafts of a reading by their numbers, all of them or none. Throws Refusal where one is saved already. */
  saveDrafts(save: SaveDrafts): Promise<{ readonly reading: KeptReading; readonly events: number[] }>
  /** For each of some events that are not logged yet: the events that may be the same, those of the numbers `besides` left out. */
  twinsOf(drafts: readonly Facts[], besides: readonly number[]): Promise<(Twin & { readonly event: Event })[][]>
}

/** `version` is that of the reading that was seen. */
export interface ChangeReading {
  readonly no: number
  readonly version: number
  readonly change: Partial<Omit<ReportReading, 'text' | 'alike'>>
}

/** Drafts of a reading by their numbers, from 1: as events of their own, or `into` an event as its reports. */
export interface SaveDrafts {
  readonly no: number
  readonly drafts: readonly number[]
  readonly into: number | null
  readonly why: string | null
  readonly stamp: Stamp
}
