import { readFileSync, writeFileSync } from 'node:fs'
import { commands } from '../commands/index.ts'
import { conversation } from './conversation.ts'
import { folderMap } from './folder-map.ts'
import { blockOf, commandTable, replaceBlock, settingsTable } from './readme-blocks.ts'

const FILE = 'README.md'

const blocks: Readonly<Record<string, (block: string) => string>> = {
  conversation,
  commands: () => commandTable(commands),
  settings: () => settingsTable(readFileSync('.env.example', 'utf8')),
  map: folderMap,
}

const markdown = readFileSync(FILE, 'utf8')
const stale = Object.entries(blocks).flatMap(([name, make]) => {
  const block = blockOf(markdown, name)
  const body = make(block)
  return body === block ? [] : [{ name, body }]
})

if (!process.argv.includes('--check')) {
  writeFileSync(
    FILE,
    stale.reduce((text, { name, body }) => replaceBlock(text, name, body), markdown),
  )
} else if (stale.length > 0) {
  console.error(`${FILE} is out of step in: ${stale.map(({ name }) => name).join(', ')}. Run npm run docs, and look at what changed.`)
  process.exitCode = 1
}
