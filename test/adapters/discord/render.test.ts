import { describe, expect, test } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { offeredIn } from '../../../src/adapters/discord/panel.ts'
import { customId } from '../../../src/adapters/discord/parse/custom-id.ts'
import { plan } from '../../../src/adapters/discord/plan.ts'
import { render } from '../../../src/adapters/discord/render.ts'
import type { Content, Reply } from '../../../src/core/reply.ts'
import { failsOnBytes, messageFaults, texts } from '../../peers/discord/rules.ts'
import { faultsOf } from '../../peers/discord/spec.ts'
import { COMPONENTS_V2, type Component } from '../../peers/discord/world.ts'
import { REPLIES, replyOf } from '../terminal/replies.ts'
import { DIGEST, DRAFTS } from './replies.ts'

/** A reply as the message that goes out, every button with an id. */
function message(reply: Reply): { components: Component[]; whole: boolean } {
  const panel = render(reply, { commands, shareable: true })
  const ids = new Map(offeredIn(panel).map((one, at) => [one, customId(one.use, `token${String(at).padStart(17, '0')}`)]))
  const { container, whole } = plan(panel, ids)
  return { components: [container as unknown as Component], whole }
}

function faults({ components }: { components: Component[] }): unknown[] {
  const body = { components, flags: COMPONENTS_V2 }
  return [
    ...faultsOf('MessageCreateRequest', body),
    ...messageFaults({ content: '', embeds: [], attachments: [], ...body }),
    ...(failsOnBytes(components) ? ['bytes'] : []),
  ]
}

const ALL: Readonly<Record<string, Reply>> = { ...REPLIES, drafts: replyOf(DRAFTS), digest: replyOf(DIGEST) }

describe('an answer in Discord', () => {
  test.each(Object.entries(ALL))('%s', async (name, reply) => {
    const made = message(reply)
    expect(faults(made)).toEqual([])
    await expect(`${texts(made.components).join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.golden.txt`)
  })
})

/** Texts that break what is careless, each long enough to have to be cut. */
const HOSTILE: Readonly<Record<string, string>> = {
  'four thousand Chinese characters': '炮击造成至少八人死亡'.repeat(400),
  'one long word': 'x'.repeat(9000),
  'nothing but marks': '*_~`|>#[]()<@-+.\\'.repeat(400),
  'nothing but back-ticks': '`'.repeat(5000),
  'nothing but breaks': '\n'.repeat(4000),
  'Arabic with marks': 'قَصَفَ الجَيشُ مَدينةَ دَيرِ الزُّور '.repeat(200),
  'emoji of several characters': '👨‍👩‍👧‍👦🏴󠁧󠁢󠁥󠁮󠁧󠁿'.repeat(300),
  'halves of characters': '\ud83d'.repeat(3000),
  'control characters': '\u0000\u001b[2J\u202e'.repeat(800),
  mentions: '@everyone <@1> <@&2> <#3> '.repeat(300),
  addresses: 'https://example.org/a_very/long*address '.repeat(200),
}

/** One of each kind of answer with the text wherever people's text can be. */
function everywhere(v: string): Readonly<Record<string, Content>> {
  const [line, row] = [[{ t: 'text', v } as const], { no: 1, head: [{ t: 'strong', v } as const], detail: [{ t: 'text', v } as const] }]
  const fields = [{ label: v, lines: [line, line] }]
  const blocks = [
    { kind: 'heading', text: v },
    { kind: 'lines', lines: [line] },
    { kind: 'table', columns: [v, v, v], rows: [[v, v, v]] },
    { kind: 'events', rows: [row] },
  ] as const
  const { content: card } = REPLIES.card as Reply
  const draft = { no: 1, state: { is: 'open' }, head: line, fields, recreate: v, actions: [{ label: v, command: `event log "${v.slice(0, 50)}"` }] } as const
  return {
    eventCard: {
      ...(card as Extract<Content, { kind: 'eventCard' }>),
      heading: line,
      notes: [line, line],
      fields: Array.from({ length: 12 }, () => fields[0] as (typeof fields)[0]),
      recreate: `/event log ${v}`,
    },
    eventList: { kind: 'eventList', query: line, rows: Array.from({ length: 40 }, (_, at) => ({ ...row, no: at + 1 })), summary: line, notes: [line] },
    tally: {
      kind: 'tally',
      query: line,
      columns: [v, v, v],
      rows: Array.from({ length: 60 }, () => ({ label: v, cells: [v, v] })),
      whole: { label: v, cells: [v, v] },
      notes: [line],
    },
    question: { kind: 'question', question: line, choices: Array.from({ length: 40 }, (_, at) => ({ label: `${at}${v}`, command: `event find page:${at}` })) },
    formErrors: { kind: 'formErrors', errors: Array.from({ length: 9 }, () => ({ key: v, message: v, example: v })), typed: v },
    form: { kind: 'form', root: 'event', verb: v, missing: [{ key: 'place', summary: v, example: v, needed: true }], typed: v },
    notice: { kind: 'notice', level: 'ok', body: line, hint: line, typed: v },
    doc: { kind: 'doc', title: v, blocks },
    drafts: { kind: 'drafts', heading: line, drafts: Array.from({ length: 30 }, (_, at) => ({ ...draft, no: at + 1 })), notes: [line] },
    digest: { kind: 'digest', title: v, summary: [line], sections: [{ title: v, blocks }], notes: [line] },
    file: { kind: 'file', body: line, notes: [line], file: { name: v, mediaType: 'text/csv', chunks: (async function* () {})() } },
  }
}

describe('nothing is too much for one message, and what is left out is said', () => {
  const cases = Object.entries(HOSTILE).flatMap(([name, text]) => Object.entries(everywhere(text)).map(([kind, content]) => [name, kind, content] as const))
  test.each(cases)('%s in %s', (_, __, content) => {
    const made = message({ ...replyOf(content, [{ label: 'Show', command: 'event show E-1' }]), share: 'event show E-1' })
    expect(faults(made)).toEqual([])
    const said = texts(made.components).join('\n')
    expect(said.includes('the whole answer is in answer.txt')).toBe(!made.whole)
    expect(said).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e]|\p{Surrogate}/u)
  })

  test('how many of how many', () => {
    const rows = Array.from({ length: 87 }, (_, at) => ({
      no: at + 1,
      head: [{ t: 'strong', v: `Shelling of a village ${at + 1}` } as const],
      detail: [{ t: 'text', v: 'a detail that takes its room in the message' } as const],
    }))
    const made = message(replyOf({ kind: 'eventList', query: [], rows, summary: [{ t: 'text', v: '1–87 of 87' }], notes: [] }))
    expect(texts(made.components).join('\n')).toMatch(/-# \d\d of 87 events shown; the whole answer is in answer\.txt\.$/)
  })
})
