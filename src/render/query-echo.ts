import type { ActorReading } from '../core/actor/sheet.ts'
import { counted } from '../core/counted.ts'
import { eventType } from '../core/event-type.ts'
import { fold } from '../core/fold.ts'
import type { Query, Sort } from '../core/query.ts'
import type { Line } from '../core/reply.ts'
import { showDay } from '../core/when.ts'
import { text } from './inline.ts'

const SORT_WORDS: Readonly<Record<Sort, string>> = {
  newest: 'newest first',
  oldest: 'oldest first',
  logged: 'last logged first',
  killed: 'most killed first',
  relevance: 'best match first',
}

/** How a query was read, in words: the first line of every answer to it. `readings` say whom its parties were taken for. */
export function queryEcho(query: Query, language: string, sort: Sort | null, readings: readonly ActorReading[] = []): Line {
  const parts = [...partiesAsked(query, readings), ...where(query), ...dates(query, language), ...rest(query)]
  const asked = parts.length === 0 ? 'All events' : `Events ${parts.join(', ')}`
  const all = query.status === 'all' ? ', retracted ones included' : ''
  return [text(`${asked}${all}${sort === null ? '' : ` · ${SORT_WORDS[sort]}`}`)]
}

function partiesAsked(query: Query, readings: readonly ActorReading[]): string[] {
  const taken = (name: string): string =>
    takenFor(
      name,
      readings.find(({ asked }) => asked === name),
    )
  return [
    ...(query.types.length === 0 ? [] : [`of type ${typeNames(query.types)}`]),
    ...said('with', query.actor.map(taken)),
    ...said('by', query.by.map(taken)),
    ...said('against', query.on.map(taken)),
  ]
}

/** `ISIS (58 names, 12 members)`, `Nusra (Hayat Tahrir al-Sham, 41 names)`; `SAF (Syrian Armed Forces or Sudanese Armed Forces)` where the name is shared. */
function takenFor(name: string, reading: ActorReading | undefined): string {
  const [first, ...others] = reading?.as ?? []
  if (first === undefined) return name
  if (others.length > 0) return `${name} (${[first, ...others].map((one) => one.name).join(' or ')})`
  const parts = [
    fold(first.name) === fold(name) ? '' : first.name,
    counted(first.names, 'name'),
    first.members === 0 ? '' : counted(first.members, 'member'),
    first.successors === 0 ? '' : counted(first.successors, 'successor'),
  ]
  return `${name} (${parts.filter((part) => part !== '').join(', ')})`
}

function where({ place, near }: Query): string[] {
  const around = near === null ? [] : [`within ${near.km} km of ${typeof near.at === 'string' ? near.at : `${near.at.lat}, ${near.at.lon}`}`]
  return [...said('in', place), ...around]
}

function dates({ from, to }: Query, language: string): string[] {
  if (from !== null && from === to) return [`on ${showDay(from, language)}`]
  if (from !== null && to !== null) return [`from ${showDay(from, language)} to ${showDay(to, language)}`]
  if (from !== null) return [`since ${showDay(from, language)}`]
  return to === null ? [] : [`until ${showDay(to, language)}`]
}

function rest(query: Query): string[] {
  const { least } = query
  return [
    ...(query.text.length === 0 ? [] : [`with the words “${query.text.join(' ')}”`]),
    ...(least.killed === undefined ? [] : [`with at least ${least.killed} killed for sure`]),
    ...(least.wounded === undefined ? [] : [`with at least ${least.wounded} wounded for sure`]),
    ...(query.losses === null ? [] : [query.losses === 'stated' ? 'that state losses' : 'that state no losses']),
    ...said('that ended', query.outcome),
    ...said('with weapon', query.weapon),
    ...said('according to', query.source),
    ...said('graded', query.grade),
    ...said('tagged', query.tag),
    ...(query.status === 'retracted' ? ['that are retracted'] : []),
  ]
}

function said(word: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${word} ${values.join(' or ')}`]
}

/** The six types stand for their sub-types where all of them are asked for. */
function typeNames(codes: readonly string[]): string {
  const families = codes.filter((code) => eventType(code).family === code)
  return codes
    .filter((code) => families.includes(code) || !families.includes(eventType(code).family))
    .map((code) => eventType(code).name)
    .join(' or ')
}
