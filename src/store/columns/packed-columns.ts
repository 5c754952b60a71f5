import type { Scope } from '../scope.ts'
import type { Tables } from '../tables.ts'

/** The cells of some rows, column by column, row after row. */
export type PackedColumns<Name extends string> = Readonly<Record<Name, readonly unknown[]>>

/** The columns of a table, and under what name the id of the event stands in it. */
interface Wanted<Table extends keyof Tables, Name extends keyof Tables[Table] & string> {
  readonly table: Table
  readonly id: 'id' | 'event_id'
  readonly cells: readonly Name[]
}

/**
 * Reads the rows of events between two ids, in the order of the ids. SQLite hands each column over as one text: that takes a third less than
 * one text of rows does, and a fifth of what row by row would take.
 */
export function packedColumns<Table extends keyof Tables, Name extends keyof Tables[Table] & string>({ table, id, cells }: Wanted<Table, Name>) {
  const lists = [id, ...cells].map((cell) => `json_group_array(${cell}) as ${cell}`)
  const text = `select ${lists.join(', ')} from (select ${[id, ...cells].join(', ')} from ${table} where ${id} between ? and ? order by ${id})`
  return ({ all }: Scope, from: number, to: number): PackedColumns<Name | 'of'> => {
    const [columns] = all(text, [from, to]) as Record<string, string>[]
    const read = (cell: string): readonly unknown[] => JSON.parse(columns?.[cell] ?? '[]')
    return Object.fromEntries([['of', read(id)], ...cells.map((cell) => [cell, read(cell)])])
  }
}
