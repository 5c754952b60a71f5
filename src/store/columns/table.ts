/** Cells of a column: bytes for codes and flags, 32 bits for numbers. */
type Cells = Uint8Array<ArrayBuffer> | Int32Array<ArrayBuffer>

/** Rows of whole numbers that grow at the end, one typed array a column. `columns` are other arrays once they have grown, so read them afresh. */
export interface Table<Columns extends Readonly<Record<string, Cells>>> {
  length: number
  columns: Columns
}

/** A table of no rows, with the columns of which an empty one each is given. */
export function makeTable<Columns extends Readonly<Record<string, Cells>>>(columns: Columns): Table<Columns> {
  return { length: 0, columns }
}

/** Makes room for one more row and gives its index; the caller writes its cells. */
export function extend<Columns extends Readonly<Record<string, Cells>>>(table: Table<Columns>): number {
  const [some] = Object.values(table.columns)
  if (some !== undefined && table.length === some.length) table.columns = grown(table.columns)
  table.length += 1
  return table.length - 1
}

/** A quarter more: doubling would leave a third of the memory of a large log unused. */
function grown<Columns extends Readonly<Record<string, Cells>>>(columns: Columns): Columns {
  return Object.fromEntries(Object.entries(columns).map(([name, cells]) => [name, wider(cells)])) as unknown as Columns
}

function wider(cells: Cells): Cells {
  const length = Math.max(64, Math.ceil(cells.length * 1.25))
  const more = cells instanceof Uint8Array ? new Uint8Array(length) : new Int32Array(length)
  more.set(cells)
  return more
}
