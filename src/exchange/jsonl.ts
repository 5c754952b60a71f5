import { eventId } from '../core/event.ts'
import { logLine } from '../core/log-line.ts'
import type { Format } from './format.ts'

/** One JSON object a line, with everything that the log holds of an event. */
export const jsonl: Format = {
  name: 'jsonl',
  extension: 'jsonl',
  mediaType: 'application/x-ndjson',
  head: '',
  write: ({ no, status, version, facts, sites, loggedAt, loggedBy }) =>
    `${JSON.stringify({ id: eventId(no), status, version, loggedAt, loggedBy, ...facts, sites, recreate: logLine(facts) })}\n`,
  between: '',
  tail: '',
}
