/** What a promise gives, or something else where it takes longer than so many milliseconds. The promise goes on; its own failure is still a failure. */
export function within<Given, Otherwise>(ms: number, promise: Promise<Given>, otherwise: Otherwise): Promise<Given | Otherwise> {
  let timer: NodeJS.Timeout
  const late = new Promise<Otherwise>((done) => {
    timer = setTimeout(done, ms, otherwise)
  })
  return Promise.race([promise, late]).finally(() => clearTimeout(timer))
}
