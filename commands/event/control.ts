import { BadInput, Missing, Refusal } from '../../src/core/bad-input.ts'
import { type Answer, type Context, defineCommand } from '../../src/core/command.ts'
import { controlOn, type Ledger } from '../../src/core/control/ledger.ts'
import { counted } from '../../src/core/counted.ts'
import { fold } from '../../src/core/fold.ts'
import { nearest } from '../../src/core/nearest.ts'
import { EVERYTHING } from '../../src/core/query.ts'
import type { Line } from '../../src/core/reply.ts'
import { type Day, shift } from '../../src/core/when.ts'
import { controlDoc } from '../../src/render/control.ts'
import { standingLines } from '../../src/render/control-standing.ts'
import { text } from '../../src/render/inline.ts'
import { readDays } from '../../src/text/dates/read-days.ts'
import { one, readName } from '../../src/text/options/option.ts'
import { today } from '../../src/text/zone.ts'
import { type ControlSayings, controlSayings } from '../control-sayings.ts'
import { heldBy } from '../held-by.ts'

export const control = defineCommand({
  root: 'event',
  verb: 'control',
  summary: 'Who held a place on a day, or what a party held',
  detail:
    'Answers from the control: keys of events and from statements recorded with hold: who, since when, by whose account, how sure. A part of a place is answered apart; what was last said is called that, with its age.',
  role: 'reader',
  options: {
    place: { ...one({ summary: 'Which place', example: 'Jundya', complete: 'place' }, readName), free: true },
    at: one({ summary: 'On which day; two days for first and last. Without it, today', example: '"6 Aug 2020"' }, readDays),
    holder: one({ summary: 'Instead of a place: what this party holds', example: 'ISIS', complete: 'actor' }, readName),
  },
  form: ['place', 'at'],
  examples: [
    { line: 'control "Ras Ba’albak" at:"9 June 2015"', what: 'Who held it that day, by whose account' },
    { line: 'control holder:Hezbollah', what: 'What a party is said to hold now, and the areas that sources give' },
  ],
  async run(input, context) {
    const now = today(context)
    const days = [...new Set([input.at?.from ?? input.at?.to ?? now, input.at?.to ?? now])]
    if (input.place !== null && input.holder !== null)
      throw new BadInput([{ key: 'holder', message: 'Ask for a place or for a holder, not for both.', example: 'holder:ISIS' }])
    if (input.holder !== null) return heldBy(context, input.holder, days.at(-1) ?? now)
    if (input.place === null) throw new Missing(['place'])
    const asked = input.place
    const [told] = (await controlSayings(context, [asked])) as [ControlSayings]
    const place = told.places.find((name) => fold(name) === fold(asked)) ?? asked
    if (!told.known && told.places.length > 1) return ask(`Which place is “${asked}”?`, told.places, context)
    const around = await aroundIt(context, told, days)
    if (told.sayings.length === 0 && around.length === 0) return nothingSaid(asked, context)
    const ledgers = days.map((day) => controlOn(day, told.sayings))
    const notes = [...told.notes, ...around, ...(await activityNotes(context, place, ledgers))]
    return { content: controlDoc(place, ledgers, notes, context.settings.language), data: { place, ledgers } }
  },
})

/** What is said of the province around a place, on the last day asked for: it is told apart, for it says nothing of the place itself. */
async function aroundIt(context: Context, { around }: ControlSayings, days: readonly Day[]): Promise<Line[]> {
  const lines: Line[] = []
  const provinces = around.slice(0, 2)
  const told = provinces.length === 0 ? [] : await controlSayings(context, provinces)
  for (const [at, { sayings }] of told.entries()) {
    const ledger = controlOn(days.at(-1) ?? today(context), sayings)
    if (ledger.history.length === 0) continue
    lines.push([text(`Of ${provinces[at]}, which is around it, and not of the place itself:`)])
    lines.push(...ledger.standings.flatMap((standing) => standingLines(standing, ledger, context.settings.language)))
  }
  return lines
}

/** Names that the question may mean, each with the question put again. */
function ask(question: string, places: readonly string[], { again }: Context): Answer {
  const choices = places.slice(0, 5).map((place) => ({ label: place, command: again({ place }) }))
  return { content: { kind: 'question', question: [text(question)], choices }, ok: false }
}

/** No reassurance where nothing is known; a name of the log that is spelt much like it is offered. */
async function nothingSaid(asked: string, context: Context): Promise<Answer> {
  const said = `Nothing in this log says who holds “${asked}”.`
  const alike = new Map((await context.desk.complete('place', fold(asked).slice(0, 1), 200)).map((name) => [fold(name), name]))
  alike.delete(fold(asked))
  const near = alike.get(nearest(fold(asked), alike.keys()) ?? '')
  if (near !== undefined) return ask(`${said} Did you mean ${near}?`, [near], context)
  const hint = `Say it with an event, control:"${asked}: ISIS", or as a statement: /event hold place:"${asked}" holder:ISIS when:2020-08-06`
  throw new Refusal(said, hint)
}

/** The end of a hold, or of a presence, is not the end of attacks: what the log has of them since. */
async function activityNotes({ desk }: Context, place: string, ledgers: readonly Ledger[]): Promise<Line[]> {
  const last = ledgers.at(-1)
  const ended = [...new Set(last?.standings.flatMap(({ states }) => states.flatMap((state) => state.ended)))]
  const notes: Line[] = []
  for (const { holder, when, id } of ended.slice(0, 3)) {
    if (holder === null || when.end === null || last === undefined || when.end >= last.day) continue
    const query = { ...EVERYTHING, by: [holder], place: [place], from: shift(when.end, 1), to: last.day }
    const { total } = await desk.find(query, { sort: 'newest', page: 1, size: 1 })
    const since = total === 0 ? 'the log has no event by it there since' : `since then the log has ${counted(total, 'event')} by it there`
    notes.push([text(`${id} tells of the end of ${holder}’s hold or presence, not of its attacks: ${since}.`)])
  }
  return notes
}
