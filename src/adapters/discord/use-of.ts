import { clip } from '../../core/clip.ts'
import { type Command, findCommand } from '../../core/command.ts'
import type { Line, ReplyAction } from '../../core/reply.ts'
import { readLine } from '../../core/typed-line.ts'
import { LIMITS } from './limits.ts'
import type { Offered } from './panel.ts'
import type { Use } from './parse/custom-id.ts'
import { clean } from './text.ts'

const STYLES: Readonly<Record<string, NonNullable<Offered['style']>>> = { Save: 'success', 'Save all': 'success', Retract: 'danger', Drop: 'danger' }

/** What the button of a typed line does: it turns the page where it stands, asks why where a reason is needed, or answers. */
function useOf(line: string, commands: readonly Command[]): Use {
  if (/\spage:\d/u.test(line)) return { does: 'page', line }
  return wantsReason(line, commands) ? { does: 'form', line, keys: ['why'] } : { does: 'answer', line }
}

/** True of a line that only lacks its reason: all that its verb asks for is what it is about, and why. */
function wantsReason(line: string, commands: readonly Command[]): boolean {
  const read = readLine(line, commands)
  if (!read.ok) return false
  const { root, verb, values } = read.invocation
  const form = findCommand(commands, root, verb)?.form ?? []
  return form.length === 2 && form[1] === 'why' && values.why === undefined && Object.keys(values).length === 1
}

export function offered({ label, command }: ReplyAction, commands: readonly Command[]): Offered {
  const style = STYLES[label]
  return { label, ...(style === undefined ? {} : { style }), use: useOf(command, commands) }
}

/** A line as bare words, for labels. */
export function words(line: Line): string {
  return clean(line.map(({ v }) => v).join(''))
}

/** A label that shows: not empty, and no longer than a phone has room for. */
export function label(text: string, most: number = LIMITS.button): string {
  return clip(clean(text).trim() || '…', most)
}
