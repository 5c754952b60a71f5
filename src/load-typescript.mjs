import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, realpathSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { threadId } from 'node:worker_threads'
import { nameSourceLines } from './source-lines.mjs'

const MODULES = fileURLToPath(new URL('../node_modules/', import.meta.url))
const CACHE = join(MODULES, '.cache/sitlog')

/** Made of hundreds of files each, which take longer to find than to run. */
const TAKEN_IN = ['kysely', 'zod']

/** Marks a package that is loaded when the code that uses it is first run. */
const WHEN_USED = 'when used'

/** Marks a package's name that is looked up already. */
const FOUND = 'found'

/**
 * Runs a TypeScript file. Where Node reads none by itself, one script is made of it and all that it imports, in half a second;
 * it is kept for as long as none of the files changes.
 */
export async function loadTypeScript(file) {
  if (process.features.typescript) return import(file.href)
  const entry = fileURLToPath(file)
  const script = join(CACHE, `${createHash('sha256').update(entry).digest('hex').slice(0, 16)}.mjs`)
  const made = kept(script) ?? keep(script, await make(entry))
  nameSourceLines(made, `${script}.map`)
  return import(made)
}

/** One script of a file and all that it imports; before it, on its line so that errors name the right ones, how each file stood when it was read. */
async function make(entry) {
  const { build, stop } = await import('esbuild')
  const beside = [join(MODULES, '.package-lock.json'), fileURLToPath(import.meta.url)]
  const stamps = new Map(beside.map((path) => [path, stampOf(path)]))
  const { outputFiles } = await build({
    // Not as an entry point: a * in its path would stand for more.
    stdin: { contents: `export * from ${JSON.stringify(`./${basename(entry)}`)}`, resolveDir: dirname(entry) },
    absWorkingDir: '/',
    bundle: true,
    platform: 'node',
    conditions: [], // as Node itself: without those that only bundlers know
    format: 'esm',
    target: 'node20',
    supported: { 'regexp-unicode-property-escapes': true }, // or each use makes its expression anew
    write: false,
    sourcemap: 'external',
    outfile: 'script.mjs',
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [{ name: 'places', setup: (plugin) => namePlaces(plugin, stamps) }],
  })
  await stop()
  const [map, script] = outputFiles
  return { map: map.text, code: `/*${JSON.stringify([...stamps]).replaceAll('/', '\\/')}*/${script.text}` }
}

/** Each file still finds what lies beside it, and every package is named by its place. What lies in a folder that is imported by `import()` waits with its packages. */
function namePlaces({ onLoad, onResolve, resolve }, stamps) {
  const waiting = []
  onLoad({ filter: /./ }, ({ path }) => {
    if (path.includes('/node_modules/')) return null
    stamps.set(path, stampOf(path))
    if (!path.endsWith('.ts')) return null
    const own = { url: pathToFileURL(path).href, filename: path, dirname: dirname(path) }
    const contents = readFileSync(path, 'utf8').replace(/(?<!')\bimport\.meta\.(url|filename|dirname)\b/g, (_, name) => JSON.stringify(own[name]))
    return { contents, loader: 'ts' }
  })
  onLoad({ filter: /./, namespace: WHEN_USED }, ({ path }) => {
    const place = JSON.stringify(path)
    return { contents: `module.exports = process.getBuiltinModule('node:module').createRequire(${place})(${place})` }
  })
  onResolve({ filter: /^[.]/ }, ({ path, kind, resolveDir }) => {
    if (kind === 'dynamic-import') waiting.push(join(resolveDir, dirname(path), '/'))
    return null
  })
  onResolve({ filter: /^[^./]/ }, async ({ path, kind, resolveDir, importer, pluginData }) => {
    if (path.startsWith('node:')) return { path, external: true }
    if (pluginData === FOUND || TAKEN_IN.includes(path)) return null
    const waits = waiting.some((folder) => importer.startsWith(folder))
    const found = await resolve(path, { kind: waits ? 'require-call' : kind, resolveDir, pluginData: FOUND })
    if (waits && found.errors.length === 0) return { path: found.path, namespace: WHEN_USED }
    return found.errors.length > 0 ? { errors: found.errors } : { path: pathToFileURL(found.path).href, external: true }
  })
}

/** Where the script of before is, if it is still made of the files as they are; otherwise null. */
function kept(script) {
  try {
    const code = readFileSync(script, 'utf8')
    const stamps = JSON.parse(code.slice('/*'.length, code.indexOf('*/')))
    return stamps.every(([path, stamp]) => stampOf(path) === stamp) ? urlOf(script) : null
  } catch {
    return null
  }
}

/** Where a script can be imported from: a file, or where none can be kept, its own text. */
function keep(script, { map, code }) {
  try {
    mkdirSync(CACHE, { recursive: true })
    for (const [file, text] of Object.entries({ [`${script}.map`]: map, [script]: code })) {
      const half = `${file}.${process.pid}-${threadId}`
      writeFileSync(half, text)
      renameSync(half, file) // whoever reads it meanwhile finds the old one or the new
    }
    return urlOf(script)
  } catch {
    return `data:text/javascript;base64,${Buffer.from(code).toString('base64')}`
  }
}

/** As an error's trace names it, links followed. */
function urlOf(script) {
  return pathToFileURL(realpathSync(script)).href
}

function stampOf(path) {
  const { mtimeMs, size } = statSync(path, { throwIfNoEntry: false }) ?? { mtimeMs: 0, size: 0 }
  return `${mtimeMs} ${size}`
}
