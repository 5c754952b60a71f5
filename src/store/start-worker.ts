import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { buildSync } from 'esbuild'
import type { WorkerData } from './message.ts'

const FILE = new URL('./worker.ts', import.meta.url)

/** Starts the thread of `worker.ts`. Where Node reads no TypeScript, it gets one script made of all files: tsx would cost each thread a second and 30 MB. */
export function startWorker(data: WorkerData): Worker {
  const options = { workerData: data, execArgv: [] }
  return 'typescript' in process.features && process.features.typescript ? new Worker(FILE, options) : new Worker(madeScript(), { ...options, eval: true })
}

let script: string | null = null

/** Made once. Packages are found, and files named, as from the place of `worker.ts`. */
function madeScript(): string {
  if (script !== null) return script
  const place = JSON.stringify(FILE.href)
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(FILE)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': place },
    banner: { js: `var require = require('node:module').createRequire(${place});` },
    write: false,
    logLevel: 'silent',
  })
  script = outputFiles[0]?.text ?? ''
  return script
}
