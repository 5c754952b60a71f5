import { type Command, findCommand } from '../../../core/command.ts'
import { readLine } from '../../../core/typed-line.ts'
import { LIMITS } from '../limits.ts'
import type { Offered } from '../panel.ts'

/** A form of what was wrong in a line, and of what else was typed as far as it has room: the rest stays in the line. None where the line is no command. */
export function correction(typed: string, wrong: readonly string[], commands: readonly Command[]): Offered[] {
  const read = readLine(typed, commands)
  if (!read.ok) return []
  const { root, verb, values } = read.invocation
  const options = findCommand(commands, root, verb)?.options ?? {}
  const keys = [...new Set([...wrong, ...Object.keys(options).filter((key) => values[key] !== undefined)])].filter((key) => options[key] !== undefined)
  return keys.length === 0 ? [] : [{ label: 'Correct it', style: 'primary', use: { does: 'form', line: typed, keys: keys.slice(0, LIMITS.modalParts) } }]
}
