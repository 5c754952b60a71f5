import { entryId } from '../../core/entry.ts'
import type { Line } from '../../core/reply.ts'
import { showWhen } from '../../core/when.ts'
import { joined, quiet, strong, struck, text, when } from '../../render/inline.ts'
import { showPlaces } from '../../render/place.ts'
import { wholeLine } from '../../render/total-counts.ts'
import { type DigestSection, lines } from './section.ts'

const MOST = 12

/** Sources’ own sums, apart from the events. */
export const totals: DigestSection = {
  name: 'totals',
  title: 'Totals that sources give',
  blocks: ({ totals: all, style }) => {
    if (all.length === 0) return []
    const rows = all.slice(0, MOST).map(({ no, status, facts }): Line => {
      const counts = joined(
        facts.report.claims.map((claim) => [text(`${claim.kind}: `), ...wholeLine(claim)]),
        '; ',
      )
      const id = entryId('total', no)
      const source = facts.report.publisher ?? facts.report.saidBy ?? 'source not given'
      const place = facts.places.length === 0 ? [] : [[text(showPlaces(facts.places))]]
      const title = status === 'live' ? [strong(id)] : [struck(id), text(' (retracted)')]
      return joined([title, [when(showWhen(facts.when, style.language))], ...place, counts, [text(source)]], ' · ')
    })
    return lines([...rows, [quiet('Totals are added neither to events nor to one another.')]])
  },
}
