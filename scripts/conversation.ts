import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { readEnvironment } from '../src/config.ts'

const PROMPT = 'sitlog> '

/** The world’s places as they are shipped, made once: what an operator has loaded must not show in this page. */
const GAZETTEER = resolve('node_modules/.cache/sitlog/gazetteer.db')

/** A conversation held again: each line after the prompt is typed into the bot, on a new database, and followed by what it answers now. */
export function conversation(block: string): string {
  const typed = block.split('\n').flatMap((line) => (line.startsWith(PROMPT) ? [line.slice(PROMPT.length)] : []))
  const turns = answers(typed).map((answer, at) => `${PROMPT}${typed[at]}\n${answer}`)
  return ['```text', turns.join('\n\n'), '```'].join('\n')
}

function answers(lines: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'sitlog-'))
  try {
    const fixed = ['--db', join(folder, 'log.db'), '--as', 'ana', '--now', '2020-08-07T12:00Z']
    const { stdout, stderr } = spawnSync(process.execPath, ['src/start.mjs', '--json', ...fixed], {
      input: lines.join('\n'),
      encoding: 'utf8',
      env: { ...readEnvironment(), SITLOG_DB: '', SITLOG_GAZETTEER: GAZETTEER },
    })
    const replies = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as { ok: boolean; plain: string }]))
    const bad = replies.findIndex(({ ok }) => !ok)
    if (replies.length !== lines.length) throw new Error(`The conversation of README.md stopped after ${replies.length} of ${lines.length} lines.\n${stderr}`)
    if (bad >= 0) throw new Error(`README.md shows a line that the bot refuses: ${lines[bad]}\n${replies[bad]?.plain}`)
    return replies.map(({ plain }) => plain)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
