import { fold } from '../src/core/fold.ts'
import { EVERYTHING, type Query, type Sort } from '../src/core/query.ts'
import type { Desk } from '../src/core/store.ts'
import { dayOf } from '../src/core/when.ts'
import type { About, Question } from './question.ts'

/** As many as a search shows at once. */
const PAGE = 10

const PLACE = '(select id from place where desk_id = ? and folded = ?)'
const ACTOR = '(select id from actor where desk_id = ? and folded = ?)'
/** The page of events at a place or with an actor, newest first. */
const page = (part: string, which: string, dates = ''): string =>
  `select e.* from ${part} p join event e on e.id = p.event_id where p.${which} ${dates} and e.status = 'live' order by p.day desc, p.event_id desc limit ${PAGE}`
const text = (order: string): string =>
  `select e.* from (select rowid from event_text where event_text match ? order by ${order} limit ${PAGE}) hit join event e on e.id = hit.rowid`
const duckPage = (where: string): string[] => [`select * from event where status = 'live' and ${where} order by day desc, id desc limit ${PAGE}`]
const having = (table: string, column: string, name: string): string => `id in (select event from ${table} where ${column} = '${name}')`

/** The searches that a desk does most. `desk` is the number of the desk in the file. */
export function findQuestions(port: Desk, desk: number): Question[] {
  const find: Find = (query, sort = 'newest') => port.find({ ...EVERYTHING, ...query }, { sort, page: 1, size: PAGE })
  return [...byName(find, desk), ...byWhatElse(find, desk), ...byNumberOrLetters(port, desk)]
}

type Find = (query: Partial<Query>, sort?: Sort) => Promise<unknown>

function month({ from, to }: About): Pick<Query, 'from' | 'to'> {
  return { from: dayOf(from), to: dayOf(to) }
}

function byName(find: Find, desk: number): Question[] {
  return [
    {
      name: 'find by place',
      bar: [1, 5],
      ask: ({ place }) => find({ place: [place] }),
      bare: { sql: page('event_place', `place_id = ${PLACE}`), parameters: ({ place }) => [desk, fold(place)] },
      duck: ({ place }) => duckPage(having('mention', 'place', place)),
    },
    {
      name: 'find by actor',
      bar: [1, 5],
      ask: ({ actor }) => find({ actor: [actor] }),
      bare: { sql: page('event_actor', `actor_id = ${ACTOR}`), parameters: ({ actor }) => [desk, fold(actor)] },
      duck: ({ actor }) => duckPage(having('part', 'actor', actor)),
    },
    {
      name: 'find by actor and dates',
      bar: [1, 5],
      ask: (about) => find({ actor: [about.actor], ...month(about) }),
      bare: {
        sql: page('event_actor', `actor_id = ${ACTOR}`, 'and p.day between ? and ?'),
        parameters: ({ actor, from, to }) => [desk, fold(actor), from, to],
      },
      duck: ({ actor, from, to }) => duckPage(`${having('part', 'actor', actor)} and day between ${from} and ${to}`),
    },
  ]
}

function byWhatElse(find: Find, desk: number): Question[] {
  return [
    {
      name: 'find by dates',
      bar: [1, 5],
      ask: (about) => find(month(about)),
      bare: {
        sql: `select * from event where desk_id = ? and day between ? and ? and status = 'live' order by day desc, id desc limit ${PAGE}`,
        parameters: ({ from, to }) => [desk, from, to],
      },
      duck: ({ from, to }) => duckPage(`day between ${from} and ${to}`),
    },
    {
      name: 'find by type',
      bar: [1, 5],
      ask: ({ type }) => find({ types: [type] }),
      bare: {
        sql: `select * from event where desk_id = ? and type = ? and status = 'live' order by day desc, id desc limit ${PAGE}`,
        parameters: ({ type }) => [desk, type],
      },
    },
    {
      name: 'find by text, newest first',
      bar: [1, 5],
      ask: ({ word }) => find({ text: [word] }),
      bare: { sql: text('rowid desc'), parameters: ({ word }) => [word] },
    },
    {
      name: 'find by text, ranked',
      bar: [20, 75],
      ask: ({ word }) => find({ text: [word] }, 'relevance'),
      bare: { sql: text('rank'), parameters: ({ word }) => [word] },
    },
    {
      name: 'near 25 km, one month',
      bar: [4, 10],
      ask: (about) => find({ near: { at: about.at, km: 25 }, ...month(about) }),
      bare: {
        sql: `select e.* from place q join event_place p on p.place_id = q.id join event e on e.id = p.event_id
          where q.desk_id = ? and q.lat between ? and ? and q.lon between ? and ? and p.day between ? and ? order by p.day desc limit ${PAGE}`,
        parameters: ({ at: { lat, lon }, from, to }) => [desk, lat - 0.23, lat + 0.23, lon - 0.28, lon + 0.28, from, to],
      },
    },
  ]
}

function byNumberOrLetters(port: Desk, desk: number): Question[] {
  return [
    {
      name: 'show one event',
      bar: [1, 5],
      ask: ({ no }) => port.event(no),
      bare: { sql: 'select * from event where id = ?', parameters: ({ no }) => [desk * 1_000_000_000 + no] },
    },
    {
      name: 'complete two letters',
      bar: [1, 3],
      ask: ({ place }) => port.complete('place', place.slice(0, 2), 20),
      bare: {
        sql: `select name from place where id in (select name_id from name_word where desk_id = ? and what = 'place' and word >= ? and word < ?) order by uses desc limit 20`,
        parameters: ({ place }) => [desk, fold(place).slice(0, 2), `${fold(place).slice(0, 2)}\u{10FFFF}`],
      },
    },
  ]
}
