import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely'
import { foldedName } from '../../core/fold.ts'
import { dayNumber } from '../../core/when.ts'
import { idList } from '../id-list.ts'
import type { ActorRole, LabelKind, Tables } from '../tables.ts'
import { type Candidates, isLive } from './candidates.ts'
import { meantGrades } from './meant-grades.ts'
import type { NameKey, Resolved } from './resolve-query.ts'

/** A condition on the row of an event. */
export type Filter = (event: ExpressionBuilder<Tables, 'event'>) => Expression<SqlBool>

/** All that a query asks for but its text and its dates. `without` is a key that the candidates were chosen by. */
export function filters({ query, terms, ...named }: Resolved, without: Candidates['key'] = null): Filter[] {
  const { types, least, losses, status, outcome } = query
  const ids = (key: NameKey): readonly number[] | null => (key === without ? null : named[key])
  const part = (key: 'actor' | 'by' | 'on'): Filter | null => takesPart(terms[key].size > 0 ? named[key] : ids(key), key === 'actor' ? null : key, terms[key])
  return [
    status === 'live' ? simple((event) => isLive(event.ref('event.id'))) : null,
    status === 'retracted' ? simple((event) => event('event.status', '=', sql.lit(status))) : null,
    types.length === 0 ? null : simple((event) => event('event.type', 'in', types)),
    outcome.length === 0 ? null : simple((event) => event('event.outcome', 'in', outcome)),
    least.killed === undefined ? null : simple((event) => event('event.killed', '>=', least.killed ?? 0)),
    least.wounded === undefined ? null : simple((event) => event('event.wounded', '>=', least.wounded ?? 0)),
    losses === null ? null : simple((event) => event('event.stated', '=', losses === 'stated' ? 1 : 0)),
    atPlace(ids('place')),
    atPlace(ids('near')),
    part('actor'),
    part('by'),
    part('on'),
    fromSource(ids('source')),
    without === 'tag' ? null : labelled('tag', query.tag),
    without === 'weapon' ? null : labelled('weapon', query.weapon),
    graded(query.grade),
  ].filter((filter) => filter !== null)
}

/** Events that may have happened in the span; those of unknown date have not. */
export function inSpan({ query: { from, to } }: Resolved): Filter[] {
  return [
    from === null ? null : simple((event) => event('event.day_last', '>=', dayNumber(from))),
    to === null ? null : simple((event) => event('event.day', '<=', dayNumber(to))),
  ].filter((filter) => filter !== null)
}

function simple(filter: Filter): Filter {
  return filter
}

function atPlace(ids: readonly number[] | null): Filter | null {
  if (ids === null) return null
  return ({ exists, selectFrom }) => exists(selectFrom('event_place').select('ord').whereRef('event_id', '=', 'event.id').where('place_id', 'in', idList(ids)))
}

/** Whoever is meant for some time only takes part in what may have happened then; an event of unknown date may have. */
function takesPart(ids: readonly number[] | null, role: ActorRole | null, terms: Resolved['terms']['actor']): Filter | null {
  if (ids === null) return null
  const always = ids.filter((id) => !terms.has(id))
  return ({ exists, selectFrom }) => {
    const part = selectFrom('event_actor').select('ord').whereRef('event_id', '=', 'event.id').where('actor_id', 'in', idList(ids))
    const inRole = role === null ? part : part.where('role', '=', role)
    if (terms.size === 0) return exists(inRole)
    return exists(
      inRole.where(({ and, or, eb }) => {
        const held = [...terms].flatMap(([id, spans]) =>
          spans.map(({ from, to }) =>
            and([
              eb('actor_id', '=', id),
              ...(from === null ? [] : [eb('event.day_last', '>=', dayNumber(from))]),
              ...(to === null ? [] : [eb('event.day', '<=', dayNumber(to))]),
            ]),
          ),
        )
        return or([eb('actor_id', 'in', idList(always)), eb('event.day', 'is', null), ...held])
      }),
    )
  }
}

function fromSource(ids: readonly number[] | null): Filter | null {
  if (ids === null) return null
  const list = idList(ids)
  return ({ exists, selectFrom }) =>
    exists(
      selectFrom('report')
        .select('ord')
        .whereRef('event_id', '=', 'event.id')
        .where((report) => report.or([report('publisher_id', 'in', list), report('origin_id', 'in', list), report('said_by_id', 'in', list)])),
    )
}

function labelled(what: LabelKind, names: readonly string[]): Filter | null {
  if (names.length === 0) return null
  return ({ exists, selectFrom }) =>
    exists(selectFrom('label').select('ord').whereRef('event_id', '=', 'event.id').where('what', '=', what).where('folded', 'in', names.map(foldedName)))
}

function graded(grades: readonly string[]): Filter | null {
  if (grades.length === 0) return null
  return ({ exists, selectFrom }) =>
    exists(
      selectFrom('report')
        .select('ord')
        .whereRef('event_id', '=', 'event.id')
        .where((report) => report(report.fn<string>('lower', ['grade']), 'in', meantGrades(grades))),
    )
}
