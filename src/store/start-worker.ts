import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'
import { buildSync } from 'esbuild'

/** Room for what lives shortly. Node would give each thread 48 MB, and most of it is never filled with what lasts. */
const YOUNG_MB = 8

/** Starts the thread of a file. Where Node reads no TypeScript, it gets one script made of all files: tsx would cost each thread a second and 30 MB. */
export function startWorker(file: URL, data: object): Worker {
  const options = { workerData: data, execArgv: [], resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } }
  return 'typescript' in process.features && process.features.typescript ? new Worker(file, options) : new Worker(madeScript(file), { ...options, eval: true })
}

const scripts = new Map<string, string>()

/** Made once. Packages are found, and files named, as from the place of the file. */
function madeScript(file: URL): string {
  const known = scripts.get(file.href)
  if (known !== undefined) return known
  const place = JSON.stringify(file.href)
  const { outputFiles } = buildSync({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'cjs',
    define: { 'import.meta.url': place },
    banner: { js: `var require = require('node:module').createRequire(${place});` },
    write: false,
    logLevel: 'silent',
  })
  const script = outputFiles[0]?.text ?? ''
  scripts.set(file.href, script)
  return script
}
