import type { Saying } from '../core/control/saying.ts'
import { fold } from '../core/fold.ts'
import { typeHedge } from '../core/log-line.ts'
import type { Report } from '../core/report.ts'
import { showDay, showWhen, type When } from '../core/when.ts'

/** `ISIS gained part of it`, `presence of ISIS ended`: one saying in words. */
export function sayingText(saying: Saying): string {
  const { holder, change, extent, part, exception } = saying
  const it = part === null ? 'it' : `its ${part}`
  if (exception !== null) return exceptionText(holder, exception)
  if (extent === 'presence') return change === 'lost' ? `presence of ${holder} ended` : `${holder} present in ${it}, not holding it`
  if (extent === 'contested') return change === 'lost' ? `${holder} ceased to contest ${it}` : `${holder} contested ${it}`
  return `${holder} ${change} ${extent === 'partly' ? `part of ${it}` : it}`
}

function exceptionText(holder: string | null, { holder: other, from }: NonNullable<Saying['exception']>): string {
  const excepted = `excepted from what ${other} held${from === '' ? '' : ` (${from})`}`
  return holder === null ? `${excepted}; who held it is not said` : `${holder} held it, ${excepted}`
}

/** By whose account: each report, with its hedges; a side that speaks for itself is told. */
export function accounts({ reports, holder, evidenced }: Saying): string {
  const all = [...new Set(reports.map((report) => account(report, holder)))]
  return [...(all.length === 0 ? ['source not given'] : all), ...(evidenced ? ['shown by imagery or geolocation'] : [])].join('; ')
}

function account({ publisher, origin, saidBy, hedges, grade }: Report, holder: string | null): string {
  const own = [publisher, origin, saidBy].some((name) => name !== null && holder !== null && fold(name) === fold(holder))
  const chain = publisher === null ? null : origin === null ? publisher : `${origin} via ${publisher}`
  const said = [
    chain ?? 'source not given',
    saidBy === null ? null : `according to ${saidBy}`,
    hedges.length === 0 ? null : hedges.map(typeHedge).join(', '),
    grade === null ? null : `grade ${grade}`,
    own ? 'its own account' : null,
  ]
  return said.filter((part) => part !== null).join(', ')
}

/** When it happened, in a sentence: `on Fri 5 Jun 2015, morning (UTC)`, `at an unstated time in 3–5 Jun 2015`. */
export function happened(when: When, language: string): string {
  const { start, end, precision } = when
  const shown = showWhen(when, language)
  if (start === null || end === null) return shown
  return precision === 'day' || precision === 'minute' || precision === 'part' ? `on ${shown}` : `at an unstated time ${within(when)} ${shown}`
}

function within({ precision }: When): string {
  return precision === 'range' || precision === 'week' ? 'within' : 'in'
}

/** Of which days something is said: `of Fri 5 Jun 2015`, `of 13–29 Mar 2018`. */
export function saidOf(when: When, language: string): string {
  return when.start !== null && when.end === null ? `of ${showDay(when.start, language)} on` : `of ${showWhen(when, language)}`
}
