import { BadInput, Missing, Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { type Event, eventId, type Facts } from '../../src/core/event.ts'
import { LIMITS } from '../../src/core/limits.ts'
import { typeReport, typeSource } from '../../src/core/log-line.ts'
import { NO_REPORT, type Report, speaks } from '../../src/core/report.ts'
import { checkWhole } from '../../src/core/twin/merging.ts'
import { changeLines } from '../../src/render/history.ts'
import { sideOf } from '../../src/text/compose-report.ts'
import { editReport, editsReport, type ReportEdit, reportEditOptions } from '../../src/text/edit-report.ts'
import { whyOption } from '../../src/text/options/event.ts'
import { type WhichReport, whichReportOption } from '../../src/text/options/which-report.ts'
import { savedEvent } from '../saved-event.ts'
import { changeThing, needOwnThing, needThing } from '../things.ts'

export const report = defineCommand({
  root: 'event',
  verb: 'report',
  summary: 'Add a report to an event, with its own figures; correct one, or take it out',
  detail:
    'Rival figures stand side by side; the event’s figure is the span of all of them. Behind the address a source takes archive and the address of a copy, in and a language, licence and its name. #2 corrects the second report: a key replaces what stood there, - takes it away.',
  role: 'logger',
  options: { event: whichReportOption, ...reportEditOptions, why: whyOption },
  form: ['event', 'src', 'killed', 'said-by'],
  examples: [
    { line: 'report E-1 src:"SOHR, 2020-08-08" killed:"SAA 9+; ISIS 5" said-by:"pro-militant sources"', what: 'A second account of the same event' },
    {
      line: 'report E-1 src:"SANA, https://example.org/a, archive https://web.archive.org/a, in Arabic, licence CC BY 4.0"',
      what: 'One that says the same: another link',
    },
    { line: 'report E-1 #1 grade:B2 killed:8+ why:"read again"', what: 'Correct a report that it has' },
    { line: 'report E-1 #1 remove why:"another fight"', what: 'Take one out' },
  ],
  async run(input, context) {
    if (input.event === null) throw new Missing(['event'])
    const which = input.event
    const asked = { subject: 'event', no: which.no } as const
    const event = await (which.at === null ? needThing(context, asked) : needOwnThing(context, asked))
    checkWhole(event)
    const reports = which.at === null ? withNew(event, input) : withChanged(event, which, input)
    if (which.at !== null && input.why === null) throw new Missing(['why'])
    refuseNobody({ ...event.facts, reports })
    const saved = await changeThing(context, event, { action: 'edit', facts: { reports }, why: input.why })
    const history = await context.desk.history('event', event.no)
    return savedEvent(context, saved, {
      heading: which.at === null ? 'Report added:' : which.remove ? 'Report removed:' : 'Report corrected:',
      notes: which.at === null ? [] : changeLines('event', history.at(-1)?.changes ?? []),
      actions: [
        { label: 'Undo', command: 'event undo' },
        { label: 'History', command: `event history ${eventId(event.no)}` },
      ],
      changes: history.length - 1,
    })
  },
})

/** The event's reports and a new one. */
function withNew({ no, facts }: Event, input: ReportEdit): Report[] {
  const added = editReport(NO_REPORT, input, sideOf(facts.on))
  if (!editsReport(input) || (typeSource(added) === '' && !speaks(added))) throw new Missing(['src'])
  if (facts.reports.length >= LIMITS.reports) throw new Refusal(`${eventId(no)} has ${LIMITS.reports} reports, and can have no more.`)
  const same = facts.reports.findIndex((known) => typeReport(known, facts.on) === typeReport(added, facts.on))
  if (same >= 0) throw new Refusal(`That is what report ${same + 1} of ${eventId(no)} says already.`, `Look at it: /event show ${eventId(no)}`)
  return [...facts.reports, added]
}

/** The event's reports, one of them changed or gone. */
function withChanged({ no, facts }: Event, { at, remove }: WhichReport, input: ReportEdit): Report[] {
  const before = facts.reports[(at ?? 0) - 1]
  const count = facts.reports.length
  if (before === undefined)
    throw new Refusal(
      `${eventId(no)} has no report ${at}: it has ${count === 0 ? 'none' : count === 1 ? 'one' : count}.`,
      `Look at it: /event show ${eventId(no)}`,
    )
  if (remove) return facts.reports.filter((known) => known !== before)
  if (!editsReport(input)) throw new Refusal('This names nothing to change.', `Give a key: /event report ${eventId(no)} #${at} grade:B2 why:"read again"`)
  const after = editReport(before, input, sideOf(facts.on))
  if (typeReport(after, facts.on) === typeReport(before, facts.on))
    throw new Refusal(`That is what report ${at} of ${eventId(no)} says already; nothing was changed.`)
  if (typeSource(after) === '' && !speaks(after))
    throw new Refusal(`Nothing would be left of report ${at}.`, `Take it out: /event report ${eventId(no)} #${at} remove why:"…"`)
  return facts.reports.map((known) => (known === before ? after : known))
}

/** Without a place or a party there is no event. */
function refuseNobody({ places, by, on, reports }: Facts): void {
  if (places.length + by.length + on.length > 0 || reports.some(({ claims }) => claims.some(({ side }) => side !== null))) return
  throw new BadInput([{ key: 'event', message: 'An event keeps a place or a party; this report has its only one.', example: 'E-1 place:Jundya' }])
}
