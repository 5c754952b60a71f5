import { stripVTControlCharacters } from 'node:util'
import stringWidth from 'string-width'
import { describe, expect, test } from 'vitest'
import { render } from '../../../src/adapters/terminal/render.ts'
import { sheet } from '../../../src/adapters/terminal/sheet.ts'
import { REPLIES } from './replies.ts'

const WIDTHS = [40, 80, 120]
const cases = Object.entries(REPLIES).flatMap(([name, reply]) => WIDTHS.map((width) => ({ name, reply, width })))

describe('an answer on the screen', () => {
  test.each(cases)('$name at $width columns', async ({ name, reply, width }) => {
    await expect(`${render(reply, sheet(width, false))}\n`).toMatchFileSnapshot(`golden/${name}-${width}.golden.txt`)
  })

  test.each(cases)('$name at $width columns keeps to its width, but for what is copied', ({ reply, width }) => {
    const lines = render(reply, sheet(width, true)).split('\n').map(stripVTControlCharacters)
    const tooWide = lines.filter((line) => stringWidth(line) > Math.min(width, 100) && !line.trim().startsWith('/event log'))
    expect(tooWide).toEqual([])
  })

  test.each(cases)('$name at $width columns lets no text steer the terminal', ({ reply, width }) => {
    expect(render(reply, sheet(width, false))).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066\u2067]/u)
    expect(stripVTControlCharacters(render(reply, sheet(width, true)))).not.toMatch(/[^\P{Cc}\n]/u)
  })

  test.each(cases)('$name at $width columns closes every run of right-to-left text', ({ reply, width }) => {
    const text = render(reply, sheet(width, false))
    expect(text.split('\u2068').length).toBe(text.split('\u2069').length)
  })
})

describe('colour', () => {
  test('what is struck through is struck, and marked where there is no colour', () => {
    const reply = REPLIES['card-hostile'] as (typeof REPLIES)[string]
    expect(render(reply, sheet(80, true))).toContain('\u001b[9m')
    expect(render(reply, sheet(80, false))).toContain('~red [31mALERT')
  })
})
