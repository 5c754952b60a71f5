import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { freshFolder, start } from './adapters/terminal/start.ts'

interface Said {
  readonly now: string
  readonly lines: string[]
  readonly answers: string[]
}

/** The five reports as they were spoken: for each setting of the clock, the lines and the bot's answers. */
function conversation(): Said[] {
  const said: Said[] = []
  for (const line of readFileSync(join(import.meta.dirname, 'transcripts/five-reports.txt'), 'utf8').split('\n')) {
    const last = said.at(-1)
    if (line.startsWith('@now ')) said.push({ now: line.slice(5), lines: [], answers: [] })
    else if (line.startsWith('ana> ')) last?.lines.push(line.slice(5))
    else if (line.startsWith('  |'))
      last?.answers.splice(
        (last?.lines.length ?? 1) - 1,
        1,
        [last.answers[last.lines.length - 1], line.slice(4)].filter((part) => part !== undefined).join('\n'),
      )
  }
  return said
}

test('the five reports through --json: the same answers, one JSON reply a line', async () => {
  const folder = freshFolder()
  for (const { now, lines, answers } of conversation()) {
    const { child, ended } = start(['--json', '--db', join(folder, 'log.db'), '--as', 'ana', '--now', now], folder)
    child.stdin.end(`${lines.join('\n')}\n`)
    const { code, out, err } = await ended
    const replies = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { ok: boolean; kind: string; plain: string; data: unknown })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(replies.map(({ plain }) => plain)).toEqual(answers)
    for (const reply of replies) expect(Object.keys(reply)).toEqual(['ok', 'kind', 'plain', 'data'])
  }
  rmSync(folder, { recursive: true })
})
