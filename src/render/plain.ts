import type { Block, CardField, Content, DraftRow, EventRow, Inline, Line, Reply } from '../core/reply.ts'

/** A reply as plain text: for programs, screen readers, notifications, and anything that cannot show more. */
export function showPlain(reply: Reply): string {
  const actions = reply.actions.map((action) => `${action.label}: /${action.command}`)
  return [...contentLines(reply.content), ...(actions.length === 0 || reply.content.kind === 'question' ? [] : [actions.join('  ·  ')])].join('\n')
}

/** A line as plain text: one line, whatever people put into it. What is struck through is marked, because it would read as said. */
function plainLine(line: Line): string {
  return line.map(plainInline).join('').replaceAll('\n', ' ⏎ ')
}

function plainInline(node: Inline): string {
  if (node.t === 'struck') return `~${node.v}~`
  if (node.t === 'quote') return `“${node.v}”`
  return node.v
}

function contentLines(content: Content): string[] {
  switch (content.kind) {
    case 'eventCard':
    case 'entryCard':
      return cardLines(content)
    case 'eventList':
      return [plainLine(content.query), plainLine(content.summary), ...content.rows.flatMap(rowLines), ...content.notes.map(plainLine)]
    case 'tally':
      return [
        plainLine(content.query),
        ...plainTable(
          content.columns,
          [...content.rows, content.whole].map((row) => [row.label, ...row.cells]),
        ),
        ...content.notes.map(plainLine),
      ]
    case 'question':
      return [plainLine(content.question), ...content.choices.map((choice, at) => `  ${at + 1}. ${choice.label}: /${choice.command}`)]
    case 'formErrors':
      return [
        ...content.errors.map((error) => `${error.key}: ${error.message}${error.example === null ? '' : ` Example: ${error.example}`}`),
        'Nothing was changed. What you typed:',
        content.typed,
      ]
    case 'form':
      return [
        `/${content.root} ${content.verb} needs:`,
        ...content.missing.map((field) => `  ${field.key}: ${field.summary}. Example: ${field.example}`),
        ...(content.typed === '' ? [] : ['What you typed so far:', content.typed]),
      ]
    case 'notice':
      return [
        plainLine(content.body),
        ...(content.hint === null ? [] : [plainLine(content.hint)]),
        ...(content.typed === undefined ? [] : [`What you typed: ${content.typed}`]),
      ]
    case 'help':
    case 'doc':
      return [content.title, ...content.blocks.flatMap(blockLines)]
    case 'drafts':
      return [plainLine(content.heading), ...content.drafts.flatMap((row) => draftLines(row, content.drafts.length === 1)), ...content.notes.map(plainLine)]
    case 'digest':
      return [
        content.title,
        ...content.summary.map(plainLine),
        ...content.sections.flatMap((section) => ['', section.title, ...section.blocks.flatMap(blockLines)]),
        ...content.notes.map(plainLine),
      ]
    case 'file':
      return [plainLine(content.body), ...content.notes.map(plainLine)]
  }
}

function cardLines(content: Extract<Content, { kind: 'eventCard' | 'entryCard' }>): string[] {
  return [
    plainLine(content.heading),
    ...content.notes.map((note) => `! ${plainLine(note)}`),
    ...fieldLines(content.fields),
    ...(content.recreate === null ? [] : [`  ${content.recreate}`]),
  ]
}

function fieldLines(fields: readonly CardField[]): string[] {
  const width = Math.max(0, ...fields.map((field) => field.label.length))
  return fields.flatMap((field) => field.lines.map((line, at) => `  ${(at === 0 ? field.label : '').padEnd(width)}  ${plainLine(line)}`))
}

function rowLines({ head, detail }: EventRow): string[] {
  return [plainLine(head), `  ${plainLine(detail)}`]
}

/** Several are looked through more easily without the lines that would log them; each is a look away. */
function draftLines({ no, state, head, fields, recreate, actions }: DraftRow, alone: boolean): string[] {
  const became = state.is === 'saved' ? ` · saved as E-${state.event}` : state.is === 'dropped' ? ' · dropped' : ''
  return [
    `${no}. ${plainLine(head)}${became}`,
    ...fieldLines(fields),
    ...(alone && state.is === 'open' ? [`  ${recreate}`] : []),
    ...(actions.length === 0 ? [] : [`  ${actions.map(({ label, command }) => `${label}: /${command}`).join('  ·  ')}`]),
  ]
}

function blockLines(block: Block): string[] {
  if (block.kind === 'heading') return ['', block.text]
  if (block.kind === 'events') return block.rows.flatMap(rowLines)
  return block.kind === 'lines' ? block.lines.map(plainLine) : plainTable(block.columns, block.rows)
}

/** Columns padded to the longest value; without colour or width, for a fixed-width reader. */
function plainTable(columns: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [columns, ...rows]
  const widths = columns.map((_, at) => Math.max(...all.map((row) => [...(row[at] ?? '')].length)))
  return all.map(
    (row) =>
      `  ${row
        .map((cell, at) => pad(cell, widths[at] ?? 0))
        .join('  ')
        .trimEnd()}`,
  )
}

function pad(cell: string, width: number): string {
  return cell + ' '.repeat(Math.max(0, width - [...cell].length))
}
