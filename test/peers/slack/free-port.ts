import { randomInt } from 'node:crypto'
import { createServer } from 'node:http'

/** Below what systems give to outgoing connections and to servers that ask for any port: nothing else takes it between now and its use. */
const [FIRST, LAST] = [10_000, 30_000]

/** A port that nobody listens on just now. */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(FIRST, LAST)
    if (await isFree(port)) return port
  }
}

function isFree(port: number): Promise<boolean> {
  const server = createServer()
  return new Promise((done) => {
    server.once('error', () => done(false))
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)))
  })
}
