import type { Picture, PictureTheme } from '../core/picture.ts'
import { type Settings, WEEK_STARTS } from '../core/settings.ts'
import { mapPicture } from '../render/pictures/spec/map-picture.ts'
import { markOf, within } from '../render/pictures/spec/mark.ts'
import type { Digest } from './digest.ts'

/** The map of a digest's own events, as data that is frozen with it; none where nobody knows where they were. For phones: square. */
export function digestPictures(
  { events, echo, covered, days, style: { language } }: Digest,
  theme: PictureTheme,
  { week, theatre, lines }: Settings,
): Picture[] {
  const marks = events.map((event) => markOf(event, 'killed')).map((mark) => (covered.kind === 'dated' ? within(mark, days) : mark))
  const look = { unit: 'killed', colouring: 'type', theme, shape: 'square', language, local: false } as const
  const picture = mapPicture(marks, { ...look, echo: echo ?? 'All events', week: WEEK_STARTS[week], theatre, claims: lines })
  return picture === null ? [] : [picture]
}
