import type { Answer, Context } from '../../src/core/command.ts'
import { NO_SOURCE } from '../../src/core/report.ts'
import { today } from '../../src/text/zone.ts'
import { readingAnswer } from './answer.ts'
import { keepReading, readText } from './reading-of.ts'

/** What an analyst tells in plain words, read as of today and shown as drafts; null where it tells of no event. */
export async function readNote(context: Context, text: string): Promise<Answer | null> {
  const asOf = today(context)
  const prose = await readText(context, text, asOf)
  if (prose.drafts.length === 0) return null
  return readingAnswer(context, await keepReading(context, text, { source: NO_SOURCE, saidBy: null, asOf }, prose))
}
