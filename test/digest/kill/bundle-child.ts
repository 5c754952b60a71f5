import { mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

const CHILD = fileURLToPath(new URL('./post-until-killed.ts', import.meta.url))
const WORKER = fileURLToPath(new URL('../../../src/store/worker.ts', import.meta.url))

/** Makes one script of a process that posts, and one of its database thread, so that hundreds of them can start: gives the path of the first. */
export async function bundleChild(folder: string): Promise<string> {
  mkdirSync(folder, { recursive: true })
  const [child, worker] = [join(folder, 'child.mjs'), join(folder, 'worker.mjs')]
  const options = { bundle: true, platform: 'node', format: 'esm', target: 'node20', logLevel: 'silent' } as const
  await build({ ...options, entryPoints: [WORKER], outfile: worker, plugins: [places(null)] })
  await build({ ...options, entryPoints: [CHILD], outfile: child, plugins: [places(worker)] })
  return child
}

/** Each file still finds what lies beside it, every package is named by its place, and the thread is started from the script that was made of it. */
function places(worker: string | null): Plugin {
  return {
    name: 'places',
    setup({ onLoad, onResolve }) {
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        if (worker !== null && path.endsWith('/src/store/start-worker.ts')) return { contents: startFrom(worker), loader: 'ts' }
        const contents = readFileSync(path, 'utf8').replace(/(?<!')\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href))
        return { contents, loader: 'ts' }
      })
      onResolve({ filter: /^[^./]/ }, ({ path, resolveDir }) => {
        if (path.startsWith('node:')) return { path, external: true }
        return { path: pathToFileURL(createRequire(`${resolveDir}/`).resolve(path)).href, external: true }
      })
    },
  }
}

function startFrom(worker: string): string {
  return `import { Worker } from 'node:worker_threads'
export const startWorker = (_: URL, data: object): Worker => new Worker(${JSON.stringify(worker)}, { workerData: data, execArgv: [] })`
}
