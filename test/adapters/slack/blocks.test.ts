import { describe, expect, test } from 'vitest'
import { messageFaults, viewFaults } from '../../peers/slack/blocks/check-blocks.ts'

const text = (value: string, type = 'plain_text') => ({ type, text: value })
const section = (value: string) => ({ type: 'section', text: text(value) })
const button = (id: string) => ({ type: 'button', action_id: id, text: text('Go'), value: 'v' })
const rich = (...elements: object[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] })
const select = (count: number) => ({
  type: 'static_select',
  action_id: 's',
  options: Array.from({ length: count }, (_, at) => ({ text: text(`${at}`), value: `${at}` })),
})
const input = { type: 'input', label: text('When'), element: { type: 'plain_text_input', action_id: 'v' } }
const cells = (rows: number, columns: number) => ({
  type: 'table',
  rows: Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ type: 'raw_text', text: 'x' }))),
})

/** Payloads as Slack judges them. */
describe('the check of blocks', () => {
  test.each([
    ['a section', [section('x')]],
    ['a section of fields', [{ type: 'section', fields: [text('x')] }]],
    ['a header of 150', [{ type: 'header', text: text('x'.repeat(150)) }]],
    ['25 buttons', [{ type: 'actions', elements: Array.from({ length: 25 }, (_, at) => button(`${at}`)) }]],
    ['50 blocks', Array.from({ length: 50 }, () => section('x'))],
    ['rich text', [rich({ type: 'text', text: 'x', style: { bold: true } }, { type: 'link', url: 'https://example.org', text: 'y' })]],
    ['a table', [cells(100, 20)]],
    ['a select of 100', [{ type: 'actions', elements: [select(100)] }]],
    ['a context', [{ type: 'context', elements: [text('x')] }]],
    ['a picture by its file', [{ type: 'image', slack_file: { id: 'F0123456789' }, alt_text: 'x' }]],
    ['a picture by its address', [{ type: 'image', image_url: 'https://example.org/x.png', alt_text: 'x' }]],
  ])('takes %s', (_, blocks) => {
    expect(messageFaults(blocks)).toEqual([])
  })

  test.each([
    ['an empty text', [section('')]],
    ['a section of nothing', [{ type: 'section' }]],
    ['a text of 3,001', [section('x'.repeat(3001))]],
    ['a header of 151', [{ type: 'header', text: text('x'.repeat(151)) }]],
    ['a header with marks', [{ type: 'header', text: text('x', 'mrkdwn') }]],
    ['a block that there is not', [{ type: 'heading', text: text('x') }]],
    ['a key that there is not', [{ ...section('x'), colour: 'red' }]],
    ['26 buttons', [{ type: 'actions', elements: Array.from({ length: 26 }, (_, at) => button(`${at}`)) }]],
    ['two buttons of one id', [{ type: 'actions', elements: [button('a'), button('a')] }]],
    [
      'two blocks of one id',
      [
        { ...section('x'), block_id: 'a' },
        { ...section('y'), block_id: 'a' },
      ],
    ],
    ['51 blocks', Array.from({ length: 51 }, () => section('x'))],
    ['13,201 characters', Array.from({ length: 5 }, () => section('x'.repeat(2641)))],
    ['an empty piece of rich text', [rich({ type: 'text', text: '' })]],
    ['rich text of nothing', [rich()]],
    ['a link to no address', [rich({ type: 'link', url: 'javascript:x' })]],
    ['two tables', [cells(1, 1), cells(1, 1)]],
    ['a table of 101 rows', [cells(101, 1)]],
    ['a table of 21 columns', [cells(1, 21)]],
    ['a select of 101', [{ type: 'actions', elements: [select(101)] }]],
    ['a select of nothing', [{ type: 'actions', elements: [select(0)] }]],
    ['an option of 76', [{ type: 'actions', elements: [{ ...select(0), options: [{ text: text('x'.repeat(76)), value: 'x' }] }] }]],
    ['a picture of nothing', [{ type: 'image', alt_text: 'x' }]],
    ['11 in a context', [{ type: 'context', elements: Array.from({ length: 11 }, () => text('x')) }]],
  ])('refuses %s', (_, blocks) => {
    expect(messageFaults(blocks)).not.toEqual([])
  })

  const modal = { type: 'modal', title: text('Log'), submit: text('Save'), blocks: [input] }
  test.each([
    ['a form without a button', { ...modal, submit: undefined }],
    ['a title of 25', { ...modal, title: text('x'.repeat(25)) }],
    ['metadata of 3,001', { ...modal, private_metadata: 'x'.repeat(3001) }],
    ['a table', { ...modal, blocks: [cells(1, 1)] }],
    ['101 blocks', { ...modal, blocks: Array.from({ length: 101 }, () => section('x')) }],
  ])('refuses a window with %s', (_, view) => {
    expect(viewFaults(modal)).toEqual([])
    expect(viewFaults(JSON.parse(JSON.stringify(view)))).not.toEqual([])
  })
})
