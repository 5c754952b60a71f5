import { type Event, eventId } from '../core/event.ts'
import type { Block, Content, Line } from '../core/reply.ts'
import { joined, quoted, text } from './inline.ts'
import { chain, claimLines, heard, independenceLine } from './report.ts'

/** An event as each of its parties has it told: the reports that lean to the one, those that lean to the other, and the rest. */
export function sidesDoc(event: Event): Content {
  const called = (names: readonly string[]): string => names.map((name) => event.named.find(({ written }) => written === name)?.name ?? name).join(', ')
  const { by, on } = event.facts
  const sections: readonly [string, 'by' | 'on' | null][] = [
    [`As sources close to ${called(by)} tell it`, 'by'],
    [`As sources close to ${called(on)} tell it`, 'on'],
    ['As sources tell it that are close to neither, as far as the desk knows', null],
  ]
  const blocks = sections.flatMap(([heading, party]): Block[] => {
    const lines = event.facts.reports.flatMap((_, at) => (event.voices[at]?.favours === party ? accountLines(event, at) : []))
    return lines.length === 0
      ? []
      : [
          { kind: 'heading', text: heading },
          { kind: 'lines', lines },
        ]
  })
  return { kind: 'doc', title: `${eventId(event.no)}, side by side`, blocks: [{ kind: 'lines', lines: [independenceLine(event)] }, ...blocks] }
}

/** One report: who says so, and what. */
function accountLines(event: Event, at: number): Line[] {
  const report = event.facts.reports[at]
  if (report === undefined) return []
  const { saidBy, quote, claims } = report
  const who = joined([[text(`${at + 1}. ${chain(report, event.voices[at] ?? null)}`)], saidBy === null ? [] : [text(`according to ${saidBy}`)]], ' · ')
  const said = claims.length === 0 ? [[text('   gives no losses')]] : claimLines(report, true, heard(event, at)).map((line) => [text('   '), ...line])
  return [who, ...(quote === null ? [] : [[text('   '), quoted(quote)]]), ...said]
}
