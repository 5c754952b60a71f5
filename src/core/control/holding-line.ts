import { typeHedge, typePlaces, typeSource } from '../log-line.ts'
import { numberOf } from '../read-id.ts'
import { typeForm } from '../typed-form.ts'
import { typeWhen } from '../when.ts'
import type { Holding } from './holding.ts'

/** The line that records a statement again; what goes without saying is left out. */
export function holdingLine(holding: Holding): string {
  const values = holdingValues(holding)
  const plain = { extent: 'wholly', ends: 'no', evidenced: 'no' }
  const said = Object.entries(values).filter(([key, [value]]) => !(key in plain) || plain[key as keyof typeof plain] !== value)
  return `/event hold ${typeForm(Object.fromEntries(said), 'text')}`
}

/** Such fields as are given, by key, as the typed form of `hold` reads them. */
export function holdingValues(given: Partial<Holding>): Record<string, string[]> {
  const { summary, when, holder, places, except, exceptHolder, extent, ends, evidenced, area, report } = given
  return {
    ...(summary === undefined || summary === '' ? {} : { [numberOf('holding', summary) === null ? 'text' : 'summary']: [summary] }),
    holder: one(holder),
    place: places === undefined ? [] : typePlaces(places),
    when: when === undefined || (when.precision === 'unknown' && when.phrase === null) ? [] : [typeWhen(when)],
    except: [...(except ?? [])],
    'except-by': one(exceptHolder),
    extent: one(extent),
    ends: yes(ends),
    evidenced: yes(evidenced),
    area: one(area?.phrase),
    ...(report === undefined ? {} : sourceValues(report)),
  }
}

function sourceValues(report: Holding['report']): Record<string, string[]> {
  const source = typeSource(report)
  return {
    src: source === '' ? [] : [source],
    'said-by': one(report.saidBy),
    hedge: report.hedges.map(typeHedge),
    grade: one(report.grade),
    quote: one(report.quote),
  }
}

function yes(value: boolean | undefined): string[] {
  return value === undefined ? [] : [value ? 'yes' : 'no']
}

function one(value: string | null | undefined): string[] {
  return value == null ? [] : [value]
}
