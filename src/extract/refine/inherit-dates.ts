import { dayNumber } from '../../core/when.ts'
import type { FoundDate } from '../dates/found-date.ts'
import type { Frame } from '../frames/frame.ts'
import type { Refiner } from './refiner.ts'

/** A report's first event is its news where it lies so few days back. */
const FRESH = 4
const LEAD = 3

/** An event without a date has that of the one told before it in the paragraph, or of the news that the report opens with; shown as taken over. */
export const inheritDates: Refiner = (frames, { published, headings }) => {
  const lead = frames.find((frame) => isNews(frame, published)) ?? null
  const out: Frame[] = []
  for (const frame of frames) out.push(frame.whens.length > 0 ? frame : dated(frame, nearby(out, frame), headings, lead))
  return out
}

/** So many events back, the one that gives its date may stand. */
const WINDOW = 40

function nearby(told: readonly Frame[], { paragraph }: Frame): Frame | null {
  const before = told.slice(-WINDOW).findLast(({ link }) => link !== 'apart')
  return before !== undefined && isExact(before) && before.paragraph === paragraph ? before : null
}

function dated(frame: Frame, near: Frame | null, headings: ReadonlyMap<number, FoundDate>, lead: Frame | null): Frame {
  const heading = near === null ? headingOver(frame, headings) : null
  if (heading !== null) return { ...frame, whens: [heading], inherited: true }
  const giver = frame.elsewhere ? null : (near ?? lead)
  return giver === null ? frame : { ...frame, whens: giver.whens, inherited: true }
}

/** A list is so many sentences long at most. */
const LIST = 6

function headingOver({ sentences: [no = 0] }: Frame, headings: ReadonlyMap<number, FoundDate>): FoundDate | null {
  for (let at = no; at >= Math.max(0, no - LIST); at--) {
    const heading = headings.get(at)
    if (heading !== undefined) return heading
  }
  return null
}

/** A day or two can be taken over; "the last weeks" cannot. */
function isExact({ whens: [when] }: Frame): boolean {
  return when !== undefined && when.start !== null && when.end !== null && dayNumber(when.end) - dayNumber(when.start) < 3
}

function isNews({ sentences, whens }: Frame, published: string | null): boolean {
  const [when] = whens
  if (published === null || when === undefined || when.start === null || (sentences[0] ?? LEAD) >= LEAD) return false
  return when.start === when.end && dayNumber(published) - dayNumber(when.start) < FRESH
}
