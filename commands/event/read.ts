import { Missing, Refusal } from '../../src/core/bad-input.ts'
import { type Answer, type Context, defineCommand, type Input } from '../../src/core/command.ts'
import { carryOver } from '../../src/core/reading/carry-over.ts'
import { LONGEST_REPORT } from '../../src/core/reading/prose.ts'
import { type KeptReading, type ReportTold, readingId } from '../../src/core/reading/reading.ts'
import { NO_SOURCE, type ReportSource } from '../../src/core/report.ts'
import { sameValue } from '../../src/core/same-value.ts'
import { readingNo, reportTextOptions } from '../../src/text/options/reading.ts'
import { readingAnswer } from '../readings/answer.ts'
import { changeReading, keepReading, needReading, readText } from '../readings/reading-of.ts'
import { alikeLine, retoldAnswer } from '../readings/retold.ts'
import { waitingReadings } from '../readings/waiting.ts'

type ReadInput = Input<typeof reportTextOptions>

/** In place of a report: what still waits. */
const WAITING = 'open'

export const read = defineCommand({
  root: 'event',
  verb: 'read',
  summary: 'Read a report: paste it, and get the events in it as drafts to save',
  detail:
    'Keys stand before the report or at its very end; all between is the report. Nothing is logged until you save it.\nWhat is taken over from elsewhere in the text has a “?”. What was set aside, and sentences that count people and became no draft, are named.\nR-1 shows that reading again; with keys it is read anew: read R-1 published:2020-08-07. open lists what still waits.',
  role: 'logger',
  options: reportTextOptions,
  form: ['text', 'src', 'published', 'url'],
  examples: [
    {
      line: 'read published:2020-08-07 src:"South Front" ISIS cells stormed an army post near Jundya on Thursday, killing at least four soldiers. In Palmyra, two fighters were captured.',
      what: 'A report, and the day that its Thursday is counted from',
    },
    { line: 'read R-1', what: 'What became of its drafts' },
    { line: 'read open', what: 'The reports whose drafts wait' },
  ],
  async run(input, context) {
    if (input.file === null && input.text?.trim().toLowerCase() === WAITING) return waitingReadings(context)
    const again = input.file === null ? readingNo(input.text ?? '') : null
    if (again !== null) return showAgain(again, input, context)
    const text = await reportOf(input, context)
    const told = toldOf(input, { source: NO_SOURCE, saidBy: null, asOf: null })
    const reading = await keepReading(context, text, told, await readText(context, text, told.asOf))
    return (await retoldAnswer(context, reading)) ?? readingAnswer(context, reading, { like: await alikeLine(context, reading) })
  },
})

async function reportOf({ text, file }: ReadInput, { readFile }: Context): Promise<string> {
  const report = file === null ? text : (await readFile(file)).trim()
  if (report === null || report === '') throw new Missing(['text'])
  if (report.length > LONGEST_REPORT)
    throw new Refusal(
      `This report is ${report.length.toLocaleString('en')} characters long; it can have ${LONGEST_REPORT.toLocaleString('en')}.`,
      'Read it in parts.',
    )
  return report
}

/** What is said of a report, over what was said before. The address and the day have keys of their own, too. */
function toldOf({ src, published, url, 'said-by': saidBy }: ReadInput, before: ReportTold): ReportTold {
  const given = Object.fromEntries(Object.entries(src ?? {}).filter(([, value]) => value !== null)) as Partial<ReportSource>
  const said = { ...before.source, ...given, ...(published === null ? {} : { published }), ...(url === null ? {} : { url }) }
  const named = { ...said, publisher: said.publisher ?? (said.url === null ? null : hostOf(said.url)) }
  return { source: named, saidBy: saidBy ?? before.saidBy, asOf: named.published ?? before.asOf }
}

/** An address alone is published by its host. */
function hostOf(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}

/** A reading as it stands; with keys, its text read anew as long as nothing of it was saved. */
async function showAgain(no: number, input: ReadInput, context: Context): Promise<Answer> {
  const before = await needReading(context, no)
  const told = toldOf(input, before.told)
  if (sameValue(told, before.told)) return readingAnswer(context, before)
  const same = told.asOf === before.told.asOf
  return readingAnswer(context, await changeReading(context, before, same ? { told } : await readAnew(context, before, told)))
}

/** The drafts change with the day that "Monday" is counted from; what people did to them stays. */
async function readAnew(context: Context, { no, text, drafts: before }: KeptReading, told: ReportTold) {
  const { drafts: after, ...found } = await readText(context, text, told.asOf)
  const drafts = carryOver(before, after)
  if (drafts === null)
    throw new Refusal(
      `Read with that day, the text tells of other events, and what was saved, corrected or dropped of ${readingId(no)} would lose its place. Nothing was changed.`,
      `Correct the drafts one by one: /event draft ${readingId(no, 1)} when:2026-11-18`,
    )
  return { told, found, drafts }
}
