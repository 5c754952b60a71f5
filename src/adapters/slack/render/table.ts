import type { TableBlock } from '@slack/types'
import { clip } from '../../../core/clip.ts'
import { words } from '../inline.ts'
import { LIMITS } from '../limits.ts'
import { type Cut, type Piece, raw } from '../piece.ts'
import { clean } from '../text.ts'

/** One column: its head, and whether its cells are figures, which stand to the right, or what is typed. */
export interface Column {
  readonly head: string
  readonly figures: boolean
  readonly typed?: boolean
}

/** More of one cell makes no table. */
const CELL = 300
/** In a table Slack wants something in every cell. */
const EMPTY = '\u00a0'

/** A table as Slack draws it, as many rows as fit, and how many that are. `whole` is a last row in bold that always stands. Null where it has more columns than Slack takes. */
export function tableBlock(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  whole: readonly string[] | null,
): { block: TableBlock; shown: number } | null {
  if (columns.length > LIMITS.tableColumns || columns.length === 0) return null
  const shown = Math.min(rows.length, LIMITS.tableRows - (whole === null ? 1 : 2), fitting(rows))
  const cells = (row: readonly string[], bold: boolean) => columns.map((_, at) => cell(row[at] ?? '', bold))
  const head = cells(
    columns.map((column) => column.head),
    true,
  )
  const body = rows.slice(0, shown).map((row) => cells(row, false))
  const foot = whole === null ? [] : [cells(whole, true)]
  const settings = columns.map(({ figures }) => ({ align: figures ? ('right' as const) : ('left' as const), is_wrapped: !figures }))
  return { block: { type: 'table', column_settings: settings, rows: [head, ...body, ...foot] }, shown }
}

/** Each row on a line: the first cell in bold, then the others, by the name of their column where it has one. What is not stated is left out. */
export function stacked(columns: readonly Column[], rows: readonly (readonly string[])[], cut: Cut | null): Piece[] {
  return rows.flatMap((row) => {
    const [first = '', ...others] = row
    const stated = others.flatMap((value, at) => (value === '' || value === '–' ? [] : [{ column: columns[at + 1], value }]))
    const parts = stated.flatMap(({ column, value }, at) => {
      const name = column === undefined || column.head === '' ? '' : `${column.head} `
      return [...words(`${at === 0 ? '  ' : ' · '}${name}`), ...words(value, column?.typed === true ? { code: true } : {})]
    })
    return raw([...words(first, { bold: true }), ...parts], cut)
  })
}

/** `99 of 500 rows shown here.`; nothing where all are. */
export function sayRows(shown: number, all: number, what: string): string {
  return shown === all ? '' : `${shown.toLocaleString('en')} of ${all.toLocaleString('en')} ${what} shown here.`
}

/** How many rows stay within half of what a message holds. */
function fitting(rows: readonly (readonly string[])[]): number {
  let left = LIMITS.messageText / 2
  const at = rows.findIndex((row) => {
    left -= row.reduce((sum, value) => sum + Math.min(value.length, CELL), 0)
    return left < 0
  })
  return at < 0 ? rows.length : at
}

function cell(value: string, bold: boolean): TableBlock['rows'][number][number] {
  const text = clip(clean(value).trim() || EMPTY, CELL)
  return bold ? { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: words(text, { bold: true }) }] } : { type: 'raw_text', text }
}
