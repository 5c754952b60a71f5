import { createRequire } from 'node:module'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { Picture } from '../../core/picture.ts'
import type { MakePicture } from '../../core/sketch.ts'
import { packed } from './parcel.ts'

/** Makes and draws pictures off the main thread. */
export interface Pictures {
  readonly make: MakePicture
  /** The picture as PNG. */
  draw(picture: Picture): Promise<Uint8Array>
  close(): Promise<void>
}

/** The thread goes once nothing was drawn for so long: it holds fonts and maps, some 100 MB. */
const IDLE_MS = 60_000

/** More pictures than this waiting are a fault somewhere: a digest has two. */
const MOST_WAITING = 1000

type Pool = import('piscina').Piscina

/** Opens a studio of one thread, which starts with the first picture: whoever draws none pays nothing. One thread is enough: a picture takes a third of a second. */
export function openPictures(): Pictures {
  let pool: Promise<Pool> | null = null
  const started = (): Promise<Pool> => {
    pool ??= openPool()
    pool.catch(() => {
      pool = null // the next picture tries again
    })
    return pool
  }
  return {
    make: async (sketch) => (await started()).run(await packed(sketch), { name: 'make' }),
    draw: async ({ spec }) => (await started()).run(spec, { name: 'draw' }),
    close: async () => {
      const open = await pool?.catch(() => null)
      await open?.destroy()
    },
  }
}

async function openPool(): Promise<Pool> {
  // Loaded with the first picture. Asked for as it is published for `require`, it is the same wherever this file was made into a script.
  const { Piscina } = createRequire(import.meta.url)('piscina') as typeof import('piscina')
  await setImmediate() // loading it and starting a thread take some 20 and 10 ms: others get a turn between
  return new Piscina({
    filename: fileURLToPath(new URL('./worker.mjs', import.meta.url)),
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE_MS,
    maxQueue: MOST_WAITING,
    atomics: 'disabled', // a thread that sleeps between pictures never frees them: 13 MB each
    execArgv: [],
  })
}
