import { type APIComponentInContainer, type APIContainerComponent, ComponentType } from 'discord.js'
import { clip } from '../../core/clip.ts'
import { button, controls } from './controls.ts'
import { LIMITS } from './limits.ts'
import type { Offered, Panel, Row } from './panel.ts'

/** A panel within what Discord takes. `whole` is false where the reader has to be given the rest as a file. */
export interface Planned {
  readonly container: APIContainerComponent
  readonly whole: boolean
}

/** What one message still has room for. */
interface Room {
  components: number
  letters: number
  bytes: number
}

/** The line that says what is left out, and its file. */
const SAYING = 160
/** Head and tail are short; where they are not, so much of each is shown. */
const MOST_FIXED = 1100
/** The file that holds an answer as text. */
export const TEXT_NAME = 'answer.txt'

/** Puts a panel into one message: as many rows as fit, whole ones, and what was left out is said. `extra` components stand below. */
export function plan(panel: Panel, ids: ReadonlyMap<Offered, string>, extra: readonly APIComponentInContainer[] = []): Planned {
  const below = [...extra, ...controls(panel, ids)]
  const room: Room = {
    components: LIMITS.components - 1 - 5 - count(below),
    letters: LIMITS.letters - SAYING,
    bytes: LIMITS.bytes - SAYING - 3 * LIMITS.bytesPerText,
  }
  const head = fixed(panel.head, room)
  const tail = fixed(panel.tail, room)
  const rows = fitRows(panel.rows, room, ids)
  const whole = head.whole && tail.whole && rows.whole
  const said = whole ? [] : [saying(rows.shown, panel)]
  const parts = [...text(head.lines), ...rule(head.lines, panel.rows), ...rows.parts, ...text([...tail.lines, ...said]), ...below]
  return { container: { type: ComponentType.Container, accent_color: panel.accent, components: parts }, whole }
}

/** What is said where not all is shown. */
function saying(shown: number, { rows, unit }: Panel): string {
  const part = shown < rows.length ? `${shown} of ${rows.length} ${unit} shown` : 'Not all of it shown'
  return `-# ${part}; the whole answer is in ${TEXT_NAME}.`
}

/** Lines as many as there is room for; the last one that fits in part is cut. */
function fixed(lines: readonly string[], room: Room): { lines: string[]; whole: boolean } {
  const out: string[] = []
  let [letters, bytes] = [MOST_FIXED, LIMITS.bytes / 4]
  for (const line of lines) {
    const kept = fitLine(line, Math.min(letters, LIMITS.line), bytes)
    if (kept === '') return { lines: out, whole: false }
    out.push(kept)
    letters -= kept.length + 1
    bytes -= Buffer.byteLength(kept) + 1
    room.letters -= kept.length + 1
    room.bytes -= Buffer.byteLength(kept) + 1
    if (kept !== line) return { lines: out, whole: false }
  }
  return { lines: out, whole: true }
}

/** A line of at most so many characters and bytes; '' where hardly anything would be left. */
function fitLine(line: string, letters: number, bytes: number): string {
  const most = Math.min(letters, Math.floor((bytes * line.length) / Math.max(1, Buffer.byteLength(line))))
  if (line.length <= most) return line
  return most < 20 ? '' : closed(clip(line, most))
}

/** A cut line may end within code or behind a lone escape; what it left open would swallow what follows. */
function closed(line: string): string {
  const open = (line.match(/(?<!\\)`/gu) ?? []).length % 2 === 1
  return open ? `${line}\`` : line.replace(/\\…$/u, '…')
}

interface Fitted {
  readonly line: string
  /** True where it begins a text of its own. */
  readonly apart: boolean
  readonly button: { readonly offered: Offered; readonly id: string } | null
}

/** As many rows as there is room for, those without a button joined into one text. */
function fitRows(rows: readonly Row[], room: Room, ids: ReadonlyMap<Offered, string>): { parts: APIComponentInContainer[]; shown: number; whole: boolean } {
  const fitted: Fitted[] = []
  for (const { text: own, button, apart = false } of rows) {
    const id = button === undefined ? undefined : ids.get(button)
    const row = {
      line: fitLine(own, LIMITS.line, LIMITS.bytes / 3),
      apart: apart && room.components > 0 && fitted.length > 0,
      button: button === undefined || id === undefined ? null : { offered: button, id },
    }
    if (!take(row, fitted.at(-1), room)) break
    fitted.push(row)
  }
  return { parts: join(fitted), shown: fitted.length, whole: fitted.length === rows.length && fitted.every(({ line }, at) => line === rows[at]?.text) }
}

/** Takes the room that a row needs after the one before it; false, and nothing taken, where there is too little. */
function take({ line, apart, button }: Fitted, before: Fitted | undefined, room: Room): boolean {
  const joins = button === null && before?.button === null && !apart
  const components = joins ? 0 : button === null ? 1 : 3
  const bytes = Buffer.byteLength(line) + 1 + (joins ? 0 : LIMITS.bytesPerText)
  if (components > room.components || line.length + 1 > room.letters || bytes > room.bytes) return false
  room.components -= components
  room.letters -= line.length + 1
  room.bytes -= bytes
  return true
}

function join(rows: readonly Fitted[]): APIComponentInContainer[] {
  const parts: APIComponentInContainer[] = []
  let waiting: string[] = []
  for (const { line, apart, button } of rows) {
    if (apart || button !== null) {
      parts.push(...text(waiting))
      waiting = []
    }
    if (button === null) waiting.push(line)
    else parts.push(section(line, button.offered, button.id))
  }
  return [...parts, ...text(waiting)]
}

function section(content: string, offered: Offered, id: string): APIComponentInContainer {
  return { type: ComponentType.Section, components: [{ type: ComponentType.TextDisplay, content }], accessory: button(offered, id) }
}

function text(lines: readonly string[]): APIComponentInContainer[] {
  const content = lines.filter((line) => line !== '').join('\n')
  return content === '' ? [] : [{ type: ComponentType.TextDisplay, content }]
}

function rule(head: readonly string[], rows: readonly Row[]): APIComponentInContainer[] {
  return head.length === 0 || rows.length === 0 ? [] : [{ type: ComponentType.Separator, divider: true, spacing: 1 }]
}

/** Components with those within them. */
function count(components: readonly APIComponentInContainer[]): number {
  return components.reduce((sum, one) => sum + 1 + ('components' in one ? one.components.length : 0), 0)
}
