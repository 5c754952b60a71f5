import { BadInput } from '../core/bad-input.ts'
import type { Input } from '../core/command.ts'
import { KINDS } from '../core/count.ts'
import { type Claim, NO_SOURCE, type Report } from '../core/report.ts'
import { orphanFaults } from '../core/total/side-faults.ts'
import type { Total } from '../core/total/total.ts'
import { partFaults } from '../core/total/total-faults.ts'
import { UNKNOWN } from '../core/when.ts'
import { unique } from './compose-facts.ts'
import { claimsOf, refuseDoubles } from './compose-report.ts'
import { pick, value, values } from './options/clear.ts'
import type { totalOptions } from './options/total.ts'

/** The values of `total`, read. */
export type TotalInput = Input<typeof totalOptions>

/** A total with what was typed put in place of what stood there; out of `NO_TOTAL` it is a new one. Throws BadInput where values do not go together. */
export function changeTotal(before: Total, input: TotalInput): Total {
  const report = changeReport(before.report, input)
  refuseDoubles(report.claims)
  const total: Total = {
    ...before,
    summary: (pick(input.summary, before.summary) ?? '').trim(),
    when: pick(input.when, before.when) ?? UNKNOWN,
    places: input.place.length === 0 ? before.places : values(input.place).flat(),
    by: input.by.length === 0 ? before.by : unique(values(input.by)),
    tags: input.tag.length === 0 ? before.tags : unique(values(input.tag)),
    report,
    parts: input.part.length === 0 ? before.parts : values(input.part),
  }
  const faults = [...partFaults(total), ...orphanFaults(before, total)]
  if (faults.length > 0) throw new BadInput(faults.map((message) => ({ key: 'part', message, example: null })))
  return total
}

function changeReport(before: Report, input: TotalInput): Report {
  const source = value(input.src)
  return {
    ...before,
    ...(input.src === null ? {} : { ...NO_SOURCE, ...source }),
    saidBy: pick(input['said-by'], before.saidBy),
    quote: pick(input.quote, before.quote),
    grade: pick(input.grade, before.grade),
    hedges: input.hedge.length === 0 ? before.hedges : values(input.hedge),
    claims: changeClaims(before.claims, input),
  }
}

/** The counts, in the order of the kinds: those of the given kinds are replaced. A count without a side is of a side that is not stated. */
function changeClaims(before: readonly Claim[], input: TotalInput): Claim[] {
  return KINDS.flatMap((kind) => (input[kind].length === 0 ? before.filter((claim) => claim.kind === kind) : claimsOf(kind, values(input[kind]), null)))
}
