import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readLines } from '../../../src/adapters/terminal/read-lines.ts'

async function* stream(chunks: readonly string[]) {
  yield* chunks
}

const lines = async (...chunks: string[]) => {
  const all: string[] = []
  for await (const line of readLines(stream(chunks))) all.push(line)
  return all
}

describe('lines of a stream', () => {
  test.each<[chunks: string[], read: string[]]>([
    [['a\nb\n'], ['a', 'b']],
    [['a\nb'], ['a', 'b']],
    [
      ['a', 'b\n', 'c'],
      ['ab', 'c'],
    ],
    [
      ['a\r\nb\r', '\n'],
      ['a', 'b'],
    ],
    [['\ufefflog x\n'], ['log x']],
    [['\n\na'], ['', '', 'a']],
    [[], []],
  ])('%j', async (chunks, read) => {
    expect(await lines(...chunks)).toEqual(read)
  })

  test('are the same however the stream is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'é', '\n', '\r\n', ' ')), fc.array(fc.nat(40)), async (parts, cuts) => {
        const whole = parts.join('')
        const at = [0, ...cuts.filter((cut) => cut < whole.length).toSorted((a, b) => a - b), whole.length]
        expect(await lines(...at.slice(1).map((end, index) => whole.slice(at[index], end)))).toEqual(await lines(whole))
      }),
    )
  })

  test('a line without end is cut, and the next one is read', async () => {
    const [long = '', next] = await lines(...Array.from({ length: 30 }, () => 'x'.repeat(100_000)), '\nhelp\n')
    expect(long.length).toBe(1_000_000)
    expect(next).toBe('help')
  })
})
