import type { Command } from '../src/core/command.ts'

/** Markdown with the text between `<!-- name -->` and `<!-- /name -->` replaced; throws where the marks are missing. */
export function replaceBlock(markdown: string, name: string, body: string): string {
  const [before, after] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  const [start, end] = [markdown.indexOf(before), markdown.indexOf(after)]
  if (start < 0 || end < start) throw new Error(`README.md has no block ${before} … ${after}`)
  return `${markdown.slice(0, start + before.length)}\n${body}\n${markdown.slice(end)}`
}

/** The text of a block as it stands. */
export function blockOf(markdown: string, name: string): string {
  const [before, after] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
  return markdown.slice(markdown.indexOf(before) + before.length, markdown.indexOf(after)).trim()
}

/** One row a command: how it is called, what it does, its first example. */
export function commandTable(commands: readonly Command[]): string {
  const rows = commands.map(({ root, verb, summary, examples }) => {
    const [example] = examples
    return [code(`/${root} ${verb}`), summary, example === undefined ? '' : code(root === 'event' ? example.line : `${root} ${example.line}`)]
  })
  return table(['command', 'what it does', 'for example'], rows)
}

/** One row a variable of `.env.example`: its name, and the comment above it. */
export function settingsTable(env: string): string {
  const rows = [...env.matchAll(/^((?:#.*\n)+)#? ?([A-Z][A-Z_]*)=/gm)].map(([, comment = '', name = '']) => [
    code(name),
    comment.replace(/^# ?/gm, '').trim().replaceAll('\n', ' '),
  ])
  return table(['variable', 'what it is'], rows)
}

/** A table in Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows.map((cells) => cells.map((cell) => cell.replaceAll('|', '\\|')))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

function code(text: string): string {
  return `\`${text}\``
}
