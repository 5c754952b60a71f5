import { sql } from 'kysely'
import { foldedName } from '../../core/fold.ts'
import type { Query } from '../../core/query.ts'
import { dayNumber } from '../../core/when.ts'
import { rowId } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import { meantGrades } from '../search/meant-grades.ts'
import { type Resolved, resolveQuery } from '../search/resolve-query.ts'
import type { LabelKind } from '../tables.ts'
import { codeFor, codesOf, type Registry } from './registry.ts'
import type { DaySpan, Meant } from './select.ts'

/** What a query's words come to for the columns: names and grades as codes, text and labels as the events that have them. */
export async function meantBy(scope: Scope, registry: Registry, query: Query): Promise<Meant> {
  const { match, terms, actor, by, on, place, near, source } = await resolveQuery(scope, query)
  const only = [match === null ? null : withText(scope, match), labelled(scope, 'tag', query.tag), labelled(scope, 'weapon', query.weapon)]
  return {
    actor: codesOf(registry.actors, actor),
    by: codesOf(registry.actors, by),
    on: codesOf(registry.actors, on),
    terms: { actor: spansByCode(registry, terms.actor), by: spansByCode(registry, terms.by), on: spansByCode(registry, terms.on) },
    place: codesOf(registry.places, place),
    near: codesOf(registry.places, near),
    source: codesOf(registry.sources, source),
    grade: query.grade.length === 0 ? null : codesOf(registry.grades, meantGrades(query.grade)),
    only: only.filter((numbers) => numbers !== null),
  }
}

/** When a name means somebody who is meant, by code: first and last day as numbers. */
function spansByCode({ actors }: Registry, terms: Resolved['terms']['actor']): Meant['terms']['actor'] {
  const spans = [...terms].map(([id, held]) => {
    const days = held.map(({ from, to }): DaySpan => [from === null ? -Infinity : dayNumber(from), to === null ? Infinity : dayNumber(to)])
    return [codeFor(actors, id), days] as const
  })
  return new Map(spans)
}

function withText({ db, first, last, rows }: Scope, match: string): number[] {
  const found = db.selectFrom('event_text').where(sql<boolean>`event_text match ${match}`).where('rowid', '>=', rowId(first)).where('rowid', '<=', rowId(last))
  return listed(rows(found.select(sql`json_group_array(rowid - ${rowId(first)})`.as('numbers'))))
}

function labelled(scope: Scope, what: LabelKind, names: readonly string[]): number[] | null {
  if (names.length === 0) return null
  const found = scope.labels().where('what', '=', what).where('folded', 'in', names.map(foldedName))
  return listed(scope.rows(found.select(sql`json_group_array(event_id - ${rowId(scope.first)})`.as('numbers'))))
}

/** Event numbers as one text: a quarter of the time that a row for each of them takes. */
function listed(rows: Iterable<unknown[]>): number[] {
  for (const [numbers] of rows) return JSON.parse(numbers as string) as number[]
  return []
}
