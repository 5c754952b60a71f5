import type { House } from '../../core/house.ts'

const NAME = 'discord'
const SECONDS = 30
const RENEWED_MS = 10_000
const TRIED_MS = 3000

/** What only one process may do with a database at a time: two that answer the same interactions would get in each other's way (40060). */
export interface Lease {
  /** Resolves once the lease is ours; false if it was given up before. */
  readonly taken: Promise<boolean>
  release(): Promise<void>
}

/** Takes the lease, waiting for another process to end; says once that it waits. `lost` is called when it is gone in spite of renewal. */
export function takeLease({ switchboard, report }: House, holder: string, lost: () => void): Lease {
  let [ended, timer] = [false, setTimeout(() => undefined, 0)]
  const renew = async (): Promise<void> => {
    const held = await switchboard.lease(NAME, holder, SECONDS).catch(() => null) // a busy database is no loss: the lease outlives two renewals
    if (ended) return
    if (held === false) return lost()
    timer = setTimeout(() => void renew(), RENEWED_MS)
  }
  const take = async (): Promise<boolean> => {
    for (let waited = false; !ended; waited = true) {
      if (await switchboard.lease(NAME, holder, SECONDS)) {
        timer = setTimeout(() => void renew(), RENEWED_MS)
        return true
      }
      if (!waited) report('discord-lease', new Error('Another Sitlog answers Discord with this database. This one waits until that has ended.'))
      await new Promise((later) => {
        timer = setTimeout(later, TRIED_MS)
      })
    }
    return false
  }
  return {
    taken: take(),
    async release() {
      ended = true
      clearTimeout(timer)
      await switchboard.release(NAME, holder)
    },
  }
}
