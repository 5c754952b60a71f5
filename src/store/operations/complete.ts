import type { Subject } from '../../core/entry.ts'
import { fold, foldedName } from '../../core/fold.ts'
import { beginId } from '../../core/read-id.ts'
import type { Completion } from '../../core/store.ts'
import { completeActors } from '../actors/complete-actors.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { entryNumbers } from '../complete-entries.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import { completeSources } from '../sources/complete-sources.ts'
import type { NameKind } from '../tables.ts'

/** Names for the letters typed so far. */
export const complete: Operation<'complete'> = {
  name: 'complete',
  lane: 'read',
  run: (scope, what, typed, limit) => COMPLETE[what](scope, typed, limit),
}

type Complete = (scope: Scope, typed: string, limit: number) => Promise<string[]>

const COMPLETE: Readonly<Record<Completion, Complete>> = {
  actor: actors,
  place: names('place'),
  source: sources,
  tag: names('tag'),
  weapon: names('weapon'),
  event: (scope, typed, limit) => numbers(scope, typed, 'event', limit),
  total: (scope, typed, limit) => numbers(scope, typed, 'total', limit),
  member: async (scope, typed, limit) => {
    const all = await scope.members().select('name').orderBy('name').execute()
    return all.flatMap(({ name }) => (` ${fold(name)}`.includes(` ${fold(typed)}`) ? [name] : [])).slice(0, limit)
  },
}

/** Names that the log has, then those that the register knows. */
async function actors(scope: Scope, typed: string, limit: number): Promise<string[]> {
  const used = await names('actor')(scope, typed, limit)
  return used.length >= limit ? used : [...used, ...completeActors(await deskActors(scope), typed, used, limit - used.length)]
}

async function sources(scope: Scope, typed: string, limit: number): Promise<string[]> {
  const used = await names('source')(scope, typed, limit)
  return used.length >= limit ? used : [...used, ...(await completeSources(scope, typed, used, limit - used.length))]
}

/** The last word typed is the beginning of one, those before it are whole. */
function names(kind: NameKind): Complete {
  return async (scope, typed, limit) => {
    const earlier = foldedName(typed).split(' ')
    const last = earlier.pop() ?? ''
    let found = scope.names(kind).where('uses', '>', 0)
    for (const word of earlier) found = found.where('id', 'in', scope.nameWords(kind).where('word', '=', word).select('name_id'))
    if (last !== '') found = found.where('id', 'in', scope.nameWords(kind).where('word', '>=', last).where('word', '<', after(last)).select('name_id'))
    // The same name may stand for several places.
    const rows = await found
      .select('name')
      .groupBy('name')
      .orderBy((row) => row.fn.sum('uses'), 'desc')
      .orderBy('name')
      .limit(limit)
      .execute()
    return rows.map(({ name }) => name)
  }
}

/** Numbers that begin as typed; digits alone are of the given subject. */
async function numbers(scope: Scope, typed: string, bare: Subject, limit: number): Promise<string[]> {
  const begun = beginId(typed)
  if (begun === null) return []
  const subject = begun.subject ?? bare
  return subject === 'event' ? eventNumbers(scope, begun.digits, limit) : entryNumbers(scope, subject, begun.digits, limit)
}

/** Numbers that begin with the digits, newest first: each length of number is one range. */
async function eventNumbers(scope: Scope, digits: string, limit: number): Promise<string[]> {
  const found: number[] = []
  for (let more = 9 - digits.length; more >= 0 && found.length < limit; more--) {
    if (digits === '' && more < 9) break
    const [low, high] = digits === '' ? [0, 10 ** 9 - 1] : [Number(digits) * 10 ** more, (Number(digits) + 1) * 10 ** more - 1]
    const rows = await scope
      .events()
      .where('event.id', '>=', scope.id(low))
      .where('event.id', '<=', scope.id(high))
      .select('no')
      .orderBy('event.id', 'desc')
      .limit(limit - found.length)
      .execute()
    found.push(...rows.map(({ no }) => no))
  }
  return found.map((no) => `E-${no}`)
}

/** The end of the range of texts that begin with these letters. */
function after(begins: string): string {
  return `${begins}\u{10FFFF}`
}
