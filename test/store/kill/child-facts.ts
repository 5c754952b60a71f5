import type { Facts } from '../../../src/core/event.ts'
import { claim, facts, on, place, report } from '../../facts.ts'

/** The event that a child logs as its nth: with rows in every table, and to be known again. */
export function childFacts(child: string, nth: number): Facts {
  const name = `${child} ${nth}`
  return facts({
    summary: `Convoy of ${name}`,
    when: on('2020-08-06'),
    places: [place(`Village ${name}`, { country: 'SY' }), place(`Hill ${name}`)],
    by: [`Band ${name}`],
    on: ['SAA'],
    tags: [name],
    weapons: ['IED'],
    reports: [report({ publisher: `Radio ${name}`, quote: 'x'.repeat(nth % 1500), claims: [claim('SAA', 'killed', nth), claim('SAA', 'wounded', '3+')] })],
  })
}
