/** Terminals that are asked to say where a paste begins and ends (xterm's bracketed paste). */
const ASK = '\u001b[?2004h'
const ASK_NO_MORE = '\u001b[?2004l'

/** Makes one line of what is pasted at once: its line breaks are the text's, and no Enter. */
export interface Pastes {
  /** A line that the editor has read. */
  line(line: string): void
  /** Whether part of a paste waits for the Enter that sends it. */
  open(): boolean
  drop(): void
  end(): void
}

/** Without an output nobody pastes, and lines go on as they come. */
export function joinPastes({
  input,
  output,
  push,
}: {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream | null
  push(line: string): void
}): Pastes {
  let pasting = false
  let lines: string[] = []
  output?.write(ASK)
  input.on('keypress', (_, key: { readonly name?: string }) => {
    if (key.name === 'paste-start') pasting = true
    if (key.name === 'paste-end') pasting = false
  })
  return {
    line(line) {
      lines.push(line)
      if (pasting) return
      const whole = lines.join('\n')
      lines = []
      push(whole)
    },
    open: () => pasting || lines.length > 0,
    drop() {
      pasting = false
      lines = []
    },
    end: () => void output?.write(ASK_NO_MORE),
  }
}
