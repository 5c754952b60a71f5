import { OUTCOMES } from '../../core/event.ts'
import { EVENT_TYPES } from '../../core/event-type.ts'
import { readWhen } from '../dates/read-when.ts'
import { readControl } from '../read-control.ts'
import { readPlaces } from '../read-place.ts'
import { readRecurrence } from '../read-recurrence.ts'
import { readType } from '../read-type.ts'
import { alsoOption } from './also.ts'
import { choice, freeText, many, one, readName } from './option.ts'
import { lossOptions, ofOption, saidOptions } from './report.ts'

/** What can be said of an event and by its first report: the keys of `log` and `edit`, in the order of forms and help. */
export const factOptions = {
  text: freeText({ summary: 'What happened, in a sentence of your own', example: 'Cells stormed an army position' }, 4000),
  when: one({ summary: 'When it happened', example: '"6 Aug 2020"' }, readWhen),
  type: one({ summary: 'What kind of event, in ACLED’s terms', example: 'shelling', complete: EVENT_TYPES.map((type) => type.code) }, readType),
  place: many({ summary: 'Where: name, province, country', example: '"Jundya, Deir ez-Zor, Syria"', complete: 'anywhere' }, readPlaces),
  by: many({ summary: 'Who did it', example: 'ISIS', complete: 'actor' }, readName),
  on: many({ summary: 'Against whom', example: '"Syrian Arab Army"', complete: 'actor' }, readName),
  ...lossOptions,
  outcome: choice({ summary: 'How it ended for the side that began it', example: 'repelled' }, OUTCOMES),
  control: many({ summary: 'Who gained or lost which place', example: '"Al-Liliyah: ISIS"', complete: 'place' }, readControl),
  weapon: many({ summary: 'With what', example: '"combat drone"', complete: 'weapon' }, readName),
  ...saidOptions,
  recurs: many({ summary: 'Which of a series the source says it is', example: '"4th this year"' }, readRecurrence),
  tag: many({ summary: 'Your own tag', example: 'east-bank', complete: 'tag' }, readName),
  of: ofOption,
} as const

/** The keys of `log`: a further report has its own figures. */
export const logOptions = { ...factOptions, also: alsoOption } as const
