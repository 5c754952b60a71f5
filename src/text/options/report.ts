import { HEDGES } from '../../core/report.ts'
import { readGrade } from '../read-grade.ts'
import { readHedge } from '../read-hedge.ts'
import { readLoss } from '../read-loss.ts'
import { readSource } from '../read-source.ts'
import { many, one, readName, readText } from './option.ts'

function loss(summary: string, example: string) {
  return many({ summary, example }, (raw, { settings }) => readLoss(raw, settings.vague))
}

/** The losses that a source gives, by kind. */
export const lossOptions = {
  killed: loss('Killed: side, if not the target, and count', '"ISIS 14"'),
  wounded: loss('Wounded', '"civilians 1+"'),
  captured: loss('Captured', '3'),
  missing: loss('Missing', '~20'),
  surrendered: loss('Surrendered', '5'),
  displaced: loss('Displaced', '"civilians hundreds"'),
  casualties: loss('Killed or wounded, not stated which', '"Hezbollah 5"'),
} as const

/** Who says so, and how. */
export const saidOptions = {
  src: many(
    { summary: 'Source: [origin via] publisher, date, address', example: '"South Front via Global Research, 2020-08-07"', complete: 'source' },
    readSource,
  ),
  'said-by': one({ summary: 'Whom the source quotes', example: '"pro-militant sources"', complete: 'source' }, readName),
  hedge: many({ summary: 'How sure the source sounds', example: 'reportedly', complete: HEDGES }, readHedge),
  grade: one({ summary: 'Your grade: Admiralty or Airwars', example: 'B2' }, readGrade),
  quote: one({ summary: 'The source’s words', example: '"at least two fighters died"' }, (raw) => readText(raw, 2000)),
} as const

export const ofOption = one({ summary: 'Whose losses counts without a side are, if not the target’s', example: 'ISIS', complete: 'actor' }, readName)

/** What one report says: the keys of `report`, and of each further report in a line of `log`. */
export const reportOptions = { ...saidOptions, ...lossOptions, of: ofOption } as const
