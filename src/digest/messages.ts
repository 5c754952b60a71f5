import type { DigestContent, PostBody } from '../core/digest/run.ts'
import type { Event } from '../core/event.ts'
import type { Block, Line, ReplyAction, Section } from '../core/reply.ts'
import { formats } from '../exchange/index.ts'
import { writeEvents } from '../exchange/write-events.ts'
import { figures } from './sections/figures.ts'

/** A message holds so much: what the smaller platforms show whole. What is longer is split, not cut. */
const CHARACTERS = 3000
const ROWS = 12
const SMALL_CHARACTERS = 900
const SMALL_ROWS = 3
const FIGURES = figures.title
const TABLE_FORMAT = 'csv'

/** A digest as messages: the summary with its figures first, the details under it; all in one where nobody can be told apart. */
export function messages(content: DigestContent, actions: readonly ReplyAction[], whole: boolean): PostBody[] {
  if (whole || isSmall(content)) return [body(content, actions)]
  const [first, ...others] = content.sections
  const head = first?.title === FIGURES && sizeOf(first) < CHARACTERS ? [first] : []
  const pages = paged(head.length === 0 ? content.sections : others)
  const title = (nth: number): string => `${content.title}: details${pages.length === 1 ? '' : `, ${nth} of ${pages.length}`}`
  return [
    body({ ...content, sections: head, notes: [] }, actions),
    ...pages.map((sections, at) =>
      body({ kind: 'digest', title: title(at + 1), summary: [], sections, notes: at + 1 === pages.length ? content.notes : [] }, []),
    ),
  ]
}

/** Whether it can be read at a glance: then nobody has to open a thread for it. */
function isSmall({ sections }: DigestContent): boolean {
  const size = sections.reduce((sum, section) => sum + sizeOf(section), 0)
  const rows = sections.reduce((sum, section) => sum + rowsOf(section), 0)
  return size <= SMALL_CHARACTERS && rows <= SMALL_ROWS
}

/** The events as a file, for a digest that does not list them all. */
export async function fileMessage(events: readonly Event[], name: string, told: string): Promise<PostBody> {
  const format = formats.find((known) => known.name === TABLE_FORMAT)
  if (format === undefined) throw new Error(`There is no format ${TABLE_FORMAT}.`)
  let written = ''
  for await (const piece of writeEvents(format, [events], () => undefined)) written += piece
  const kept = { kind: 'keptFile', name: `${name}.${format.extension}`, mediaType: format.mediaType, text: written, body: told } as const
  return { content: kept, actions: [], pictures: [] }
}

function body(content: DigestContent, actions: readonly ReplyAction[]): PostBody {
  return { content, actions, pictures: [] }
}

/** Sections in pages that each fit a message. A short one stands on one page; one that is too long goes on under its own title. */
function paged(sections: readonly Section[]): Section[][] {
  const pages: Section[][] = []
  let [room, rows] = [0, 0]
  const turn = (size: number, count: number): void => {
    if (pages.length > 0 && size <= room && count <= rows) return
    pages.push([])
    ;[room, rows] = [CHARACTERS, ROWS]
  }
  for (const section of sections) {
    if (sizeOf(section) <= CHARACTERS / 2 && rowsOf(section) <= ROWS / 2) turn(sizeOf(section), rowsOf(section))
    for (const unit of units(section)) {
      const [size, count] = [sizeOf(unit), rowsOf(unit)]
      turn(size, count)
      ;[room, rows] = [room - size, rows - count]
      append(pages.at(-1) ?? [], unit)
    }
  }
  return pages
}

/** What must not be torn apart: a row or a line, with the heading that stands above it. */
function units({ title, blocks }: Section): Section[] {
  let headings: Block[] = []
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') {
      headings = [block]
      return []
    }
    const all = pieces(block).map((piece, at): Section => ({ title, blocks: [...(at === 0 ? headings : []), piece] }))
    headings = []
    return all
  })
}

/** Units of one section stand under one title, rows and lines that follow one another in one block. */
function append(page: Section[], unit: Section): void {
  const last = page.at(-1)
  if (last?.title === unit.title) page[page.length - 1] = { title: last.title, blocks: unit.blocks.reduce(joined, last.blocks) }
  else page.push(unit)
}

function joined(blocks: readonly Block[], next: Block): readonly Block[] {
  const last = blocks.at(-1)
  if (last?.kind === 'events' && next.kind === 'events') return [...blocks.slice(0, -1), { kind: 'events', rows: [...last.rows, ...next.rows] }]
  if (last?.kind === 'lines' && next.kind === 'lines') return [...blocks.slice(0, -1), { kind: 'lines', lines: [...last.lines, ...next.lines] }]
  return [...blocks, next]
}

/** A block row by row and line by line. */
function pieces(block: Block): Block[] {
  if (block.kind === 'events') return block.rows.map((row) => ({ kind: 'events', rows: [row] }))
  if (block.kind === 'lines') return block.lines.map((line) => ({ kind: 'lines', lines: [line] }))
  return [block]
}

function rowsOf({ blocks }: Section): number {
  return blocks.reduce((sum, block) => sum + (block.kind === 'events' ? block.rows.length : 0), 0)
}

function sizeOf({ title, blocks }: Section): number {
  return blocks.reduce((sum, block) => sum + blockSize(block), title.length)
}

function blockSize(block: Block): number {
  if (block.kind === 'heading') return block.text.length
  if (block.kind === 'lines') return block.lines.reduce((sum, line) => sum + lineSize(line), 0)
  if (block.kind === 'events') return block.rows.reduce((sum, { head, detail }) => sum + lineSize(head) + lineSize(detail), 0)
  return [block.columns, ...block.rows].flat().reduce((sum, cell) => sum + cell.length + 2, 0)
}

function lineSize(line: Line): number {
  return line.reduce((sum, { v }) => sum + v.length, 1)
}
