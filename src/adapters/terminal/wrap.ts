import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

/** Breaks text into lines of at most `width` columns; lines after the first begin with `hanging`. What fits stays as it is. */
export function wrap(text: string, width: number, hanging = ''): string {
  const room = Math.max(1, width - hanging.length)
  const lines = text.split('\n').map((line) => (stringWidth(line) <= room ? line : wrapAnsi(line, room, { hard: true })))
  return lines.join('\n').replaceAll('\n', `\n${hanging}`)
}

/** The same behind `lead`, under which the further lines stand indented. */
export function hang(lead: string, text: string, width: number): string {
  return lead + wrap(text, width, ' '.repeat(lead.length))
}
