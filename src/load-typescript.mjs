import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { threadId } from 'node:worker_threads'

const MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url))
const CACHE = join(MODULES, '.cache/sitlog')

/** Made of hundreds of files each, which take longer to find than to run. */
const TAKEN_IN = ['kysely', 'zod']

/**
 * Runs a TypeScript file. Where Node reads none by itself, one script is made of it and all that it imports, in half a second;
 * it is kept for as long as none of the files changes.
 */
export async function loadTypeScript(file) {
  if (process.features.typescript) return import(file.href)
  process.setSourceMapsEnabled(true) // an error names the line of the source
  const entry = fileURLToPath(file)
  const script = join(CACHE, `${createHash('sha256').update(entry).digest('hex').slice(0, 16)}.mjs`)
  return import(pathToFileURL(kept(script) ?? keep(script, await make(entry))).href)
}

async function make(entry) {
  const { build, stop } = await import('esbuild')
  const { outputFiles, metafile } = await build({
    entryPoints: [entry],
    absWorkingDir: '/',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    metafile: true,
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [{ name: 'places', setup: namePlaces }],
  })
  await stop()
  const own = Object.keys(metafile.inputs).map((path) => join('/', path))
  return { code: outputFiles[0].text, files: own.filter((path) => !path.startsWith(MODULES)) }
}

/** Each file still finds what lies beside it, and every package is named by its place. */
function namePlaces({ onLoad, onResolve }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace(/(?<!')\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href)),
    loader: 'ts',
  }))
  onResolve({ filter: /^[^./]/ }, ({ path, resolveDir }) => {
    if (path.startsWith('node:')) return { path, external: true }
    if (TAKEN_IN.includes(path)) return null
    return { path: pathToFileURL(createRequire(`${resolveDir}/`).resolve(path)).href, external: true }
  })
}

/** The script of before, where it is still made of the files as they are; otherwise null. */
function kept(script) {
  try {
    const code = readFileSync(script, 'utf8')
    const stamps = JSON.parse(code.slice('/*'.length, code.indexOf('*/')))
    return stamps.every(([path, stamp]) => stampOf(path) === stamp) ? script : null
  } catch {
    return null
  }
}

/** Keeps a script, the stamps of its files before it; where nothing can be kept, in a folder that goes with the process. */
function keep(script, { code, files }) {
  const stamps = JSON.stringify([join(MODULES, '.package-lock.json'), ...files].map((path) => [path, stampOf(path)]))
  const whole = `/*${stamps.replaceAll('/', '\\/')}*/${code}` // on the line of the code: errors name lines
  try {
    mkdirSync(CACHE, { recursive: true })
    const half = `${script}.${process.pid}-${threadId}`
    writeFileSync(half, whole)
    renameSync(half, script) // whoever reads it meanwhile finds the old one or the new
    return script
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'sitlog-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const own = join(folder, 'sitlog.mjs')
    writeFileSync(own, whole)
    return own
  }
}

function stampOf(path) {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 }
  return `${mtimeMs} ${size}`
}
