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

/** What takes from the weight of a saying: that all who say so hedge it, or that it is the holder's own account alone. */
export function reserve({ reports, holder }: Saying): string | null {
  const levels = reports.map(({ hedges }) => hedges.find(({ scope, level }) => (scope === 'event' || scope === 'outcome') && level !== 'confirmed')?.level)
  const [first] = levels
  if (first !== undefined && levels.every((level) => level !== undefined)) return first
  return reports.length > 0 && reports.every((report) => isOwn(report, holder)) ? 'by its own account' : null
}

function isOwn({ publisher, origin, saidBy }: Report, holder: string | null): boolean {
  return [publisher, origin, saidBy].some((name) => name !== null && holder !== null && fold(name) === fold(holder))
}

function account(report: Report, holder: string | null): string {
  const { publisher, origin, saidBy, hedges, grade } = report
  const chain = publisher === null ? null : origin === null ? publisher : `${origin} via ${publisher}`
  const said = [
    chain ?? 'source not given',
    saidBy === null ? null : `according to ${saidBy}`,
    hedges.length === 0 ? null : hedges.map(typeHedge).join(', '),
    grade === null ? null : `grade ${grade}`,
    isOwn(report, holder) ? 'its own account' : null,
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
