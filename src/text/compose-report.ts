import { BadInput } from '../core/bad-input.ts'
import type { Input } from '../core/command.ts'
import { KINDS, type Kind } from '../core/count.ts'
import { fold } from '../core/fold.ts'
import type { FormError } from '../core/reply.ts'
import { type Claim, NO_REPORT, type Report, type ReportSource, speaks } from '../core/report.ts'
import type { reportOptions } from './options/report.ts'
import type { Loss } from './read-loss.ts'

/** What one report says, read. */
export type ReportInput = Input<typeof reportOptions>

/** A report out of what was typed; null where nothing was. `side` is whose the counts without a side are. Throws BadInput. */
export function composeReport(input: ReportInput, side: string | null): Report | null {
  const claims = KINDS.flatMap((kind) => claimsOf(kind, input[kind], input.of ?? side))
  refuseDoubles(claims)
  if (input.src.length > 1)
    throw new BadInput([{ key: 'src', message: `This is one report, and has ${input.src.length} sources.`, example: 'src:"South Front via Global Research"' }])
  const said = { saidBy: input['said-by'], quote: input.quote, grade: input.grade, hedges: [...input.hedge], claims }
  const report = { ...NO_REPORT, ...input.src[0], ...said }
  return input.src.length > 0 || speaks(report) ? report : null
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
