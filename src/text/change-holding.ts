import { BadInput } from '../core/bad-input.ts'
import type { Input } from '../core/command.ts'
import type { Holding } from '../core/control/holding.ts'
import { fold } from '../core/fold.ts'
import { NO_REPORT, NO_SOURCE, type Report } from '../core/report.ts'
import { UNKNOWN } from '../core/when.ts'
import { pick, value, values } from './options/clear.ts'
import type { holdingOptions } from './options/holding.ts'

/** The values of `hold`, read. */
export type HoldingInput = Input<typeof holdingOptions>

/** A statement of which nothing is said but who holds. */
function noHolding(holder: string): Holding {
  return {
    summary: '',
    when: UNKNOWN,
    holder,
    places: [],
    except: [],
    exceptHolder: null,
    extent: 'wholly',
    ends: false,
    evidenced: false,
    area: null,
    report: NO_REPORT,
  }
}

/** A statement with what was typed put in place of what stood there; null is a new one, which needs a holder. Throws BadInput where values do not go together. */
export function changeHolding(before: Holding | null, input: HoldingInput): Holding {
  const holder = pick(input.holder, before?.holder ?? null)
  if (holder === null) throw new BadInput([{ key: 'holder', message: 'A statement of control has a holder.', example: 'holder:ISIS' }])
  const old = before ?? noHolding(holder)
  const except = input.except.length === 0 ? old.except : values(input.except)
  const holding: Holding = {
    summary: (pick(input.summary, before?.summary ?? input.text) ?? '').trim(),
    when: pick(input.when, old.when) ?? UNKNOWN,
    holder,
    places: input.place.length === 0 ? old.places : values(input.place).flat(),
    except,
    exceptHolder: pick(input['except-by'], except.length === 0 ? null : old.exceptHolder),
    extent: pick(input.extent, old.extent) ?? 'wholly',
    ends: (pick(input.ends, old.ends ? 'yes' : 'no') ?? 'no') === 'yes',
    evidenced: (pick(input.evidenced, old.evidenced ? 'yes' : 'no') ?? 'no') === 'yes',
    area: pick(input.area, old.area),
    report: changeReport(old.report, input),
  }
  refuseFaults(holding)
  return holding
}

function changeReport(before: Report, input: HoldingInput): Report {
  return {
    ...before,
    ...(input.src === null ? {} : { ...NO_SOURCE, ...value(input.src) }),
    saidBy: pick(input['said-by'], before.saidBy),
    quote: pick(input.quote, before.quote),
    grade: pick(input.grade, before.grade),
    hedges: input.hedge.length === 0 ? before.hedges : values(input.hedge),
  }
}

function refuseFaults({ places, area, except, exceptHolder, holder, extent, evidenced }: Holding): void {
  const itself = places.find(({ name }) => except.some((other) => fold(other) === fold(name)))
  const faults = [
    places.length === 0 && area === null
      ? { key: 'place', message: 'A statement of control names a place or an area.', example: 'place:"Raqqa, Syria"' }
      : null,
    except.length > 0 && places.length === 0 ? { key: 'except', message: 'An exception is from a place that is held.', example: 'place:"east bank"' } : null,
    itself === undefined ? null : { key: 'except', message: `${itself.name} cannot be excepted from itself.`, example: 'except:"al-Sha\'afa"' },
    exceptHolder !== null && except.length === 0
      ? { key: 'except-by', message: 'It says who holds what is excepted, and nothing is.', example: 'except:"al-Sha\'afa"' }
      : null,
    exceptHolder !== null && fold(exceptHolder) === fold(holder)
      ? { key: 'except-by', message: `What is excepted from what ${holder} holds is not held by ${holder}.`, example: 'except-by:ISIS' }
      : null,
    evidenced && extent === 'presence'
      ? { key: 'evidenced', message: 'What is evidenced is a position; a presence is reported only.', example: 'extent:partly evidenced:yes' }
      : null,
  ].filter((fault) => fault !== null)
  if (faults.length > 0) throw new BadInput(faults)
}
