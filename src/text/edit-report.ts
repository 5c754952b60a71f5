import type { Input } from '../core/command.ts'
import { KINDS } from '../core/count.ts'
import { type Claim, NO_SOURCE, type Report } from '../core/report.ts'
import { claimsOf, refuseDoubles } from './compose-report.ts'
import { clearable, pick, value, values } from './options/clear.ts'
import { reportOptions } from './options/report.ts'

/** The keys of a report, for changing one: a value replaces what stood there, `-` takes it away. */
export const reportEditOptions = clearable(reportOptions)
export type ReportEdit = Input<typeof reportEditOptions>

/** Whether an edit names anything of a report. */
export function editsReport(input: ReportEdit): boolean {
  const lists = [...KINDS.map((kind) => input[kind]), input.src, input.hedge]
  return lists.some((list) => list.length > 0) || [input['said-by'], input.grade, input.quote].some((given) => given !== null)
}

/** A report after an edit; `side` is whose the counts without a side are. Of several sources the first is its own. Throws BadInput. */
export function editReport(report: Report, input: ReportEdit, side: string | null): Report {
  return {
    ...report,
    ...(input.src.length === 0 ? {} : (values(input.src)[0] ?? NO_SOURCE)),
    saidBy: pick(input['said-by'], report.saidBy),
    quote: pick(input.quote, report.quote),
    grade: pick(input.grade, report.grade),
    hedges: input.hedge.length > 0 ? values(input.hedge) : report.hedges,
    claims: editClaims(report.claims, input, side),
  }
}

/** The claims of the given kinds are replaced. */
function editClaims(before: readonly Claim[], input: ReportEdit, side: string | null): Claim[] {
  const kinds = KINDS.filter((kind) => input[kind].length > 0)
  const kept = before.filter(({ kind }) => !kinds.includes(kind))
  const given = kinds.flatMap((kind) => claimsOf(kind, values(input[kind]), value(input.of) ?? side))
  const claims = KINDS.flatMap((kind) => [...kept, ...given].filter((claim) => claim.kind === kind))
  refuseDoubles(claims)
  return claims
}
