import type { Input } from '../core/command.ts'
import type { Facts } from '../core/event.ts'
import { foldedName } from '../core/fold.ts'
import { UNKNOWN } from '../core/when.ts'
import { composeReport, sideOf, silentReport } from './compose-report.ts'
import type { logOptions } from './options/facts.ts'

/** The values of `log`, read. */
export type FactInput = Input<typeof logOptions>

/** An event's facts out of what was typed. Throws BadInput where values do not go together. */
export function composeFacts(input: FactInput): Facts {
  const on = unique(input.on)
  const side = sideOf(on)
  const [, ...silent] = input.src
  const main = composeReport({ ...input, src: input.src.slice(0, 1) }, side)
  const further = input.also.flatMap((report) => composeReport(report, side) ?? [])
  return {
    type: input.type,
    summary: input.text?.trim() ?? '',
    when: input.when ?? UNKNOWN,
    places: input.place.flat(),
    by: unique(input.by),
    on,
    outcome: input.outcome,
    weapons: unique(input.weapon),
    tags: unique(input.tag),
    control: [...input.control],
    recurs: [...input.recurs],
    reports: [...(main === null ? [] : [main]), ...silent.map(silentReport), ...further],
  }
}

/** Names without those that are another one spelt otherwise. */
export function unique(names: readonly string[]): string[] {
  const seen = new Map(names.toReversed().map((name) => [foldedName(name), name]))
  return names.filter((name) => seen.get(foldedName(name)) === name).filter((name, at, all) => all.indexOf(name) === at)
}
