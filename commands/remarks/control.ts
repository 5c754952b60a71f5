import type { Context } from '../../src/core/command.ts'
import { type Control, typeControl } from '../../src/core/control/control.ts'
import { controlOn } from '../../src/core/control/ledger.ts'
import { lacksControl, offeredControl } from '../../src/core/control/offer.ts'
import { type Event, eventId } from '../../src/core/event.ts'
import { inQuotes } from '../../src/core/quote.ts'
import type { Line } from '../../src/core/reply.ts'
import { text } from '../../src/render/inline.ts'
import { controlSayings } from '../control-sayings.ts'
import type { Remark } from './remark.ts'

/** More places than this are not looked up for one event. */
const MOST_PLACES = 5
/** A name, and a word behind it that tells what was done. */
const DEED_BEHIND = /^(.+) (?!allied$|united$|combined$)(\p{Ll}{2,}ed)$/u

/** A place that changed hands, where it is not said which to whom: it is offered, never assumed. What is said is compared with the log. */
export const control: Remark = async (context, { no, facts }) => {
  if (!lacksControl(facts)) return { notes: [...facts.control.flatMap(deedBehind), ...(await doubts(context, facts))] }
  const offered = offeredControl(facts).map(typeControl).join('; ')
  const example = offered === '' ? 'Al-Liliyah: ISIS' : offered
  return {
    notes: [[text(`A place changed hands, and which to whom is not said: control:${inQuotes(example)} says so.`)]],
    actions: offered === '' ? [] : [{ label: `Record ${offered}`, command: `event edit ${eventId(no)} control:${inQuotes(offered)} why:"who holds it"` }],
  }
}

/** `ISIS exploded`: a deed behind the name of the holder is kept as part of that name, which nobody meant. */
function deedBehind(said: Control): Line[] {
  const [, holder = '', deed = ''] = DEED_BEHIND.exec(said.holder) ?? []
  if (holder === '') return []
  const meant = inQuotes(typeControl({ ...said, holder }))
  return [[text(`“${said.holder}” stands as the holder. If ${holder} is meant, leave out “${deed}”: control:${meant}`)]]
}

/** Where the log does not agree, or does not know the order, on the day of what is said. */
async function doubts(context: Context, { control, when }: Event['facts']): Promise<Line[]> {
  const day = when.end ?? when.start
  const places = [...new Set(control.map(({ place }) => place))].slice(0, MOST_PLACES)
  if (day === null) return places.length === 0 ? [] : [[text('Without a date, what it says of control decides no answer.')]]
  const told = places.length === 0 ? [] : await controlSayings(context, places)
  return told.flatMap(({ sayings }, at) => {
    const unsure = controlOn(day, sayings).standings.find(({ sureness, unordered }) => sureness === 'contradicted' || unordered.length > 0)
    const why = unsure?.sureness === 'contradicted' ? 'two sides are said to have held it that day' : 'which change came last that day is not said'
    const place = places[at] ?? ''
    return unsure === undefined ? [] : [[text(`${place}: ${why}. See /event control ${inQuotes(place)} at:${day}`)]]
  })
}
