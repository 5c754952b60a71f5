import { readFileSync, writeFileSync } from 'node:fs'
import { commands } from '../commands/index.ts'
import { conversation } from './conversation.ts'
import { folderMap } from './folder-map.ts'
import { blockOf, commandTable, replaceBlock, settingsTable } from './readme-blocks.ts'
import { scriptTable } from './script-table.ts'

const FILE = 'README.md'

const blocks: Readonly<Record<string, (block: string) => string>> = {
  conversation,
  commands: () => commandTable(commands),
  settings: () => settingsTable(readFileSync('.env.example', 'utf8')),
  map: folderMap,
  scripts: () => scriptTable(JSON.parse(readFileSync('package.json', 'utf8')).scripts),
}

/** Brings the generated blocks of the page in step; or says which are not, where it is only to check. */
function run(check: boolean): void {
  const markdown = readFileSync(FILE, 'utf8')
  const made = Object.entries(blocks).map(([name, make]) => ({ name, body: make(blockOf(markdown, name)) }))
  const stale = made.filter(({ name, body }) => body !== blockOf(markdown, name)).map(({ name }) => name)
  if (stale.length === 0) return
  if (check) throw new Error(`${FILE} is out of step in: ${stale.join(', ')}. Run npm run docs, and look at what changed.`)
  const renewed = made.reduce((text, { name, body }) => replaceBlock(text, name, body), markdown)
  writeFileSync(FILE, renewed)
}

try {
  run(process.argv.includes('--check'))
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
