import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readReportForm, typeReportForm } from '../../src/core/report-form.ts'

const KEYS = { names: ['text', 'published', 'src', 'url'], free: 'text' }
const read = (line: string) => readReportForm(line, KEYS)

describe('a line that brings a report', () => {
  const ROWS: [what: string, line: string, values: Record<string, string[]>][] = [
    ['the report alone', ' Cells stormed a post.\n\nTwo died. ', { text: ['Cells stormed a post.\n\nTwo died.'] }],
    [
      'keys before it',
      'published:2020-08-07 src:"South Front" Cells stormed a post.',
      { published: ['2020-08-07'], src: ['South Front'], text: ['Cells stormed a post.'] },
    ],
    ['a key and its value apart', 'src: SANA text', { src: ['SANA'], text: ['text'] }],
    ['keys that the report has are its words', 'src:SANA He said: “stop”\nsrc:other', { src: ['SANA'], text: ['He said: “stop”\nsrc:other'] }],
    ['a report that begins like a key', 'src:SANA text:src: unknown', { src: ['SANA'], text: ['src: unknown'] }],
    ['quotes that never close', '"We hold the town, he said.', { text: ['"We hold the town, he said.'] }],
    ['a quote at either end', '"We hold," he said. "The rest fled."', { text: ['"We hold," he said. "The rest fled."'] }],
    ['a report quoted whole, as scripts have it', 'text:"One line.\\n\\nThe next: \\"two\\"."', { text: ['One line.\n\nThe next: "two".'] }],
    ['a heading that looks like a slip', 'Source: SANA. Two died.', { text: ['Source: SANA. Two died.'] }],
    ['an address', 'https://example.org/a says so', { text: ['https://example.org/a says so'] }],
    [
      'keys behind a quoted report',
      '"Two died." published:2020-08-07 url:https://example.org/a',
      { text: ['Two died.'], published: ['2020-08-07'], url: ['https://example.org/a'] },
    ],
    ['keys behind a report', 'Two died.\nsrc:Sudan Tribune published:"7 Aug 2020"', { text: ['Two died.'], src: ['Sudan Tribune'], published: ['7 Aug 2020'] }],
    ['keys before and behind', 'src:SANA text:"Two died." published:7 Aug 2020', { src: ['SANA'], text: ['Two died.'], published: ['7 Aug 2020'] }],
    ['a sentence behind what looks like a key', 'He wrote src:other and then left.', { text: ['He wrote src:other and then left.'] }],
    ['keys alone', 'src:SANA', { src: ['SANA'] }],
    ['nothing', '', {}],
  ]
  test.each(ROWS)('%s', (_, line, values) => expect(read(line)).toEqual({ values, errors: [] }))

  test.each([
    ['source:SANA Two died.', 'There is no key “source:” here. Did you mean “src:”?'],
    ['src:"SANA Two died.', 'The quote after “src:” is never closed.'],
    ['src:', '“src:” has no value.'],
  ])('%s is a slip', (line, message) => expect(read(line).errors).toMatchObject([{ message }]))

  test('reads back what was typed, whatever the report holds', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '"', '“', '”', '«', '»', ':', '\\', '\n', 'text:', 'src:', 'é') })
    fc.assert(
      fc.property(text, fc.string(), (report, src) => {
        const values = { ...(report.trim() === '' ? {} : { text: [report.trim()] }), ...(src === '' ? {} : { src: [src] }) }
        expect(read(typeReportForm(values, KEYS)).values).toEqual(values)
      }),
    )
  })
})
