import { posix } from 'node:path'

/** A source file of the project: its path from the root, and its text. */
export interface SourceFile {
  readonly path: string
  readonly source: string
}

/** Who may import whom: folders (or single files) of the project and npm packages; `node:*` is every built-in. Whatever is not listed is denied. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'src/core': ['zod', 'fastest-levenshtein'],
  'src/text': ['src/core', 'chrono-node', 'temporal-polyfill'],
  'src/gazetteer': ['src/core', 'fastest-levenshtein'],
  'src/extract': ['src/core', 'src/text'],
  'src/render/pictures/spec': ['src/core', 'src/render'],
  'src/render/pictures': [
    'src/core',
    'src/render/pictures/spec',
    'src/threads',
    'd3-geo',
    'topojson-client',
    'topojson-specification',
    'geojson',
    '@resvg/resvg-js',
    'piscina',
    'src/load-typescript.mjs',
    'node:*',
  ],
  'src/render': ['src/core'],
  'src/registry': ['src/core', 'node:*'],
  'src/threads': ['src/core', 'src/load.mjs', 'node:*'],
  'src/reader': ['src/core', 'src/extract', 'src/registry', 'src/threads', 'node:*'],
  'src/store/gazetteer': ['src/core', 'src/gazetteer', 'src/threads', 'better-sqlite3', 'node:*'],
  'src/store': ['src/core', 'src/registry', 'src/threads', 'src/reader', 'kysely', 'better-sqlite3', 'node:*'],
  'src/exchange': ['src/core', 'csv-stringify'],
  'src/digest': ['src/core', 'src/render', 'src/render/pictures/spec', 'src/exchange', 'node-cron', 'temporal-polyfill'],
  'src/adapters/adapter.ts': ['src/core'],
  'src/adapters/slack': [
    'src/core',
    'src/adapters/adapter.ts',
    '@slack/bolt',
    '@slack/oauth',
    '@slack/socket-mode',
    '@slack/web-api',
    '@slack/types',
    'zod',
    'node:*',
  ],
  'src/adapters/discord': ['src/core', 'src/adapters/adapter.ts', 'discord.js', 'zod', 'node:*'],
  'src/adapters/terminal': ['src/core', 'src/adapters/adapter.ts', 'string-width', 'wrap-ansi', 'picocolors', 'node:*'],
  commands: ['src/core', 'src/text', 'src/digest', 'src/render', 'src/render/pictures/spec', 'src/exchange'],
}

/** The files that wire the others together. They may import anything. */
const WIRING: readonly string[] = [
  'src/start.mjs',
  'src/load-typescript.mjs',
  'src/source-lines.mjs',
  'src/load.mjs',
  'src/main.ts',
  'src/config.ts',
  'src/adapters/index.ts',
]

const QUOTED = /(['"])([^'"\n]+)\1/.source
const IMPORTS = [
  /** `import … from 'x'`, `export … from 'x'`, types included. */
  new RegExp(`\\b(?:import|export)\\b(?:[\\w$*,\\s]|\\{[^{}]*\\})*\\bfrom\\s*${QUOTED}`, 'g'),
  /** `import 'x'`. */
  new RegExp(`\\bimport\\s*${QUOTED}`, 'g'),
  /** `import('x')`, `require('x')`. */
  new RegExp(`\\b(?:import|require)\\s*\\(\\s*${QUOTED}\\s*[,)]`, 'g'),
  /** `new URL('./x.ts', import.meta.url)`, the file that a worker runs. */
  /\bnew\s+URL\(\s*(['"])(\.[^'"\n]*\.[cm]?[jt]s)\1\s*,/g,
]
const COMPUTED = /\b(?:import|require)\s*\(\s*(?!\s|(['"])[^'"\n]+\1\s*[,)])/g

/** What the files import that they may not, one sentence each; nothing where all is well. */
export function importFaults(files: readonly SourceFile[]): string[] {
  return files.flatMap(faultsOf)
}

/** What the table allows and no file does, one sentence each. */
export function unusedPermissions(files: readonly SourceFile[]): string[] {
  return Object.entries(MAY_IMPORT).flatMap(([folder, allowed]) => {
    const own = files.filter(({ path }) => folderOf(path) === folder)
    const used = new Set(own.flatMap(({ path, source }) => importsOf(source).map((specifier) => targetOf(path, specifier))))
    return allowed.filter((target) => !used.has(target)).map((target) => `${folder} may import ${target}, and does not`)
  })
}

function faultsOf({ path, source }: SourceFile): string[] {
  if (WIRING.includes(path)) return []
  const folder = folderOf(path)
  if (folder === null) return [`${path} is in no folder of the import table`]
  const allowed = [folder, ...(MAY_IMPORT[folder] ?? [])]
  const denied = importsOf(source).filter((specifier) => !allowed.includes(targetOf(path, specifier)))
  const computed = [...source.matchAll(COMPUTED)].map(() => `${path} imports a name that is computed`)
  return [...denied.map((specifier) => `${path} may not import ${specifier}`), ...computed]
}

function importsOf(source: string): string[] {
  return IMPORTS.flatMap((pattern) => [...source.matchAll(pattern)].map((match) => match[2] as string))
}

/** The first entry of the table that a file belongs to: itself, or the folder it is in. */
function folderOf(path: string): string | null {
  return Object.keys(MAY_IMPORT).find((known) => path === known || path.startsWith(`${known}/`)) ?? null
}

/** What the table calls the thing that is imported: a folder, a package, `node:*`; the path itself where it has no name. */
function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('node:')) return 'node:*'
  if (!specifier.startsWith('.')) return packageOf(specifier)
  const target = posix.join(posix.dirname(path), specifier)
  return folderOf(target) ?? target
}

function packageOf(specifier: string): string {
  const [first = '', second = ''] = specifier.split('/')
  return first.startsWith('@') ? `${first}/${second}` : first
}
