import { KINDS } from '../count.ts'
import { typeHedge, typePlaces, typeSource, typeWithWords } from '../log-line.ts'
import { numberOf } from '../read-id.ts'
import { typeForm } from '../typed-form.ts'
import { typeWhen } from '../when.ts'
import type { Total } from './total.ts'
import { typePart } from './type-part.ts'

/** The line that records a total again. What the desk decided of single events is not in it: they have other numbers elsewhere. */
export function totalLine(total: Total): string {
  return `/event total ${typeForm(totalValues({ ...total, members: [] }), 'text')}`
}

/** Such fields as are given, by key, as the typed form of `total` reads them. */
export function totalValues({ summary, when, places, by, tags, report, parts, members }: Partial<Total>): Record<string, string[]> {
  return {
    ...(summary === undefined || summary === '' ? {} : { [numberOf('total', summary) === null ? 'text' : 'summary']: [summary] }),
    when: when === undefined || (when.precision === 'unknown' && when.phrase === null) ? [] : [typeWhen(when)],
    place: places === undefined ? [] : typePlaces(places),
    by: [...(by ?? [])],
    ...(report === undefined ? {} : countValues(report)),
    part: parts?.map(typePart) ?? [],
    ...(report === undefined ? {} : sourceValues(report)),
    tag: [...(tags ?? [])],
    ...(members === undefined ? {} : memberValues(members)),
  }
}

function countValues({ claims }: Total['report']): Record<string, string[]> {
  const typed = (kind: string) =>
    claims.filter((claim) => claim.kind === kind).map(({ side, figure }) => (side === null ? '' : `${side} `) + typeWithWords(figure))
  return Object.fromEntries(KINDS.map((kind) => [kind, typed(kind)]))
}

function sourceValues(report: Total['report']): Record<string, string[]> {
  const source = typeSource(report)
  return {
    src: source === '' ? [] : [source],
    'said-by': report.saidBy === null ? [] : [report.saidBy],
    hedge: report.hedges.map(typeHedge),
    grade: report.grade === null ? [] : [report.grade],
    quote: report.quote === null ? [] : [report.quote],
  }
}

/** As `reconcile` takes them. */
function memberValues(members: Total['members']): Record<string, string[]> {
  const as = (is: Total['members'][number]['is']) => members.filter((member) => member.is === is).map(({ event }) => `E-${event}`)
  return { include: as('included'), maybe: as('maybe'), exclude: as('excluded') }
}
