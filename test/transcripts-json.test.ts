import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder, start } from './adapters/terminal/start.ts'

interface Turn {
  readonly line: string
  readonly answer: string[]
}

/** The five reports as they were spoken: for each setting of the clock, each line with the bot's answer. */
function conversation(): { now: string; turns: Turn[] }[] {
  const said: { now: string; turns: Turn[] }[] = []
  for (const line of readFileSync(join(import.meta.dirname, 'transcripts/five-reports.txt'), 'utf8').split('\n')) {
    const turns = said.at(-1)?.turns
    if (line.startsWith('@now ')) said.push({ now: line.slice(5), turns: [] })
    else if (line.startsWith('ana> ')) turns?.push({ line: line.slice(5), answer: [] })
    else if (line.startsWith('  |')) turns?.at(-1)?.answer.push(line.slice(4))
  }
  return said
}

/** Starts the bot for each day of the conversation, one after the other: minutes, on a machine that is busy with much else. */
const SLOW_MS = 400_000

test(
  'the five reports through --json: the same answers, one JSON reply a line',
  async () => {
    const folder = freshFolder()
    for (const { now, turns } of conversation()) {
      const { child, ended } = start(['--json', '--db', join(folder, 'log.db'), '--as', 'ana', '--now', now], folder)
      child.stdin.end(turns.map(({ line }) => `${line}\n`).join(''))
      const { code, out, err } = await ended
      const replies = out
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line) as { ok: boolean; kind: string; plain: string; data: unknown })
      expect({ code, err }).toEqual({ code: 0, err: '' })
      expect(replies.map(({ plain }) => plain)).toEqual(turns.map(({ answer }) => answer.join('\n')))
      for (const reply of replies) expect(Object.keys(reply)).toEqual(['ok', 'kind', 'plain', 'data'])
    }
    rmSync(folder, { recursive: true })
  },
  SLOW_MS,
)
