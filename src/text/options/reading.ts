import { BadValue } from '../../core/bad-input.ts'
import { LONGEST_REPORT, MOST_DRAFTS } from '../../core/reading/prose.ts'
import { readingId } from '../../core/reading/reading.ts'
import type { Day } from '../../core/when.ts'
import { readWhen } from '../dates/read-when.ts'
import { readSource } from '../read-source.ts'
import { readEventNo } from './event.ts'
import { freeText, one, readName } from './option.ts'

/** Drafts that are named: of which reading, which of them (null for all that are open), and whether they are to be dropped. */
export interface WhichDrafts {
  readonly no: number
  readonly drafts: readonly number[] | null
  readonly drop: boolean
}

const EXAMPLE = 'R-1 1 3-4'

/** Reads `R-1`, `R-1.2`, `R-1 1 3-4` or `R-1.2 drop`. Throws BadValue. */
function readWhichDrafts(raw: string): WhichDrafts {
  const [head = '', ...rest] = raw.trim().split(/[\s,]+/u)
  const [, no, draft] = /^R-?(\d{1,9})(?:\.(\d{1,4}))?$/iu.exec(head) ?? []
  const drop = rest.at(-1)?.toLowerCase() === 'drop'
  const listed = [...(draft === undefined ? [] : [draft]), ...(drop ? rest.slice(0, -1) : rest)].filter((word) => word.toLowerCase() !== 'all')
  if (no === undefined) throw new BadValue(`“${raw.slice(0, 40)}” is no reading. Readings are R-1, R-2, …; their drafts R-1.1, R-1.2, …`, EXAMPLE)
  const numbers = listed.flatMap(readNumbers)
  return { no: Number(no), drafts: numbers.length === 0 ? null : [...new Set(numbers)], drop }
}

/** `3`, or `3-5`. */
function readNumbers(word: string): number[] {
  const [, first = '', last = first] = /^(\d{1,4})(?:[-–](\d{1,4}))?$/u.exec(word) ?? []
  const [from, to] = [Number(first), Number(last)]
  if (first === '' || from < 1 || to < from || to > MOST_DRAFTS) throw new BadValue(`“${word.slice(0, 40)}” is no number of a draft.`, EXAMPLE)
  return Array.from({ length: to - from + 1 }, (_, at) => from + at)
}

/** The number of a reading in a text that is nothing else; null of any other text. */
export function readingNo(text: string): number | null {
  const [, no] = /^\s*R-?(\d{1,9})\s*$/iu.exec(text) ?? []
  return no === undefined ? null : Number(no)
}

/** What drafts are saved as: a report of an event, or a text told again as further links of what an earlier reading was saved as. */
export type SavedAs = { readonly is: 'event'; readonly no: number } | { readonly is: 'reading'; readonly no: number }

/** Reads `E-3`, or `R-1`. Throws BadValue. */
function readSavedAs(raw: string): SavedAs {
  const reading = readingNo(raw)
  return reading === null ? { is: 'event', no: readEventNo(raw) } : { is: 'reading', no: reading }
}

export const savedAsOption = one(
  { summary: 'As a report of this event; or of a text told again, as links to what was saved of that reading', example: 'E-3' },
  readSavedAs,
)

/** Which drafts a verb is about, as its free text. */
export const whichDraftsOption = {
  ...one({ summary: 'Which drafts: R-1 for all that are open, R-1 1 3-4, or R-1.2', example: EXAMPLE }, readWhichDrafts),
  free: true,
} as const

/** One draft, and that it is to be dropped. */
export const whichDraftOption = {
  ...one({ summary: `Which draft, as ${readingId(1, 2)}; drop puts it aside`, example: readingId(1, 2) }, readWhichDrafts),
  free: true,
} as const

/** The day on which a report's origin published it. Throws BadValue, Ambiguous. */
const publishedOption = one({ summary: 'The day its origin published it; “Monday” is counted from it', example: '2020-08-07' }, (raw, reading): Day => {
  const when = readWhen(raw, reading)
  if (when.precision !== 'day' || when.start === null) throw new BadValue(`“${raw.slice(0, 80)}” is no single day.`, '"7 Aug 2020"')
  return when.start
})

/** Reads a web address. Throws BadValue. */
function readAddress(raw: string): string {
  if (!/^https?:\/\/\S+$/iu.test(raw) || !URL.canParse(raw) || raw.length > 2000)
    throw new BadValue(`“${raw.slice(0, 80)}” is no web address.`, 'https://example.org/report')
  return raw
}

/** A report and what is said of it: the keys of `read`. */
export const reportTextOptions = {
  text: {
    ...freeText(
      { summary: 'The report, pasted whole; or R-1, to see that reading again', example: 'ISIS cells stormed an army post near Jundya on Thursday.' },
      LONGEST_REPORT,
    ),
    report: true,
  } as const,
  file: one({ summary: 'A file with the report', example: 'report.txt' }, (raw) => raw),
  published: publishedOption,
  src: one({ summary: 'Source: [origin via] publisher, date, address', example: '"South Front via Global Research"', complete: 'source' }, readSource),
  url: one({ summary: 'Its address', example: 'https://example.org/report' }, readAddress),
  'said-by': one({ summary: 'Whom the report quotes where it names nobody', example: '"pro-militant sources"', complete: 'source' }, readName),
} as const
