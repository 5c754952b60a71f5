import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Text in lines of at most `width` columns, those after the first indented by `indent`. What fits stays as it is. */
export function wrap(text: string, width: number, indent = 0): string {
  return fits(text, width) ? text : broken(text, width - indent, indent)
}

/** Text behind `lead`, under which the further lines stand indented. */
export function hang(lead: string, text: string, width: number): string {
  const indent = stringWidth(lead)
  return lead + broken(text, width - indent, indent)
}

function broken(text: string, room: number, indent: number): string {
  const lines = text.split('\n').map((line) => (fits(line, room) ? line : wrapAnsi(line, Math.max(1, room), { hard: true })))
  return lines.join('\n').replaceAll('\n', `\n${' '.repeat(indent)}`)
}

function fits(text: string, width: number): boolean {
  return !text.includes('\n') && stringWidth(text) <= width
}
