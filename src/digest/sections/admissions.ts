import type { Event } from '../../core/event.ts'
import type { Line } from '../../core/reply.ts'
import { event as eventNode, text } from '../../render/inline.ts'
import { sideLine } from '../../render/losses.ts'
import { chain } from '../../render/report.ts'
import { confirmed } from '../digest.ts'
import { type DigestSection, lines } from './section.ts'

const MOST = 12

/** Losses that a side gives of itself: what it says against its own interest. */
export const admissions: DigestSection = {
  name: 'admissions',
  title: 'Losses that a side admits',
  blocks: (digest) => lines(confirmed(digest).flatMap(admitted).slice(0, MOST)),
}

function admitted(event: Event): Line[] {
  return event.facts.reports.flatMap((report, at) =>
    report.claims.flatMap((claim, nth): Line[] => {
      if (event.voices[at]?.bearings[nth] !== 'admission') return []
      const publisher = chain(report, event.voices[at] ?? null)
      const who = report.saidBy === null ? publisher : `${report.saidBy}, in ${publisher}`
      return [[eventNode(event.no), text(` · ${claim.kind}: `), ...sideLine(claim.side, claim.figure, event), text(` · by ${who}`)]]
    }),
  )
}
