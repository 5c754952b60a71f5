import { BadInput, BadValue } from '../../core/bad-input.ts'
import type { Input } from '../../core/command.ts'
import { OUTCOMES } from '../../core/event.ts'
import { covered, EVENT_TYPES } from '../../core/event-type.ts'
import { words } from '../../core/fold.ts'
import { EVERYTHING, type Near, type Query } from '../../core/query.ts'
import { readDays, readLast, readSince, readUntil } from '../dates/read-days.ts'
import { readGrade } from '../read-grade.ts'
import { readPoint } from '../read-place.ts'
import { readType } from '../read-type.ts'
import { choice, freeText, many, one, readChoice, readName, readWhole } from './option.ts'

const name = (summary: string, example: string, complete: 'actor' | 'place' | 'source' | 'tag' | 'weapon') =>
  many({ summary, example, complete }, (raw) => readLookedFor(raw, example))

/** Reads a name to look for. Throws BadValue of one behind a sign that would leave it out: the sign is no part of any name. */
function readLookedFor(raw: string, example: string): string {
  if (/^\s*[-!][\p{L}\p{N}]/u.test(raw))
    throw new BadValue(`“${raw.trim().slice(0, 80)}” would leave it out, and a search only says what is to be found.`, example)
  return readName(raw)
}

/** Further than any question about a place goes. */
const FURTHEST_KM = 2000

/** Reads `Raqqa 25km` or `35.95,39.01 25km`. Throws BadValue. */
function readNear(raw: string): Near {
  const [, where = '', km = ''] = /^(.+?)[ ,]+(\d{1,5}) ?km$/iu.exec(raw.replace(/\s+/gu, ' ')) ?? []
  const away = Number(km)
  if (where === '') throw new BadValue(`“${raw.slice(0, 80)}” needs a place or a point, and a distance.`, `"${withDistance(raw)}"`)
  const point = /^([-+]?\d{1,3}(?:\.\d{1,12})?)\s*,\s*([-+]?\d{1,3}(?:\.\d{1,12})?)$/.exec(where)
  if (away < 1 || away > FURTHEST_KM)
    throw new BadValue(`“${km} km” is no distance here: from 1 to ${FURTHEST_KM.toLocaleString('en')} km.`, `"${where.slice(0, 80)} 25km"`)
  if (point === null) return { at: where, km: away }
  const [lat, lon] = readPoint(Number(point[1]), Number(point[2]), (right) => `"${right} ${away}km"`)
  return { at: { lat, lon }, km: away }
}

/** `nyala 50` and `nyala` as they would be right. */
function withDistance(raw: string): string {
  const [, where = '', km = '', unit = ''] = /^(\D*?)[ ,]*(?:(\d{1,4})(\D*))?$/u.exec(raw.slice(0, 80).trim()) ?? []
  return /\p{L}/u.test(where) ? `${where} ${km === '' || unit !== '' ? '25' : km}km` : 'Raqqa 25km'
}

/** What events are looked for by: the keys of `find`, and of everything else that takes a filter. */
export const queryOptions = {
  text: freeText({ summary: 'Words in the summary, names or quotes', example: 'army positions' }, 500),
  actor: name('Took part or lost people, on any side', 'ISIS', 'actor'),
  by: name('Who did it', 'ISIS', 'actor'),
  on: name('Against whom', '"Syrian Arab Army"', 'actor'),
  place: name('Place, province or country', '"Deir ez-Zor"', 'place'),
  near: one({ summary: 'Within a distance of a place or point', example: '"35.95,39.01 25km"' }, readNear),
  type: many({ summary: 'Event type', example: 'shelling', complete: EVENT_TYPES.map((type) => type.code) }, readType),
  when: one({ summary: 'On a day, in a month, between two days', example: '"Aug 2020"' }, readDays),
  since: one({ summary: 'On or after', example: '"1 June 2020"' }, readSince),
  until: one({ summary: 'On or before', example: '"31 Aug 2020"' }, readUntil),
  last: one({ summary: 'The last days, weeks or months', example: '7d' }, readLast),
  'min-killed': one({ summary: 'At least so many killed, for sure', example: '5' }, (raw) => readWhole(raw, 1, 1_000_000_000)),
  'min-wounded': one({ summary: 'At least so many wounded, for sure', example: '5' }, (raw) => readWhole(raw, 1, 1_000_000_000)),
  losses: choice({ summary: 'Whether any losses are stated', example: 'unstated' }, ['stated', 'unstated']),
  outcome: many({ summary: 'How it ended', example: 'repelled', complete: OUTCOMES }, (raw) => readChoice(raw, OUTCOMES)),
  weapon: name('With what', 'drone', 'weapon'),
  source: name('Publisher, origin or quoted source', '"South Front"', 'source'),
  grade: many({ summary: 'Grade; a letter covers its digits', example: 'B' }, readGrade),
  tag: name('Tag', 'east-bank', 'tag'),
  status: choice({ summary: 'live (default), retracted or all', example: 'all' }, ['live', 'retracted', 'all']),
} as const

/** The query that the keys ask for. Dates given twice narrow each other. */
export function queryOf(input: Input<typeof queryOptions>): Query {
  const spans = [input.when, input.last, { from: input.since, to: input.until }].filter((span) => span !== null)
  const froms = spans.map((span) => span.from).filter((day) => day !== null)
  const tos = spans.map((span) => span.to).filter((day) => day !== null)
  const [from, to] = [froms.sort().at(-1) ?? null, tos.sort()[0] ?? null]
  if (from !== null && to !== null && from > to) {
    throw new BadInput([{ key: 'until', message: `The search would begin on ${from} and end before that, on ${to}.`, example: `since:${to} until:${from}` }])
  }
  return {
    ...EVERYTHING,
    text: input.text === null ? [] : words(input.text),
    actor: input.actor,
    by: input.by,
    on: input.on,
    place: input.place,
    near: input.near,
    types: [...new Set(input.type.flatMap(covered))],
    from,
    to,
    least: {
      ...(input['min-killed'] === null ? {} : { killed: input['min-killed'] }),
      ...(input['min-wounded'] === null ? {} : { wounded: input['min-wounded'] }),
    },
    losses: input.losses,
    status: input.status ?? 'live',
    source: input.source,
    grade: input.grade,
    tag: input.tag,
    weapon: input.weapon,
    outcome: OUTCOMES.filter((outcome) => input.outcome.includes(outcome)),
  }
}
