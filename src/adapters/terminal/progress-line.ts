import type { Context } from '../../core/command.ts'

/** Milliseconds before the first line, and between two. */
const PATIENCE = 1000
const BREATH = { line: 1000, redraw: 100 }

/** Where progress is written: standard error, redrawn in place where it is a terminal. */
export interface ProgressStream {
  readonly isTTY?: boolean
  write(text: string): unknown
}

/** Says how far a long piece of work is, `export: 12,000 of 87,000`; says nothing of work shorter than a second. */
export function progressLine(stream: ProgressStream, what: string, clock: () => number): { progress: Context['progress']; done(): void } {
  const inPlace = stream.isTTY === true
  const pause = inPlace ? BREATH.redraw : BREATH.line
  let next = clock() + PATIENCE
  let shown = false
  return {
    progress(done, total) {
      if (clock() < next) return
      next = clock() + pause
      const text = `${what}: ${done.toLocaleString('en')}${total === null ? '' : ` of ${total.toLocaleString('en')}`}`
      stream.write(inPlace ? `\r\u001b[2K${text}` : `${text}\n`)
      shown = true
    },
    done() {
      if (shown && inPlace) stream.write('\r\u001b[2K')
    },
  }
}
