import type { CardField, Line } from '../../core/reply.ts'
import { breakdowns } from '../../core/total/breakdown.ts'
import type { Total } from '../../core/total/total.ts'
import { totalLine, totalValues } from '../../core/total/total-line.ts'
import { showWhen } from '../../core/when.ts'
import { event, joined, quiet, text, when } from '../inline.ts'
import { showPlaces } from '../place.ts'
import { reportLines } from '../report.ts'
import { breakdownLines, wholeLine } from '../total-counts.ts'
import type { EntryForm } from './entry-form.ts'

export const total: EntryForm<'total'> = {
  title: ({ summary, report }) =>
    `Total: ${
      summary === ''
        ? plain(
            joined(
              report.claims.map((claim) => [text(`${claim.kind} `), ...wholeLine(claim)]),
              '; ',
            ),
          )
        : summary
    }`,
  fields: (facts, { language }) => [
    { label: 'Period', lines: [period(facts, language)] },
    { label: 'Area', lines: [[text(facts.places.length === 0 ? 'not stated' : showPlaces(facts.places))]] },
    ...(facts.by.length === 0 ? [] : [{ label: 'By', lines: [[text(facts.by.join(', '))]] }]),
    { label: 'Counts', lines: breakdowns(facts).flatMap((one) => breakdownLines(one, language)) },
    ...(facts.tags.length === 0 ? [] : [{ label: 'Tags', lines: [[text(facts.tags.join(', '))]] }]),
    { label: 'Source', lines: reportLines(facts.report, language, false) },
    ...decided(facts),
  ],
  recreate: totalLine,
  values: totalValues,
}

function period({ when: said }: Total, language: string): Line {
  return [when(showWhen(said, language)), ...(said.phrase === null ? [] : [quiet(` “${said.phrase}”`)])]
}

/** What the desk decided of single events. */
function decided({ members }: Total): CardField[] {
  if (members.length === 0) return []
  return [
    {
      label: 'Decided',
      lines: [
        joined(
          members.map((member) => [event(member.event), text(` ${member.is === 'maybe' ? 'perhaps in it' : member.is}`)]),
          ', ',
        ),
      ],
    },
  ]
}

function plain(line: Line): string {
  return line.map((node) => node.v).join('')
}
