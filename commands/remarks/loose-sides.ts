import { showFigure } from '../../src/core/count.ts'
import { eventId } from '../../src/core/event.ts'
import { typeWithWords } from '../../src/core/log-line.ts'
import type { Line, ReplyAction } from '../../src/core/reply.ts'
import { type LooseLosses, looseLosses } from '../../src/core/twin/loose-losses.ts'
import { typeForm } from '../../src/core/typed-form.ts'
import { text } from '../../src/render/inline.ts'
import type { Remark } from './remark.ts'

/** Figures of one report that are added to those of the others because it names no side: whose they are is asked, never assumed. */
export const looseSides: Remark = async (_context, event) => {
  const loose = looseLosses(event)
  return { notes: loose.map(note), actions: loose.flatMap((one) => action(event.no, one)) }
}

/** `Source 2 names no side for killed ≥460, which is added to what others count of civilians and may be the same people.` */
function note({ report, claims, sides }: LooseLosses): Line {
  const figures = claims.map(({ kind, figure }) => `${kind} ${showFigure(figure)}`).join(', ')
  return [text(`Source ${report} names no side for ${figures}, which is added to what others count of ${sides.join(' and ')} and may be the same people.`)]
}

/** Where the others name one side only, it can be given at once. */
function action(no: number, { report, claims, sides }: LooseLosses): ReplyAction[] {
  const [side, ...others] = sides
  if (side === undefined || others.length > 0) return []
  const values = Object.fromEntries(claims.map(({ kind, figure }) => [kind, [`${side} ${typeWithWords(figure)}`]]))
  return [{ label: `Count for ${side}`, command: `event report ${eventId(no)} #${report} ${typeForm(values, null)} why:"whose losses they are"` }]
}
