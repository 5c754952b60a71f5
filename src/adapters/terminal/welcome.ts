import { text } from './inline.ts'
import type { Sheet } from './sheet.ts'
import { hang, wrap } from './wrap.ts'

/** Where a session works, and as whom. */
export interface Whereabouts {
  readonly database: string
  readonly member: string
  readonly role: string
  readonly zone: string
}

/** What the first screen teaches: lines to type, a row each. */
export const LESSONS = [
  ['log Shells hit the market when:yesterday place:Kupiansk killed:2+'],
  ['find place:Kupiansk since:"last week"', 'tally by:week'],
  ['show E-1', 'edit E-1 killed:3 why:recount', 'history E-1', 'undo'],
  ['help', 'help log'],
] as const

/** The first screen: where one is, then what to type, by example. Five lines. */
export function welcome({ database, member, role, zone }: Whereabouts, { pens, width }: Sheet): string {
  const where = `${pens.bold('Sitlog')}  ${text(database)}  ${pens.dim(`${text(member)}, ${role}, ${zone} time`)}`
  const rows = LESSONS.map((examples) => examples.map(pens.cyan).join(pens.dim('  ·  ')))
  const last = `${rows.pop()}${pens.dim('  Tab completes, exit leaves')}`
  return [wrap(where, width, 2), ...[...rows, last].map((row) => hang('  ', row, width))].join('\n')
}
