import type { Command } from '../../../core/command.ts'
import { typeForm } from '../../../core/typed-form.ts'
import { readLine } from '../../../core/typed-line.ts'
import type { Menu } from '../panel.ts'

/** The values of an event by what people correct together; a form has five fields, the last of them the reason. */
const PARTS: readonly { readonly label: string; readonly keys: readonly string[] }[] = [
  { label: 'What, when and where', keys: ['text', 'when', 'place', 'type'] },
  { label: 'Who, how, how it ended', keys: ['by', 'on', 'weapon', 'outcome'] },
  { label: 'Killed, wounded, captured', keys: ['killed', 'wounded', 'captured', 'casualties'] },
  { label: 'Source and how sure it is', keys: ['src', 'said-by', 'hedge', 'grade'] },
]

/** A list that opens the values of an event in forms, filled with what the event says now. */
export function correctMenu(id: string, recreate: string, commands: readonly Command[]): Menu[] {
  const edit = commands.find(({ root, verb }) => root === 'event' && verb === 'edit')
  const read = readLine(recreate, commands)
  if (edit === undefined || !read.ok) return []
  const { values } = read.invocation
  const entries = PARTS.map(({ label, keys }) => {
    const own = keys.filter((key) => edit.options[key] !== undefined)
    const now = Object.fromEntries(own.flatMap((key) => (values[key] === undefined ? [] : [[key, values[key]]])))
    return { label, use: { does: 'edit' as const, line: `event edit ${typeForm({ event: [id], ...now }, 'event')}`, keys: [...own, 'why'] } }
  })
  return [{ placeholder: `Correct ${id}…`, entries }]
}
