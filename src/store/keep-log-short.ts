const IDLE_MS = 5000

/** Runs `checkpoint` once the writer has been idle for some seconds, so that the write-ahead log does not grow for ever. */
export function keepLogShort(checkpoint: () => void): { soon(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => clearTimeout(timer)
  const soon = (): void => {
    stop()
    timer = setTimeout(checkpoint, IDLE_MS)
  }
  return { soon, stop }
}
