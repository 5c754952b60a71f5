import { closeSync, openSync, readSync } from 'node:fs'
import { BadLine } from '../../gazetteer/place-record.ts'

const CHUNK = 1 << 18
/** No line of a gazetteer is longer; a file without line ends is none. */
const LONGEST_LINE = 1 << 20

export interface Line {
  /** From 1. */
  readonly number: number
  readonly text: string
  /** Bytes of the file up to here. */
  readonly read: number
}

/** The lines of a file, a chunk in memory at a time. Throws BadLine for what is no text. */
export function* readLines(file: string): Generator<Line> {
  const descriptor = openSync(file, 'r')
  try {
    const [chunk, decoder] = [Buffer.alloc(CHUNK), new TextDecoder('utf-8', { fatal: false, ignoreBOM: false })]
    let [rest, number, read] = ['', 0, 0]
    for (let size = readSync(descriptor, chunk); size > 0; size = readSync(descriptor, chunk)) {
      const bytes = chunk.subarray(0, size)
      if (bytes.includes(0)) throw new BadLine('is no text: it has zero bytes in it. If it is packed, unpack it; if it is UTF-16, save it as UTF-8')
      const lines = (rest + decoder.decode(bytes, { stream: true })).split('\n')
      rest = lines.pop() ?? ''
      read += size
      for (const text of lines) {
        number += 1
        yield { number, text: text.endsWith('\r') ? text.slice(0, -1) : text, read }
      }
      if (rest.length > LONGEST_LINE) throw new BadLine(`has a line longer than ${LONGEST_LINE} letters, as no file of places has`)
    }
    if (rest !== '') yield { number: number + 1, text: rest, read }
  } finally {
    closeSync(descriptor)
  }
}
