/** So long after the last write the text index is merged, so often a piece of it, and so long after that the write-ahead log is taken into the file. */
const PAUSE_MS = 250
const BETWEEN_MS = 20
const IDLE_MS = 5000

/** What the writer does for the file. */
export interface Chores {
  /** Merges a piece of the text index; false where nothing is left to merge. */
  mergeText(): boolean
  /** Takes the write-ahead log into the file. */
  checkpoint(): void
}

/** Does the chores while nobody writes, so that nobody who logs waits for them: a piece at a time, and from the start after each write. */
export function upkeep({ mergeText, checkpoint }: Chores): { soon(): void; stop(): void } {
  let timer: NodeJS.Timeout | undefined
  const after = (ms: number, chore: () => void): void => {
    timer = setTimeout(chore, ms)
  }
  const merge = (): void => (mergeText() ? after(BETWEEN_MS, merge) : after(IDLE_MS, checkpoint))
  const stop = (): void => clearTimeout(timer)
  return {
    soon: () => {
      stop()
      after(PAUSE_MS, merge)
    },
    stop,
  }
}
