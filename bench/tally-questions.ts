import { type Dimension, EVERYTHING, type Query } from '../src/core/query.ts'
import type { Desk } from '../src/core/store.ts'
import { dayOf } from '../src/core/when.ts'
import type { About, Question } from './question.ts'

const MONDAY = 1

const SUMS = 'kind, sum(low), sum(high), sum(high is null), sum(about), count(*)'
/** Rival claims reconciled, as a tally does before it adds up. */
const FIGURES = `(select event_id, side_id, kind, min(low) as low, case when sum(high is null) > 0 then null else max(high) end as high, max(qualifier = 'about') as about
  from claim where state = 'counted' group by event_id, side_id, kind) f join event e on e.id = f.event_id and e.status = 'live'`
const EVENT_PROVINCES = '(select distinct event_id, admin1 from event_place join place on place.id = place_id)'
const week = (divided: string): string => `case when (e.day + 3) ${divided} 7 = (e.day_last + 3) ${divided} 7 then (e.day + 3) ${divided} 7 else -1 end`
const DUCK_PROVINCES = '(select distinct event, admin1 from mention)'
const duckSums = (line: string, from: string): string =>
  `select ${line}, ${SUMS} from figure f join event e on e.id = f.event ${from} where e.status = 'live' group by all`
const duckEvents = (line: string, from: string): string => `select ${line}, count(*), sum(1 - stated) from event e ${from} where e.status = 'live' group by all`

/** Tallies of everything, and under filters. */
export function tallyQuestions(port: Desk): Question[] {
  const tally = (by: Dimension, query: Partial<Query> = {}) => port.tally({ ...EVERYTHING, ...query }, by, MONDAY)
  const everything = (by: Dimension, bare: string, duck: readonly string[]): Question => ({
    name: `tally everything by ${by}`,
    bar: [20, 40],
    ask: () => tally(by),
    bare: { sql: bare, parameters: () => [] },
    duck: () => duck,
  })
  const filtered = (by: Dimension, what: string, query: (about: About) => Partial<Query>): Question => ({
    name: `tally by ${by}, ${what}`,
    bar: [100, 100],
    ask: (about) => tally(by, query(about)),
  })
  return [
    everything('side', `select side_id, ${SUMS} from ${FIGURES} group by side_id, kind`, [duckSums('side', ''), duckEvents('1', '')]),
    everything('week', `select ${week('/')}, ${SUMS} from ${FIGURES} group by 1, kind`, [duckSums(week('//'), ''), duckEvents(week('//'), '')]),
    everything('admin1', `select admin1, ${SUMS} from ${FIGURES} join ${EVENT_PROVINCES} p on p.event_id = e.id group by admin1, kind`, [
      duckSums('admin1', `join ${DUCK_PROVINCES} p on p.event = e.id`),
      duckEvents('admin1', `left join ${DUCK_PROVINCES} p on p.event = e.id`),
    ]),
    filtered('week', 'an actor', ({ actor }) => ({ actor: [actor] })),
    filtered('side', 'a month', ({ from, to }) => ({ from: dayOf(from), to: dayOf(to) })),
    filtered('admin1', 'a word', ({ word }) => ({ text: [word] })),
    filtered('type', 'a province, 3 or more killed', ({ province }) => ({ place: [province], least: { killed: 3 } })),
    filtered('place', 'a source, a type, since', ({ source, type, from }) => ({ source: [source], types: [type], from: dayOf(from) })),
  ]
}
