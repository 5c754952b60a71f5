import type { Block, Content, EventRow } from '../../../core/reply.ts'
import { bold, inline, small } from '../inline.ts'
import { ACCENTS, panel, type Row } from '../panel.ts'
import { coded, escaped } from '../text.ts'
import { openMenu, rowText } from './list.ts'

/** A page of headings, lines and tables: help, and every document that has no form of its own. */
export function page({ title, blocks }: Extract<Content, { kind: 'help' | 'doc' }>) {
  return panel({ accent: ACCENTS.info, head: [`### ${escaped(title)}`], rows: blocks.flatMap(blockRows), menus: openMenu(eventRows(blocks)) })
}

/** The events that stand anywhere in the blocks. */
export function eventRows(blocks: readonly Block[]): EventRow[] {
  return blocks.flatMap((block) => (block.kind === 'events' ? block.rows : []))
}

export function blockRows(block: Block): Row[] {
  if (block.kind === 'heading') return [{ text: bold(block.text), apart: true }]
  if (block.kind === 'events') return block.rows.map(rowText)
  if (block.kind === 'lines') return block.lines.map((line) => ({ text: inline(line) })).filter(({ text }) => text.trim() !== '')
  return block.rows.map((row) => ({ text: tableRow(row, block.columns) }))
}

/** The first cell with the second beside it, the others in small print under it; figures stand under the name that they belong to. */
function tableRow([first = '', second = '', ...others]: readonly string[], columns: readonly string[]): string {
  if (FIGURE.test(second)) return [bold(first), named([second, ...others], columns, 1)].filter((line) => line !== '').join('\n')
  return [`${bold(first)}  ${escaped(second)}`.trim(), small(named(others, columns, 2))].filter((line) => line !== '').join('\n')
}

const FIGURE = /^[≥≤~]{0,2}\d|^–$/u

function named(cells: readonly string[], columns: readonly string[], from: number): string {
  return cells.flatMap((cell, at) => (cell === '' || cell === '–' ? [] : [shown(cell, columns[at + from] ?? '')])).join(' · ')
}

function shown(cell: string, column: string): string {
  if (column === 'example') return coded(cell)
  return FIGURE.test(cell) ? `${escaped(column)}\u00a0${bold(cell)}` : `${escaped(column)}: ${escaped(cell)}`
}
