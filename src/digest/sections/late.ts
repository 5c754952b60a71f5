import { counted } from '../../core/counted.ts'
import type { Event } from '../../core/event.ts'
import type { Day } from '../../core/when.ts'
import { quiet } from '../../render/inline.ts'
import { digestRow } from '../row.ts'
import { type DigestSection, lines } from './section.ts'

/** So many are listed; the others stand in the file. */
export const LATE_LISTED = 15

/** What was recorded now of days that earlier digests were about, by the day on which it happened, the latest first. */
export const late: DigestSection = {
  name: 'late',
  title: 'Late arrivals',
  blocks: ({ arrivals, style }) => {
    const sorted = arrivals.toSorted((a, b) => (dayOf(b) > dayOf(a) ? 1 : dayOf(b) < dayOf(a) ? -1 : a.no - b.no))
    if (sorted.length === 0) return []
    const more = sorted.length > LATE_LISTED ? `${counted(sorted.length - LATE_LISTED, 'more is', style.language, 'more are')} not listed. ` : ''
    return [
      { kind: 'events', rows: sorted.slice(0, LATE_LISTED).map((event) => digestRow(event, style.language)) },
      ...lines([[quiet(`${more}They are of days before these, and in no figure above.`)]]),
    ]
  },
}

function dayOf({ facts: { when } }: Event): Day {
  return when.end ?? when.start ?? ''
}
