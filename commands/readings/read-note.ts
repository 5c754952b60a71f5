import type { Answer, Context } from '../../src/core/command.ts'
import { NO_SOURCE, type ReportSource } from '../../src/core/report.ts'
import { today } from '../../src/text/zone.ts'
import { readingAnswer } from './answer.ts'
import { keepReading, readText } from './reading-of.ts'

/** What an analyst tells in plain words, and from where, read as of today or its source's day and shown as drafts; null where it tells of no event. */
export async function readNote(context: Context, text: string, from: Partial<ReportSource> = {}): Promise<Answer | null> {
  const source = { ...NO_SOURCE, ...from }
  const asOf = source.published ?? today(context)
  const prose = await readText(context, text, asOf)
  if (prose.drafts.length === 0) return null
  return readingAnswer(context, await keepReading(context, text, { source, saidBy: null, asOf }, prose))
}
