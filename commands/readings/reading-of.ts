import { Refusal } from '../../src/core/bad-input.ts'
import type { Context } from '../../src/core/command.ts'
import { untouched } from '../../src/core/reading/carry-over.ts'
import type { Prose } from '../../src/core/reading/prose.ts'
import { type KeptReading, type ReportTold, readingId } from '../../src/core/reading/reading.ts'
import { stampOf } from '../../src/core/stamp.ts'
import type { Day } from '../../src/core/when.ts'
import { overtaken } from '../overtaken.ts'

/** Milliseconds between two words of progress. */
const BREATH = 250

/** Keeps a text with what was found in it. */
export async function keepReading(context: Context, text: string, told: ReportTold, { drafts, ...found }: Prose): Promise<KeptReading> {
  return context.desk.addReading({ told, text, found, drafts: drafts.map(untouched) }, stampOf(context))
}

/** What a text tells of; a long one says that it is being read. `published` is the day that "Monday" is counted from. */
export async function readText({ desk, progress }: Context, text: string, published: Day | null): Promise<Prose> {
  const ticking = setInterval(() => progress(0, text.length), BREATH)
  try {
    return await desk.readProse(text, published)
  } finally {
    clearInterval(ticking)
  }
}

/** The reading of that number. Throws Refusal. */
export async function needReading({ desk }: Pick<Context, 'desk'>, no: number): Promise<KeptReading> {
  const reading = await desk.reading(no)
  if (reading === null) throw new Refusal(`There is no ${readingId(no)} at this desk.`, 'Read a report: /event read src:"South Front" …')
  return reading
}

/** Replaces parts of a reading. Throws Refusal where another change came in between. */
export async function changeReading(
  { desk }: Pick<Context, 'desk'>,
  { no, version }: KeptReading,
  change: Parameters<Context['desk']['changeReading']>[0]['change'],
): Promise<KeptReading> {
  const changed = await desk.changeReading({ no, version, change })
  if (changed === null) throw overtaken(readingId(no), `/event read ${readingId(no)}`)
  return changed
}
