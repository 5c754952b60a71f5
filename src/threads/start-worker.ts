import { Worker } from 'node:worker_threads'

const LOADER = new URL('../load.mjs', import.meta.url)

/** Room for what lives shortly. Node would give each thread 48 MB, and most of it is never filled with what lasts. */
const YOUNG_MB = 8

/** Starts the thread of a TypeScript file. */
export function startWorker(file: URL, data: object): Worker {
  return new Worker(LOADER, { argv: [file.href], workerData: data, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
}
