import { BadValue } from '../../core/bad-input.ts'
import { readEventNo } from './event.ts'
import { one } from './option.ts'

/** A new report of an event, or one that it has: `at` counts from 1, as the card does. */
export interface WhichReport {
  readonly no: number
  readonly at: number | null
  readonly remove: boolean
}

/** Reads `E-12`, `E-12 #2` or `E-12 #2 remove`. Throws BadValue. */
function readWhichReport(raw: string): WhichReport {
  const [, event = '', at, remove] = /^(\S+)(?: +#?(\d{1,3}))?(?: +(remove))?$/iu.exec(raw.trim()) ?? []
  if (event === '' || at === '0')
    throw new BadValue(`“${raw.slice(0, 40)}” is no report. It is an event’s number, and for a report that it has, that one’s.`, 'E-12 #2')
  if (remove !== undefined && at === undefined) throw new BadValue('Which report is to be removed? Its number stands on the card.', 'E-12 #2 remove')
  return { no: readEventNo(event), at: at === undefined ? null : Number(at), remove: remove !== undefined }
}

/** Which event gets a report; with # and its number, which report is changed. */
export const whichReportOption = {
  ...one({ summary: 'Which event; #2 changes its second report, #2 remove takes it out', example: 'E-12', complete: 'event' }, readWhichReport),
  free: true,
} as const
