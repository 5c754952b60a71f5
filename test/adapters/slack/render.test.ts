import { describe, expect, test } from 'vitest'
import { offersOf, render } from '../../../src/adapters/slack/render.ts'
import type { Content, Inline, Line, Reply } from '../../../src/core/reply.ts'
import { messageFaults, nodesOf } from '../../peers/slack/blocks/check-blocks.ts'
import { type Json, readText } from '../../peers/slack/screen.ts'
import { REPLIES, replyOf } from '../terminal/replies.ts'

/** Blocks as a message would have them; every offered line has a token of the length of a real one. */
function shown(reply: Reply, tables = true) {
  const tokens = new Map(offersOf(reply).map((line, at) => [line, `token-${String(at).padStart(16, '0')}`]))
  const { blocks, cuts } = render(reply, { tokens, tables })
  return { blocks: blocks as unknown as Json[], cuts }
}

describe('an answer as blocks', () => {
  test.each(Object.keys(REPLIES))('%s is what Slack takes, with and without tables', async (name) => {
    const reply = REPLIES[name] as Reply
    expect(messageFaults(shown(reply).blocks)).toEqual([])
    expect(messageFaults(shown(reply, false).blocks)).toEqual([])
    await expect(`${readText(shown(reply).blocks)}\n`).toMatchFileSnapshot(`golden/${name}.golden.txt`)
  })
})

const HOSTILE: Readonly<Record<string, string>> = {
  'a ping of everybody': '<!channel> <!here> @everyone <@U123> <#C123>',
  'a link that lies': '<http://a.example|bank.example> [bank](http://a.example) http://b.example',
  styles: '*bold* _it_ ~gone~ `code` ```block``` > quote :skull:',
  '4,000 Arabic letters': 'هجوم '.repeat(800),
  'direction turned around': '\u202Egnp.exe\u202C \u2066\u2067x\u2069 \u200F',
  'control characters': 'red \u001b[31mALERT\u0007\u0000 back\u0008',
  'half a character': `x\ud83d ${'😀'.repeat(1600)}`,
  nothing: '',
  '40,000 letters': 'x'.repeat(40_000),
}

const line = (v: string): Line =>
  [
    { t: 'text', v },
    { t: 'strong', v },
    { t: 'code', v },
    { t: 'quote', v },
    { t: 'link', v, href: `javascript:${v}` },
    { t: 'user', v },
  ] as Inline[]
const field = (v: string) => ({ label: v.slice(0, 200), lines: [line(v), line(v)] })
const row = (v: string) => ({ no: 1, head: line(v), detail: line(v) })
const action = (v: string) => ({ label: v, command: 'event show E-1' })

/** Each kind of answer with a text in every place that takes one. */
function everyKind(v: string): readonly Content[] {
  const draft = { no: 1, state: { is: 'open' }, head: line(v), fields: [field(v)], recreate: v, actions: [action(v)] } as const
  const blocks = [
    { kind: 'heading', text: v },
    { kind: 'lines', lines: [line(v)] },
    { kind: 'table', columns: [v, v], rows: [[v, v], [v]] },
    { kind: 'events', rows: [row(v)] },
  ] as const
  return [
    { kind: 'eventCard', heading: line(v), notes: [line(v)], fields: [field(v)], recreate: v, event: {} as never },
    { kind: 'entryCard', heading: line(v), notes: [line(v)], fields: [field(v)], recreate: v, entry: {} as never },
    { kind: 'eventList', query: line(v), rows: [row(v)], summary: line(v), notes: [line(v)] },
    { kind: 'tally', query: line(v), columns: [v, v], rows: [{ label: v, cells: [v] }], whole: { label: v, cells: [v] }, notes: [line(v)] },
    { kind: 'question', question: line(v), choices: [action(v)] },
    { kind: 'formErrors', errors: [{ key: v, message: v, example: v }], typed: v },
    { kind: 'form', root: 'event', verb: 'log', missing: [{ key: v, summary: v, example: v, needed: true }], typed: v },
    { kind: 'notice', level: 'error', body: line(v), hint: line(v), typed: v },
    { kind: 'help', title: v, blocks },
    { kind: 'doc', title: v, blocks },
    { kind: 'drafts', heading: line(v), drafts: [draft], notes: [line(v)] },
    { kind: 'digest', title: v, summary: [line(v)], sections: [{ title: v, blocks }], notes: [line(v)] },
    { kind: 'file', body: line(v), notes: [line(v)], file: {} as never },
  ]
}

describe('hostile text', () => {
  const cases = Object.entries(HOSTILE).flatMap(([what, text]) => everyKind(text).map((content) => ({ what, content, kind: content.kind })))

  test.each(cases)('$what in $kind is shown as it is: taken by Slack, no markup, no address', ({ content }) => {
    const { blocks } = shown(replyOf(content, [action('Next')]))
    expect(messageFaults(blocks)).toEqual([])
    const nodes = [...nodesOf(blocks)]
    expect(nodes.filter(({ type }) => /^(?:mrkdwn|markdown|link|user|usergroup|channel|broadcast|emoji)$/.test(String(type)))).toEqual([])
    expect(nodes.filter(({ type, emoji }) => type === 'plain_text' && emoji !== false)).toEqual([])
    expect(readText(blocks)).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066\u2067]/u)
    expect(readText(blocks)).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('more than Slack takes', () => {
  const rows = Array.from(
    { length: 500 },
    (_, at) => ({ no: at + 1, head: [{ t: 'text', v: `E-${at + 1} · Shelling · Ayn Issa` }], detail: [{ t: 'text', v: 'ISIS → SAA · killed ≥4' }] }) as const,
  )
  const text = (v: string): Line => [{ t: 'text', v }]

  test('500 events: what is left out is counted', () => {
    const { blocks, cuts } = shown(replyOf({ kind: 'eventList', query: text('All'), rows, summary: text('1–500 of 500'), notes: [] }))
    expect(messageFaults(blocks)).toEqual([])
    expect(cuts).toEqual(['46 of 500 events shown here.'])
    expect(readText(blocks)).toContain('46 of 500 events shown here.')
  })

  test('500 lines of a tally', () => {
    const lines = rows.map(({ no }) => ({ label: `Side ${no}`, cells: ['≥4', '12'] }))
    const { blocks, cuts } = shown(
      replyOf({
        kind: 'tally',
        query: text('By side'),
        columns: ['Losses of', 'killed', 'events'],
        rows: lines,
        whole: { label: 'All', cells: ['≥2000', '6000'] },
        notes: [],
      }),
    )
    expect(messageFaults(blocks)).toEqual([])
    expect(readText(blocks)).toContain('98 of 500 lines shown here.')
    expect(cuts).toEqual([])
    expect(readText(blocks)).toContain('All | ≥2000')
  })

  test('a table of 500 rows says how many it shows', () => {
    const doc: Content = {
      kind: 'doc',
      title: 'Members',
      blocks: [{ kind: 'table', columns: ['name', 'events'], rows: rows.map(({ no }) => [`ana ${no}`, `${no}`]) }],
    }
    const { blocks } = shown(replyOf(doc))
    expect(messageFaults(blocks)).toEqual([])
    expect(readText(blocks)).toContain('99 of 500 rows shown here.')
  })

  test('one text of 40,000 characters', () => {
    const { blocks, cuts } = shown(replyOf({ kind: 'notice', level: 'ok', body: text('x'.repeat(40_000)), hint: null }))
    expect(messageFaults(blocks)).toEqual([])
    expect(cuts).toEqual(['A text of 40,002 characters is shortened here.'])
  })
})
