import { logLine } from '../core/log-line.ts'
import type { Format } from './format.ts'

/** The lines that recreate the events, in the order of their numbers: text that another desk can paste. */
export const lines: Format = {
  name: 'lines',
  extension: 'txt',
  mediaType: 'text/plain',
  head: '',
  write: ({ facts }) => `${logLine(facts)}\n`,
  between: '',
  tail: '',
}
