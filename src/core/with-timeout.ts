/** What a promise gives, or `otherwise` once so many milliseconds have passed. The promise goes on; if it fails in time, this fails. */
export function withTimeout<Given, Otherwise>(ms: number, promise: Promise<Given>, otherwise: Otherwise): Promise<Given | Otherwise> {
  let timer: NodeJS.Timeout
  const late = new Promise<Otherwise>((done) => {
    timer = setTimeout(done, ms, otherwise)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
