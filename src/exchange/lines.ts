import { eventId } from '../core/event.ts'
import { logLine } from '../core/log-line.ts'
import type { Format } from './format.ts'

/** The lines that recreate the events, in the order of their numbers: text that another desk can paste. */
export const lines: Format = {
  name: 'lines',
  extension: 'txt',
  mediaType: 'text/plain',
  head: '',
  // A script skips lines that begin with #: a retracted event does not come back to life elsewhere.
  write: ({ no, status, facts }) => `${status === 'retracted' ? `# retracted ${eventId(no)}: ` : ''}${logLine(facts)}\n`,
  between: '',
  tail: '',
}
