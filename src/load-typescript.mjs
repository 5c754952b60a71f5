import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build, stop } from 'esbuild'

const CACHE = fileURLToPath(new URL('../node_modules/.cache/sitlog/', import.meta.url))

/** Runs a TypeScript file where Node reads none by itself: one script is made of it and all that it imports, in a quarter of a second. */
export async function loadTypeScript(file) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(file)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    write: false,
    sourcemap: 'inline',
    sourcesContent: false,
    logLevel: 'silent',
    plugins: [{ name: 'places', setup: namePlaces }],
  })
  process.setSourceMapsEnabled(true) // an error names the line of the source
  await stop()
  await import(pathToFileURL(written(outputFiles[0].contents)).href)
}

/** Each file still finds what lies beside it, and every package is named by its place. */
function namePlaces({ onLoad, onResolve }) {
  onLoad({ filter: /\.ts$/ }, ({ path }) => ({
    contents: readFileSync(path, 'utf8').replace(/(?<!')\bimport\.meta\.url\b/g, JSON.stringify(pathToFileURL(path).href)),
    loader: 'ts',
  }))
  onResolve({ filter: /^[^./]/ }, ({ path, resolveDir }) => {
    if (path.startsWith('node:')) return { path, external: true }
    return { path: pathToFileURL(createRequire(`${resolveDir}/`).resolve(path)).href, external: true }
  })
}

/** The file of a script: kept under the sum of what is in it, or where nothing can be kept, in a folder that goes with the process. */
function written(contents) {
  const script = join(CACHE, `${createHash('sha256').update(contents).digest('hex').slice(0, 16)}.mjs`)
  if (existsSync(script)) return script
  try {
    mkdirSync(CACHE, { recursive: true })
    const half = `${script}.${process.pid}`
    writeFileSync(half, contents)
    renameSync(half, script)
    return script
  } catch {
    const folder = mkdtempSync(join(tmpdir(), 'sitlog-'))
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
    const own = join(folder, 'sitlog.mjs')
    writeFileSync(own, contents)
    return own
  }
}
