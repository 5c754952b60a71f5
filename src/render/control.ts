import type { Ledger } from '../core/control/ledger.ts'
import type { Saying } from '../core/control/saying.ts'
import { counted } from '../core/counted.ts'
import type { Block, Content, Line } from '../core/reply.ts'
import { showDay, showWhen } from '../core/when.ts'
import { accounts, sayingText } from './control-saying.ts'
import { standingLines } from './control-standing.ts'
import { text } from './inline.ts'

/** More lines than this of what is said are not printed: the latest are. */
const MOST = 20

/** Who held a place on a day, or on the first and the last of several; what is said of it, in order; what the answer leaves out. */
export function controlDoc(place: string, ledgers: readonly Ledger[], notes: readonly Line[], language: string): Content {
  const last = ledgers.at(-1)
  if (last === undefined) throw new Error('A question about control is about a day.')
  const { history, later, undated } = last
  return {
    kind: 'doc',
    title: `Who held ${place}`,
    blocks: [
      ...daysBlocks(ledgers, language),
      ...(notes.length === 0 ? [] : [{ kind: 'lines' as const, lines: notes }]),
      ...table(`What is said up to then${history.length > MOST ? `, the latest ${MOST} of ${history.length}` : ''}`, history.slice(-MOST), language),
      ...table('What is said of later days', later.slice(0, MOST), language),
      ...table('Without a date, so left out above', undated.slice(0, MOST), language),
    ],
  }
}

/** Days on which the answer is the same stand together; of the days between them nothing is said by that. */
function daysBlocks(ledgers: readonly Ledger[], language: string): Block[] {
  const byAnswer = new Map<string, { days: string[]; lines: Line[] }>()
  for (const ledger of ledgers) {
    const lines = [...ledger.standings.flatMap((standing) => standingLines(standing, ledger, language)), ...ageLine(ledger)]
    const key = JSON.stringify(lines)
    const days = byAnswer.get(key)?.days ?? []
    byAnswer.set(key, { days: [...days, showDay(ledger.day, language)], lines })
  }
  return [...byAnswer.values()].flatMap(({ days, lines }): Block[] => [
    { kind: 'heading', text: `On ${days.join(' and on ')}` },
    { kind: 'lines', lines },
  ])
}

/** How old the last report is: nobody is to think that what was said once is so now. */
function ageLine({ age }: Ledger): Line[] {
  if (age === null || age === 0) return []
  return [[text(`The last report is ${counted(age, 'day')} older; of the days since, nothing is said.`)]]
}

function table(heading: string, sayings: readonly Saying[], language: string): Block[] {
  if (sayings.length === 0) return []
  const rows = sayings.map((saying) => [saying.id, showWhen(saying.when, language), sayingText(saying), accounts(saying)])
  return [
    { kind: 'heading', text: heading },
    { kind: 'table', columns: ['', 'when', 'what', 'by whose account'], rows },
  ]
}
