import { describe, expect, test } from 'vitest'
import { showFigure } from '../../src/core/count.ts'
import type { Content } from '../../src/core/reply.ts'
import { DEFAULTS, VAGUE } from '../../src/core/settings.ts'
import { rootHelp, TOPICS, topicHelp, verbHelp } from '../../src/render/help.ts'
import { showPlain } from '../../src/render/plain.ts'
import { readFigure } from '../../src/text/read-figure.ts'
import { readType } from '../../src/text/read-type.ts'
import { smallCommands } from '../core/small-commands.ts'

const plain = (content: Content) => showPlain({ content, actions: [], ok: true, visibility: 'private' })

/** The rows of the table on a page of help. */
function rowsOf(content: Content): readonly (readonly string[])[] {
  return content.kind === 'help' ? content.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : [])) : []
}

test('a root: its verbs, an example each', () => {
  expect(plain(rootHelp(smallCommands, 'event'))).toMatchInlineSnapshot(`
    "/event
    /event note  Say back what was read
    /event drop  For editors only
    /event help  Help
    More: /event help VERB; /desk help, /event help counts, /event help dates, /event help types"
  `)
})

test('a verb: its keys and examples to copy', () => {
  const [note] = smallCommands as [(typeof smallCommands)[number]]
  expect(plain(verbHelp({ ...note, detail: 'One.\nTwo.', examples: [{ line: 'note x by:ISIS', what: 'A note' }] }))).toMatchInlineSnapshot(`
    "/event note: Say back what was read
    One.
    Two.

    Keys
      key      what it is  example
      (words)  Words       words
      by:      Who         by:ISIS
      type:    What kind   type:shelling
      size:    How large   size:5

    Examples
    /event note x by:ISIS
        A note"
  `)
})

describe('what the pages say is so', () => {
  test.each(rowsOf(topicHelp('counts', DEFAULTS)).map(([typed = '', , kept = '']) => [typed, kept]))('%s is kept as %s', (typed, kept) => {
    expect(showFigure(readFigure(typed, VAGUE))).toBe(kept)
  })

  test.each(rowsOf(topicHelp('types', DEFAULTS)).map(([code = '', , words = '']) => [code.trim(), words.split(', ').filter((word) => word !== '')] as const))(
    '%s is also called %j',
    (code, words) => {
      expect([code, ...words].map(readType)).toEqual([code, ...words].map(() => code))
    },
  )

  test('a word of the desk’s own is marked', () => {
    const rows = rowsOf(topicHelp('counts', { ...DEFAULTS, vague: { several: 4, dozens: 24 } }))
    expect(rows.slice(-2)).toEqual([
      ['several', 'at least 4 (this desk’s own)', 'several (≥4)'],
      ['dozens', 'at least 24', 'dozens (≥24)'],
    ])
  })

  test.each(TOPICS)('%s has a page', (topic) => {
    expect(rowsOf(topicHelp(topic, DEFAULTS)).length).toBeGreaterThan(5)
  })
})
