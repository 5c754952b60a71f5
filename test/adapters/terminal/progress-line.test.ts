import { expect, test } from 'vitest'
import { progressLine } from '../../../src/adapters/terminal/progress-line.ts'

/** What is written when progress is reported at these milliseconds. */
function written(isTTY: boolean, at: readonly number[], total: number | null = 87_000): string {
  const texts: string[] = []
  let now = 0
  const { progress, done } = progressLine({ isTTY, write: (text) => texts.push(text) }, 'export', () => now)
  for (const moment of at) {
    now = moment
    progress(moment * 10, total)
  }
  done()
  return texts.join('')
}

test.each([
  ['short work says nothing', false, [100, 500, 999], ''],
  ['longer work says how far it is, once a second', false, [500, 1200, 1300, 2200], 'export: 12,000 of 87,000\nexport: 22,000 of 87,000\n'],
  [
    'a terminal is redrawn in place, and wiped in the end',
    true,
    [1200, 1250, 1300],
    '\r\u001b[2Kexport: 12,000 of 87,000\r\u001b[2Kexport: 13,000 of 87,000\r\u001b[2K',
  ],
])('%s', (_, isTTY, at, text) => {
  expect(written(isTTY, at)).toBe(text)
})

test('without a total it says what is done', () => {
  expect(written(false, [1200], null)).toBe('export: 12,000\n')
})
