import { setTimeout as sleep } from 'node:timers/promises'
import { isBusy } from './store-trouble.ts'

const PATIENCE_MS = 5000

/** Tries again while another program holds the database, for five seconds; the thread serves others in between. */
export async function retryBusy<Result>(run: () => Promise<Result>): Promise<Result> {
  const started = performance.now()
  for (;;) {
    try {
      return await run()
    } catch (error) {
      if (!isBusy(error) || performance.now() - started > PATIENCE_MS) throw error
      await sleep(50 + Math.random() * 100)
    }
  }
}
