import { StoreTrouble } from '../../../src/core/store.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { childFacts } from './child-facts.ts'

/** Logs events for as long as it lives, several at a time, and prints each number once it is acknowledged: `12 7` is the child's 7th as E-12. */
const [, , file = '', child = ''] = process.argv
const now = (): Date => new Date('2020-08-07T12:00:00Z')
const store = await patiently(() => openStore({ file, now }))
const desk = await patiently(() => store.desk('desk'))
const stamp = { by: await patiently(() => desk.member('terminal:ana', 'Ana')), at: now().toISOString(), from: 'terminal' }

/** Ten write to one file at once: whoever is told that it is busy sends again, as people do. */
async function patiently<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (;;) {
    try {
      return await ask()
    } catch (error) {
      if (!(error instanceof StoreTrouble && error.code === 'busy')) throw error
    }
  }
}

async function logEvery(step: number, first: number): Promise<void> {
  for (let nth = first; ; nth += step) {
    const { no } = await patiently(() => desk.log(childFacts(child, nth), stamp, null))
    process.stdout.write(`${no} ${nth}\n`)
  }
}

await Promise.all([logEvery(3, 1), logEvery(3, 2), logEvery(3, 3)])
