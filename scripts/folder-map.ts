import { readdirSync } from 'node:fs'

/** What each folder is for, in the order of the map. */
const FOLDERS: readonly (readonly [path: string, what: string])[] = [
  ['commands', 'one file per verb, in folders event/, digest/ and desk/; index.ts is the list, in the order of the help'],
  ['migrations', 'plain SQL, forward only, numbered without gaps; .sqlite.sql holds what differs in SQLite'],
  ['registry', 'parties to conflicts as data, with which every desk begins: names, relations, sources'],
  ['basemap', 'maps of the countries and the world, made by npm run basemap: provinces, borders in dispute, rivers, towns'],
  ['src', 'main.ts wires everything; config.ts alone reads the environment'],
  ['src/core', 'the words: event, count, when, command, dispatch, reply, the port of the store'],
  ['src/text', 'reading text: numbers, dates, places, losses, sources'],
  ['src/gazetteer', 'a place’s name to the place: spellings, qualifier words, what is certain and what is asked'],
  ['src/extract', 'a report’s prose to draft events: a cascade of small readers, frames, refiners; src/extract/dates reads its dates'],
  ['src/registry', 'reads the parties in registry/'],
  ['src/threads', 'worker threads: how they start, and how errors cross'],
  ['src/reader', 'the thread that reads prose, so that no other waits for it'],
  ['src/store', 'the port on SQLite, in worker threads; the only SQL'],
  ['src/digest', 'digests: what is due, what they tell (sections/, one file each), posting them once'],
  ['src/render', 'what is found, as an answer without markup; src/render/pictures: as maps and charts'],
  ['src/exchange', 'files out: CSV, JSON lines, GeoJSON, lines as they are typed'],
  ['src/adapters', 'adapter.ts: the whole of what a chat platform has to do'],
  ['src/adapters/discord', 'slash commands, forms, containers; connection, registration, messages of its own'],
  ['src/adapters/slack', 'slash commands, forms, shortcuts, blocks; sockets or HTTP, installations, messages of its own'],
  ['src/adapters/terminal', 'the bot in a terminal, and in scripts'],
  ['test', 'mirrors src/ and commands/; architecture.test.ts: who may import whom'],
  ['bench', 'how fast and how well it does: what npm run bench and its like measure'],
  ['scripts', 'what the scripts of package.json run, and the closing line of the tests'],
  ['.ci', 'run: everything that must hold before a change is accepted'],
]

/** Folders whose own folders have a line each. */
const OPEN = ['.', 'src', 'src/adapters']
const NOT_OURS = ['.git', 'node_modules', 'coverage']

/** The map of the tree in the working folder; throws where a folder has no line, or a line no folder. */
export function folderMap(): string {
  const real = OPEN.flatMap(foldersIn)
  const known = FOLDERS.map(([path]) => path)
  const faults = [
    ...real.filter((path) => !known.includes(path)).map((path) => `${path}/ has no line in scripts/folder-map.ts`),
    ...known.filter((path) => !real.includes(path)).map((path) => `scripts/folder-map.ts has a line for ${path}/, which is not there`),
  ]
  if (faults.length > 0) throw new Error(faults.join('\n'))
  return ['```', ...FOLDERS.map(([path, what]) => line(path, what)), '```'].join('\n')
}

function line(path: string, what: string): string {
  const parts = path.split('/')
  return `${'  '.repeat(parts.length - 1)}${parts.at(-1)}/`.padEnd(16) + what
}

function foldersIn(parent: string): string[] {
  const folders = readdirSync(parent, { withFileTypes: true }).filter((entry) => entry.isDirectory() && !NOT_OURS.includes(entry.name))
  return folders.map(({ name }) => (parent === '.' ? name : `${parent}/${name}`)).filter(holdsFiles)
}

function holdsFiles(path: string): boolean {
  return readdirSync(path, { recursive: true, withFileTypes: true }).some((entry) => entry.isFile())
}
