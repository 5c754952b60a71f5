/** No line is kept longer than this: the rest of it is dropped as it comes in, and the answer says that it is too long. */
const LONGEST_KEPT = 1_000_000

/** The lines of a stream of text, one by one, without their ends; a very long line is cut so that it cannot fill the memory. */
export async function* readLines(chunks: AsyncIterable<string>): AsyncIterable<string> {
  let open = ''
  for await (const chunk of chunks) {
    const [first = '', ...others] = chunk.split('\n')
    open = keep(open, first)
    for (const next of others) {
      yield withoutEnd(open)
      open = keep('', next)
    }
  }
  if (open !== '') yield withoutEnd(open)
}

function keep(open: string, more: string): string {
  return open + more.slice(0, LONGEST_KEPT - open.length)
}

/** Windows ends its lines with a carriage return, and begins its files with a mark. */
function withoutEnd(line: string): string {
  return line.replace(/^\ufeff/u, '').replace(/\r$/u, '')
}
