import type { Event } from '../../src/core/event.ts'
import { fold } from '../../src/core/fold.ts'
import type { Line } from '../../src/core/reply.ts'
import { contradictions } from '../../src/core/source/contradictions.ts'
import { joined, text } from '../../src/render/inline.ts'
import { sideLine } from '../../src/render/losses.ts'
import type { Remark } from './remark.ts'

/** Figures of its reports that cannot all be right, and grades that a republication would seem to raise. */
export const sources: Remark = async (_, event) => ({ notes: [...disjoint(event), ...grades(event)] })

function disjoint(event: Event): Line[] {
  return contradictions(event).map(({ side, kind, low, high }) => [
    text(`The reports contradict each other: ${kind} `),
    ...joined([sideLine(side, low, event), sideLine(side, high, event)], ' against '),
    text('. Both are kept.'),
  ])
}

/** Two grades of one origin. */
function grades({ facts, voices }: Event): Line[] {
  return facts.reports.flatMap(({ grade }, at) => {
    const origin = voices[at]?.origin
    if (grade === null || origin == null) return []
    const earlier = facts.reports.findIndex((known, other) => other < at && known.grade !== null && fold(voices[other]?.origin ?? '') === fold(origin))
    const first = facts.reports[earlier]?.grade
    if (first == null || first === grade) return []
    return [[text(`Reports ${earlier + 1} and ${at + 1} have one origin, ${origin}, and two grades, ${first} and ${grade}. Republication raises no grade.`)]]
  })
}
