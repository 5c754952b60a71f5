import { z } from 'zod'
import { ROOTS } from './command.ts'
import { LONGEST_REPORT } from './reading/prose.ts'
import { roomSchema } from './room.ts'

/** The longest line that is read, but for one that brings a report. */
export const LONGEST_LINE = 20_000
/** The longest line that brings a report: the report, and what is said of it. */
export const LONGEST_WITH_REPORT = LONGEST_REPORT + LONGEST_LINE

/** What an adapter hands over: who says what, from where. Checked at the edge, whatever the platform sent. */
export const invocationSchema = z.object({
  root: z.enum(ROOTS),
  verb: z.string().max(LONGEST_LINE),
  /** Values by key, as typed; a typed line and a platform's own options give the same shape. */
  values: z.record(z.string(), z.array(z.string().max(LONGEST_WITH_REPORT))),
  /** The line as typed, kept for answers that ask to correct it. */
  typed: z.string(),
  who: z.object({ key: z.string().min(1).max(200), name: z.string().min(1).max(100) }),
  from: z.string().max(500),
  room: roomSchema.default({ workspace: 'terminal', channel: null }),
})
/** As an adapter hands it over; without a room it was said in the terminal. */
export type Invocation = z.input<typeof invocationSchema>

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be stored
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu

/** What is wrong with a line before it is taken apart, or null: too long, or a character that no text holds. */
export function lineTrouble(line: string, longest: number = LONGEST_LINE): string | null {
  if (line.length > longest) return `This is ${line.length.toLocaleString('en')} characters long; a line can have ${longest.toLocaleString('en')}.`
  const control = CONTROL.exec(line)
  if (control === null) return null
  const code = control[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')
  return `Character ${control.index + 1} is U+${code}, a control character that no text can hold. Remove it and send the line again.`
}

/** A line with a sign in place of each control character, so that it can be printed. */
export function withControlsShown(line: string): string {
  return line.replace(new RegExp(CONTROL, 'gu'), '␦')
}

/** A report with spaces in place of the control characters that pages and files bring along. */
export function withoutControls(text: string): string {
  return text.replace(new RegExp(CONTROL, 'gu'), ' ')
}

/** A line without the invisible marks that turn the direction of the text around, and how many there were. */
export function withoutDirectionMarks(line: string): { line: string; removed: number } {
  const clean = line.replace(DIRECTION, '')
  return { line: clean, removed: line.length - clean.length }
}
