import { type Compilable, type RawBuilder, sql } from 'kysely'
import type { Scope } from './scope.ts'

/** The text of a query and its parameters, one of them to be filled in. */
interface Kept {
  readonly sql: string
  readonly parameters: readonly unknown[]
  /** Where the list of ids stands; -1 where there is none. */
  readonly at: number
}

const MOST_KEPT = 500
const LIST = '\u0000ids'
const kept = new Map<string, Kept>()

/**
 * Runs a query whose text is made once for each desk, for making it takes longer than answering it. `build` is given the list of
 * ids to stand behind `in`; everything else in it has to be the same every time.
 */
export async function keptQuery<Row>(scope: Scope, name: string, ids: readonly number[], build: (list: RawBuilder<number>) => Compilable<Row>): Promise<Row[]> {
  const key = `${scope.desk} ${name}`
  const query = kept.get(key) ?? make(key, build(sql<number>`(select value from json_each(${LIST}))`))
  const parameters = query.at < 0 ? query.parameters : query.parameters.with(query.at, JSON.stringify(ids))
  return scope.all(query.sql, parameters) as Row[]
}

function make(key: string, query: Compilable): Kept {
  const { sql: text, parameters } = query.compile()
  const made = { sql: text, parameters, at: parameters.indexOf(LIST) }
  if (kept.size >= MOST_KEPT) kept.clear()
  kept.set(key, made)
  return made
}
