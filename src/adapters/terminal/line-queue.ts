/** Lines between the one who types and the one who reads them: those typed ahead wait for their turn. */
export interface LineQueue {
  push(line: string): void
  /** The next line; null once there will be none, or when `drop` was called while it was awaited. */
  next(): Promise<string | null>
  /** Gives up the awaited line; false where none is awaited. */
  drop(): boolean
  end(): void
  /** How many lines were typed ahead. */
  ahead(): number
  /** True once the end was reached and every line was read. */
  gone(): boolean
}

/** An empty queue, for one reader at a time. */
export function lineQueue(): LineQueue {
  const early: string[] = []
  let ended = false
  let waiting: ((line: string | null) => void) | null = null
  const settle = (line: string | null): boolean => {
    const was = waiting
    waiting = null
    was?.(line)
    return was !== null
  }
  return {
    push: (line) => void (settle(line) || early.push(line)),
    next: () =>
      new Promise((answer) => {
        const line = early.shift()
        if (line !== undefined || ended) answer(line ?? null)
        else waiting = answer
      }),
    drop: () => settle(null),
    end: () => {
      ended = true
      settle(null)
    },
    ahead: () => early.length,
    gone: () => ended && early.length === 0,
  }
}
