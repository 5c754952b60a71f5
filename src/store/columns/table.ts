/** Cells of a column: bytes for codes and flags, 32 bits for numbers. */
type Cells = Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>

/** Rows of whole numbers that grow at the end, one typed array a column. `columns` are other arrays once they have grown, so read them afresh. */
export interface Table<Columns extends Readonly<Record<string, Cells>>> {
  length: number
  /** How many rows there is room for. */
  room: number
  columns: Columns
}

/** A table of no rows, with the columns of which an empty one each is given. */
export function makeTable<Columns extends Readonly<Record<string, Cells>>>(columns: Columns): Table<Columns> {
  return { length: 0, room: 0, columns }
}

/** Makes room for one more row and gives its index; the caller writes its cells. */
export function extend<Columns extends Readonly<Record<string, Cells>>>(table: Table<Columns>): number {
  if (table.length === table.room) widen(table)
  table.length += 1
  return table.length - 1
}

/** A quarter more: doubling would leave a third of the memory of a large log unused. */
function widen<Columns extends Readonly<Record<string, Cells>>>(table: Table<Columns>): void {
  table.room = Math.max(64, Math.ceil(table.room * 1.25))
  table.columns = Object.fromEntries(Object.entries(table.columns).map(([name, cells]) => [name, wider(cells, table.room)])) as unknown as Columns
}

function wider(cells: Cells, length: number): Cells {
  const more = cells instanceof Uint8Array ? new Uint8Array(length) : new Int32Array(length)
  more.set(cells)
  return more
}
