import type { Day } from '../../core/when.ts'
import type { FoundDate } from '../dates/found-date.ts'
import type { Frame } from '../frames/frame.ts'

/** What refiners know of the whole report. */
export interface Report {
  readonly published: Day | null
  /** Where it was filed. */
  readonly dateline: string | null
  /** Dates of the sentences that open a list, by the sentence's number. */
  readonly headings: ReadonlyMap<number, FoundDate>
  /** Paragraphs that a place heads, as the entries of a list: "Upper Nile: …". */
  readonly entries: ReadonlySet<number>
  /** Whether the first sentence stands alone above the report. */
  readonly headline: boolean
  /** Whether it is of the market, a match or a fire, and only borrows the words of war. */
  readonly borrows: boolean
}

/** Sees findings and gives findings: fewer, joined or better known. Refiners never call one another. */
export type Refiner = (frames: readonly Frame[], report: Report) => Frame[]
