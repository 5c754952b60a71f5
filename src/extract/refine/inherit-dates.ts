import { dayNumber } from '../../core/when.ts'
import type { Party } from '../cascade/item.ts'
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

function nearby(told: readonly Frame[], frame: Frame): Frame | null {
  const before = told.slice(-WINDOW).findLast(({ link }) => link !== 'apart')
  if (before === undefined) return null
  if (before.sentences.at(-1) === frame.sentences[0] && LISTS.has(frame.link ?? '')) return before
  return isExact(before) && (before.paragraph === frame.paragraph || goesOn(before, frame)) ? before : null
}

/** "Since Monday, an attack in Gao, followed by attacks in Kidal and other ones in Bourem": all since Monday. */
const LISTS = new Set(['followed', 'apart', 'amid', 'as well as'])

/** "The rebels attacked on Monday …", and in the next paragraph what they won or lost there: the same day's work. */
function goesOn(before: Frame, { paragraph, by }: Frame): boolean {
  return before.paragraph === paragraph - 1 && by.some((one) => before.by.some((party) => party.sort === 'armed' && isSame(one, party)))
}

/** "The militia" and "militia fighters". */
function isSame(a: Party, b: Party): boolean {
  return (a.key !== null && a.key === b.key) || a.name === b.name || a.name.startsWith(`${b.name} `) || b.name.startsWith(`${a.name} `)
}

function dated(frame: Frame, near: Frame | null, headings: ReadonlyMap<number, FoundDate>, lead: Frame | null): Frame {
  const heading = near === null ? headingOver(frame, headings) : null
  if (heading !== null) return { ...frame, whens: [heading], inherited: true }
  const giver = frame.elsewhere ? null : (near ?? lead)
  return giver === null ? frame : { ...frame, whens: giver.whens, inherited: true }
}

/** A list is so many sentences long at most; what heads the whole report holds for all of it. */
const LIST = 6

function headingOver({ sentences: [no = 0] }: Frame, headings: ReadonlyMap<number, FoundDate>): FoundDate | null {
  for (let at = no; at >= Math.max(0, no - LIST); at--) {
    const heading = headings.get(at)
    if (heading !== undefined) return heading
  }
  return headings.get(0) ?? null
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
