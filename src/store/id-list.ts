import { type RawBuilder, sql } from 'kysely'

/** A list of ids for `in`, as one parameter, so that one statement serves lists of every length. One id alone is compared, and keeps an index in order. */
export function idList(ids: readonly number[]): RawBuilder<number> {
  return ids.length === 1 ? sql<number>`(${ids[0]})` : sql<number>`(select value from json_each(${JSON.stringify(ids)}))`
}

/** A list of texts for `in`, as one parameter. */
export function textList(values: readonly string[]): RawBuilder<string> {
  return sql<string>`(select value from json_each(${JSON.stringify(values)}))`
}

/** Whole numbers reach SQLite as floating point; the text index takes only integers for its row ids. */
export function rowId(id: number): RawBuilder<number> {
  return sql<number>`${BigInt(id)}`
}
