import { typeControl } from '../../src/core/control/control.ts'
import { lacksControl, offeredControl } from '../../src/core/control/offer.ts'
import { eventId } from '../../src/core/event.ts'
import { inQuotes } from '../../src/core/quote.ts'
import { text } from '../../src/render/inline.ts'
import type { Remark } from './remark.ts'

/** A place that changed hands, where it is not said which to whom: it is offered, never assumed. */
export const control: Remark = async (_, { no, facts }) => {
  if (!lacksControl(facts)) return { notes: [] }
  const offered = offeredControl(facts).map(typeControl)
  const example = offered[0] ?? 'Al-Liliyah: ISIS'
  return {
    notes: [[text(`It tells of a place that changed hands, and not who holds which: control:${inQuotes(example)} would say so.`)]],
    actions:
      offered.length === 0
        ? []
        : [{ label: offered.join('; '), command: `event edit ${eventId(no)} control:${inQuotes(offered.join('; '))} why:"who holds it"` }],
  }
}
