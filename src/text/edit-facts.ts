import type { Input } from '../core/command.ts'
import type { Facts } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import { typeSource } from '../core/log-line.ts'
import { type Claim, NO_REPORT, type Report, speaks } from '../core/report.ts'
import { UNKNOWN } from '../core/when.ts'
import { unique } from './compose-facts.ts'
import { sideOf, silentReport } from './compose-report.ts'
import { editReport, editsReport } from './edit-report.ts'
import { clearable, value, values } from './options/clear.ts'
import { factOptions } from './options/facts.ts'

/** The keys of `log` for `edit`: a value replaces what stood there, `-` takes it away. */
export const editOptions = clearable({ ...factOptions, text: { ...factOptions.text, free: false, example: `"${factOptions.text.example}"` } })

export type EditInput = Input<typeof editOptions>

/** The fields that an edit changes, whole. Losses and what a source says are those of the first report. Throws BadInput. */
export function editFacts(facts: Facts, input: EditInput): Partial<Facts> {
  const reports = editReports(facts, input)
  return {
    ...(input.text === null ? {} : { summary: value(input.text) ?? '' }),
    ...(input.type === null ? {} : { type: value(input.type) }),
    ...(input.when === null ? {} : { when: value(input.when) ?? UNKNOWN }),
    ...(input.outcome === null ? {} : { outcome: value(input.outcome) }),
    ...(input.place.length === 0 ? {} : { places: values(input.place).flat() }),
    ...(input.by.length === 0 ? {} : { by: unique(values(input.by)) }),
    ...(input.on.length === 0 ? {} : { on: unique(values(input.on)) }),
    ...(input.control.length === 0 ? {} : { control: values(input.control) }),
    ...(input.recurs.length === 0 ? {} : { recurs: values(input.recurs) }),
    ...(input.weapon.length === 0 ? {} : { weapons: unique(values(input.weapon)) }),
    ...(input.tag.length === 0 ? {} : { tags: unique(values(input.tag)) }),
    ...(reports === null ? {} : { reports }),
  }
}

/** The reports after an edit; null where none of their keys is given. Sources replace those that say nothing of their own; the claims of a target that gives way to another go with it. */
function editReports(facts: Facts, input: EditInput): Report[] | null {
  const [before, instead] = [sideOf(facts.on), newTarget(facts, input)]
  if (!editsReport(input) && instead === null) return null
  const moved = (claim: Claim): Claim => (instead !== null && before !== null && claim.side === before ? { ...claim, side: instead } : claim)
  const [main = NO_REPORT, ...others] = facts.reports.map((report) => ({ ...report, claims: report.claims.map(moved) }))
  const edited = editReport(main, input, input.on.length > 0 ? sideOf(unique(values(input.on))) : before)
  const reports = facts.reports.length > 0 || editsReport(input) ? [edited, ...others] : []
  if (input.src.length === 0) return reports
  const [, ...silent] = values(input.src)
  const kept = others.filter(speaks)
  const fresh = silent.filter((source) => kept.every((report) => typeSource(report) !== typeSource(source)))
  return [edited, ...fresh.map(silentReport), ...kept]
}

/** The target that stands in place of the earlier one; null where it stays, is joined by others, or is taken away. */
function newTarget(facts: Facts, input: EditInput): string | null {
  const on = unique(values(input.on))
  return on.some((name) => facts.on.some((before) => fold(before) === fold(name))) ? null : sideOf(on)
}
