import type { Event } from '../core/event.ts'
import type { Picture, PictureTheme } from '../core/picture.ts'
import { isWithin } from '../core/possible-days.ts'
import { type Settings, WEEK_STARTS } from '../core/settings.ts'
import { mapPicture } from '../render/pictures/spec/map-picture.ts'
import { fromZero, markOf } from '../render/pictures/spec/mark.ts'
import type { Digest } from './digest.ts'

/** The map of a digest's own events, as data that is frozen with it; none where nobody knows where they were. For phones: square. */
export function digestPictures(
  { events, echo, covered, days, style: { language } }: Digest,
  theme: PictureTheme,
  { week, theatre, lines }: Settings,
): Picture[] {
  const sure = (event: Event): boolean => covered.kind !== 'dated' || isWithin(event, days)
  const marks = events.map((event) => (sure(event) ? markOf(event, 'killed') : fromZero(markOf(event, 'killed'))))
  const look = { unit: 'killed', colouring: 'type', theme, shape: 'square', language, local: false } as const
  const picture = mapPicture(marks, { ...look, echo: echo ?? 'All events', week: WEEK_STARTS[week], theatre, claims: lines })
  return picture === null ? [] : [picture]
}
