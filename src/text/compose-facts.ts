import { BadInput } from '../core/bad-input.ts'
import type { Input } from '../core/command.ts'
import { KINDS, type Kind } from '../core/count.ts'
import type { Facts } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import type { FormError } from '../core/reply.ts'
import { type Claim, NO_REPORT, type Report, type ReportSource } from '../core/report.ts'
import { UNKNOWN } from '../core/when.ts'
import type { factOptions } from './options/facts.ts'
import type { Loss } from './read-loss.ts'

/** The values of `log` and `edit`, read. */
export type FactInput = Input<typeof factOptions>

/** An event's facts out of what was typed. Throws BadInput where values do not go together. */
export function composeFacts(input: FactInput): Facts {
  const on = unique(input.on)
  const side = input.of ?? sideOf(on)
  const claims = KINDS.flatMap((kind) => claimsOf(kind, input[kind], side))
  refuseDoubles(claims)
  const said = { saidBy: input['said-by'], quote: input.quote, grade: input.grade, hedges: [...input.hedge], claims }
  const [first, ...more] = input.src
  const speaks = said.saidBy !== null || said.quote !== null || said.grade !== null || said.hedges.length > 0 || claims.length > 0
  const main = first !== undefined || speaks ? [{ ...NO_REPORT, ...first, ...said }] : []
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
    reports: [...main, ...more.map(silentReport)],
  }
}

/** The side that unsided counts are of: the target, all of it where it has several parties. */
export function sideOf(on: readonly string[]): string | null {
  return on.length === 0 ? null : on.join(' + ')
}

/** The claims that one key makes. */
export function claimsOf(kind: Kind, losses: readonly Loss[], side: string | null): Claim[] {
  return losses.map((loss) => ({ side: loss.side === undefined ? side : loss.side, kind, figure: loss.figure }))
}

/** A report that says the same as the first and adds no figure of its own. */
export function silentReport(source: Partial<ReportSource>): Report {
  return { ...NO_REPORT, ...source }
}

/** One report cannot give two figures for the same side and kind. */
export function refuseDoubles(claims: readonly Claim[]): void {
  const seen = new Set<string>()
  const errors: FormError[] = []
  for (const { kind, side } of claims) {
    const key = JSON.stringify([kind, side === null ? null : fold(side)])
    if (seen.has(key)) {
      const whose = side === null ? 'the side that is not stated' : side
      errors.push({
        key: kind,
        message: `${kind} of ${whose} is given twice. One source gives one figure; a range is 5-8.`,
        example: `${kind}:"${side ?? 'ISIS'} 5-8"`,
      })
    }
    seen.add(key)
  }
  if (errors.length > 0) throw new BadInput(errors)
}

/** Names without those that are another one spelt otherwise. */
export function unique(names: readonly string[]): string[] {
  const seen = new Map(names.toReversed().map((name) => [fold(name) || name, name]))
  return names.filter((name) => seen.get(fold(name) || name) === name).filter((name, at, all) => all.indexOf(name) === at)
}
