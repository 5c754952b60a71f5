import type { House } from '../../../src/core/house.ts'
import type { Poster } from '../../../src/digest/courier.ts'
import { openStore } from '../../../src/store/open-store.ts'
import type { Ground } from './grounds/ground.ts'
import { work } from './work.ts'

/** What a process is asked, as JSON in its first argument. */
export interface Asked extends Pick<Ground, 'poster' | 'reach'> {
  readonly file: string
  /** What it takes for now. */
  readonly at: string
  /** It kills itself before or after its so manyth call of the database or the platform; 0 for never. */
  readonly steps: number
}

/** Makes and posts what is due at an instant until it is done or killed. */
export async function postUntilKilled({ file, at, steps, reach }: Asked, posterOf: (reach: object, house: House) => Promise<Poster>): Promise<void> {
  const offset = Date.parse(at) - Date.now()
  const clock = (): Date => new Date(Date.now() + offset)
  const store = await openStore({ file, now: clock })
  await work(store, (house) => posterOf(reach, house), clock, stepping(steps))
  await store.close()
}

/** Gives a port with a step before and after each call; the last step kills. */
function stepping(steps: number): <Port extends object>(port: Port) => Port {
  let [left, spoken] = [steps, false]
  const step = (): void => {
    if (!spoken) process.stdout.write('at work\n')
    spoken = true
    left -= 1
    if (left === 0) process.kill(process.pid, 'SIGKILL')
  }
  return <Port extends object>(port: Port): Port => {
    const methods = Object.entries(port).map(([name, value]) => {
      if (typeof value !== 'function') return [name, value]
      const method = async (...input: unknown[]): Promise<unknown> => {
        step()
        const answer: unknown = await value(...input)
        step()
        return answer
      }
      return [name, method]
    })
    return Object.fromEntries(methods) as Port
  }
}
