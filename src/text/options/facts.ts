import { OUTCOMES } from '../../core/event.ts'
import { EVENT_TYPES } from '../../core/event-type.ts'
import { HEDGES } from '../../core/report.ts'
import { readWhen } from '../dates/read-when.ts'
import { readControl } from '../read-control.ts'
import { readGrade } from '../read-grade.ts'
import { readHedge } from '../read-hedge.ts'
import { readLoss } from '../read-loss.ts'
import { readPlaces } from '../read-place.ts'
import { readRecurrence } from '../read-recurrence.ts'
import { readSource } from '../read-source.ts'
import { readType } from '../read-type.ts'
import { choice, freeText, many, one, readName, readText } from './option.ts'

function loss(summary: string, example: string) {
  return many({ summary, example }, (raw, { settings }) => readLoss(raw, settings.vague))
}

/** What can be said of an event: the keys of `log` and `edit`, in the order of forms and help. */
export const factOptions = {
  text: freeText({ summary: 'What happened, in a sentence of your own', example: 'Cells stormed an army position' }, 4000),
  when: one({ summary: 'When it happened', example: '"6 Aug 2020"' }, readWhen),
  type: one({ summary: 'What kind of event, in ACLED’s terms', example: 'shelling', complete: EVENT_TYPES.map((type) => type.code) }, readType),
  place: many({ summary: 'Where: name, province, country', example: '"Jundya, Deir ez-Zor, Syria"', complete: 'place' }, readPlaces),
  by: many({ summary: 'Who did it', example: 'ISIS', complete: 'actor' }, readName),
  on: many({ summary: 'Against whom', example: '"Syrian Arab Army"', complete: 'actor' }, readName),
  killed: loss('Killed: side, if not the target, and count', '"ISIS 14"'),
  wounded: loss('Wounded', '"civilians 1+"'),
  captured: loss('Captured', '3'),
  missing: loss('Missing', '~20'),
  surrendered: loss('Surrendered', '5'),
  displaced: loss('Displaced', '"civilians hundreds"'),
  casualties: loss('Killed or wounded, not stated which', '"Hezbollah 5"'),
  outcome: choice({ summary: 'How it ended for the side that began it', example: 'repelled' }, OUTCOMES),
  control: many({ summary: 'Who gained or lost which place', example: '"Al-Liliyah: ISIS"', complete: 'place' }, readControl),
  weapon: many({ summary: 'With what', example: '"combat drone"', complete: 'weapon' }, readName),
  src: many(
    { summary: 'Source: [origin via] publisher, date, address', example: '"South Front via Global Research, 2020-08-07"', complete: 'source' },
    readSource,
  ),
  'said-by': one({ summary: 'Whom the source quotes', example: '"pro-militant sources"', complete: 'source' }, readName),
  hedge: many({ summary: 'How sure the source sounds', example: 'reportedly', complete: HEDGES }, readHedge),
  grade: one({ summary: 'Your grade: Admiralty or Airwars', example: 'B2' }, readGrade),
  quote: one({ summary: 'The source’s words', example: '"at least two fighters died"' }, (raw) => readText(raw, 2000)),
  recurs: many({ summary: 'Which of a series the source says it is', example: '"4th this year"' }, readRecurrence),
  tag: many({ summary: 'Your own tag', example: 'east-bank', complete: 'tag' }, readName),
  of: one({ summary: 'Whose losses counts without a side are, if not the target’s', example: 'ISIS', complete: 'actor' }, readName),
} as const
