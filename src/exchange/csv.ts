import { stringify } from 'csv-stringify/sync'
import { NO_FACTS } from '../core/event.ts'
import type { Format } from './format.ts'
import { eventColumns } from './row.ts'

const HEADER = Object.keys(
  eventColumns({
    no: 1,
    status: 'live',
    version: 1,
    facts: NO_FACTS,
    named: [],
    sites: [],
    voices: [],
    mergedInto: null,
    loggedAt: '',
    loggedBy: '',
    loggedByKey: '',
  }),
)

/** Comma-separated values with a header; a cell that a spreadsheet would run as a formula is defused (OWASP, CSV injection). */
export const csv: Format = {
  name: 'csv',
  extension: 'csv',
  mediaType: 'text/csv',
  // The mark tells spreadsheets that this is UTF-8.
  head: stringify([HEADER], { bom: true }),
  write: (event) => stringify([Object.values(eventColumns(event))], { escape_formulas: true }),
  between: '',
  tail: '',
}
