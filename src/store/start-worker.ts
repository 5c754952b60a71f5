import { Worker } from 'node:worker_threads'

const LOADER = new URL('../load-worker.mjs', import.meta.url)

/** Room for what lives shortly. Node would give each thread 48 MB, and most of it is never filled with what lasts. */
const YOUNG_MB = 8

/** Starts the thread of a file. Not by tsx: that would cost each thread a second and 30 MB. */
export function startWorker(file: URL, data: object): Worker {
  return new Worker(LOADER, { argv: [file.href], workerData: data, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } })
}
