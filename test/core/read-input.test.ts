import { describe, expect, test } from 'vitest'
import { readInput, replaceValue } from '../../src/core/read-input.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { smallCommands } from './small-commands.ts'

const note = smallCommands.find((command) => command.verb === 'note') as (typeof smallCommands)[number]
const read = (values: Record<string, string[]>) => readInput(note, values, { now: new Date('2020-08-07T12:00:00Z'), settings: DEFAULTS })

describe('reads', () => {
  test.each<[Record<string, string[]>, Record<string, unknown>]>([
    [{}, { text: null, by: [], type: null, size: null }],
    [{ by: ['ISIS; HTS', 'SDF'] }, { by: ['ISIS', 'HTS', 'SDF'] }],
    [{ by: ['ISIS;'] }, { by: ['ISIS'] }],
    [{ by: ['A https://x.org/a; B'] }, { by: ['A https://x.org/a', 'B'] }],
    [{ text: ['one; two'] }, { text: 'one; two' }],
    [{ size: [' 7 '] }, { size: 7 }],
    [{ other: ['x'] }, { size: null }],
  ])('%j', (values, input) => {
    expect(read(values)).toMatchObject({ input, errors: [], ambiguity: null })
  })
})

describe('says what is wrong, all at once', () => {
  test.each([
    [{ size: ['x'] }, [{ key: 'size', message: '“x” is no size.', example: 'size:7' }]],
    [{ size: ['1', '2'] }, [{ key: 'size', message: '“size:” stands 2 times, and takes one value.', example: 'size:5' }]],
    [{ text: ['x'.repeat(21)] }, [{ key: 'text', message: 'The text is 21 characters long; it can have 20.', example: null }]],
    [{ by: [''] }, [{ key: 'by', message: 'The name is empty.', example: 'by:ISIS' }]],
    [{ by: [';'] }, [{ key: 'by', message: 'The name is empty.', example: 'by:ISIS' }]],
    [{ size: ['x'], type: ['bombastic'] }, [expect.objectContaining({ key: 'type' }), expect.objectContaining({ key: 'size' })]],
  ])('%j', (values, errors) => {
    expect(read(values)).toMatchObject({ errors })
  })
})

test('a value that reads two ways is a question about that value', () => {
  expect(read({ type: ['violent'] })).toMatchObject({ errors: [], ambiguity: { key: 'type', raw: 'violent' } })
})

test('a fault of a reader is no answer', () => {
  const option = { ...note.options.by, read: () => Object.keys(null as never) } as (typeof note.options)[string]
  expect(() => readInput({ ...note, options: { by: option } }, { by: ['x'] }, { now: new Date(), settings: DEFAULTS })).toThrow(TypeError)
})

test.each([
  [{ when: ['5/8'] }, { when: ['2020-08-05'] }],
  [
    { when: ['5/8'], by: ['5/8'] },
    { when: ['2020-08-05'], by: ['5/8'] },
  ],
  [{ when: ['x; 5/8', 'y'] }, { when: ['x; 2020-08-05', 'y'] }],
])('the choice takes the place of the value: %j', (before, after) => {
  expect(replaceValue(before, 'when', '5/8', '2020-08-05')).toEqual(after)
})
