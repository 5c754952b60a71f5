import { expect, test } from 'vitest'
import type { Content, Reply } from '../../src/core/reply.ts'
import { eventCard } from '../../src/render/event-card.ts'
import { eventRow } from '../../src/render/event-row.ts'
import { code, event as eventNode, text } from '../../src/render/inline.ts'
import { showPlain } from '../../src/render/plain.ts'
import { report } from '../facts.ts'
import { bare, clash, contested, event, retracted } from './events.ts'

const ACTIONS = [
  { label: 'Undo', command: 'event undo' },
  { label: 'Show', command: 'event show E-1' },
]

function plain(content: Content, actions: Reply['actions'] = []): string {
  return showPlain({ content, actions, ok: true, visibility: 'private' })
}

test('an event that was just logged, with the zone in which its day was read', () => {
  expect(plain(eventCard(clash, { language: 'en-GB', zone: 'Asia/Damascus', heading: 'Logged', changes: 0 }), ACTIONS)).toMatchInlineSnapshot(`
    "Logged E-1 Armed clash: Cells stormed army positions
      When     Thu 6 Aug 2020 (Asia/Damascus)
      Where    Jundya, Deir ez-Zor, Syria
      Who      ISIS → Syrian Arab Army
      Outcome  repelled
      Losses   killed: Syrian Arab Army ≥2, ISIS none reported; wounded: Syrian Arab Army not stated
      Weapon   mortar
      Tags     east-bank
      Source   South Front · Fri 7 Aug 2020 · https://example.org/report
      Logged   2020-08-07 12:00 UTC by ana
      /event log Cells stormed army positions when:2020-08-06 type:clash place:"Jundya @34.52,40.91, Deir ez-Zor, Syria" by:ISIS on:"Syrian Arab Army" killed:2+ killed:"ISIS none" wounded:? outcome:repelled weapon:mortar src:"South Front, 2020-08-07, https://example.org/report" tag:east-bank
    Undo: /event undo  ·  Show: /event show E-1"
  `)
})

test('an event by two accounts: each figure with its source, in its words, and the span of both above', () => {
  expect(plain(eventCard(contested, { language: 'en-GB', zone: null, heading: null, changes: 2 }))).toMatchInlineSnapshot(`
    "E-2 Air/drone strike
      When      Tue 4 Aug 2020 “last Tuesday”
      Where     between al-Mayadin, Syria and al-Bukamal, Syria
      Who       not stated → civilians
      Losses    killed: civilians ≥8; wounded: civilians several (≥3); casualties (kind not stated): 5 (side not stated)
      Sources   2 links, 2 publishers, 2 origins
      Source 1  South Front via Global Research · according to local officials · reportedly, by supposedly · grade B2
                “At least eight died, “many” more were hurt”
                killed: civilians ≥8 “at least eight”
                wounded: civilians several (≥3)
      Source 2  SOHR
                killed: civilians 12
                casualties: 5 (side not stated)
      Logged    2020-08-07 12:00 UTC by ana · 2 changes since: /event history E-2
      /event log when:"2020-08-04 (last Tuesday)" type:airstrike place:"between al-Mayadin, Syria and al-Bukamal, Syria" on:civilians killed:"8+ (at least eight)" wounded:several src:"South Front via Global Research" said-by:"local officials" hedge:reportedly hedge:"by supposedly" grade:B2 quote:"At least eight died, \\“many\\” more were hurt" also:«src:SOHR killed:12 casualties:"? 5"»"
  `)
})

test('an event of which little is known says what is not known', () => {
  expect(
    plain(eventCard(bare, { language: 'en-GB', zone: 'UTC', heading: null, notes: [[text('The date is ahead of today.')]], changes: 0 })),
  ).toMatchInlineSnapshot(`
    "E-3 Shells fell
    ! The date is ahead of today.
      When    date unknown
      Where   Homs
      Losses  no losses stated
      Source  not given
      Logged  2020-08-07 12:00 UTC by ana
      /event log Shells fell place:Homs"
  `)
})

test('a retracted event is struck, and says that it counts nowhere', () => {
  const [heading] = plain(eventCard(retracted, { language: 'en-GB', zone: null, heading: null, changes: 1 })).split('\n')
  expect(heading).toMatchInlineSnapshot(`"E-1 ~Armed clash: Cells stormed army positions~ (retracted: counts in no sum)"`)
})

test('a list of events', () => {
  const rows = [clash, contested, bare, retracted].map((one) => eventRow(one, 'en-GB'))
  const notes = [[text('1 more matches but for an unknown date, and is not shown.')]]
  expect(plain({ kind: 'eventList', query: [text('All events · newest first')], rows, summary: [text('1–4 of 4')], notes }, ACTIONS)).toMatchInlineSnapshot(`
    "All events · newest first
    1–4 of 4
    E-1 · Thu 6 Aug 2020 · Armed clash · Jundya, Deir ez-Zor, Syria
      ISIS → Syrian Arab Army · Cells stormed army positions · repelled · killed: Syrian Arab Army ≥2, ISIS none reported; wounded: Syrian Arab Army not stated · South Front
    E-2 · Tue 4 Aug 2020 · Air/drone strike · between al-Mayadin, Syria and al-Bukamal, Syria
      not stated → civilians · killed: civilians ≥8; wounded: civilians several (≥3); casualties (kind not stated): 5 (side not stated) · reportedly, local officials, South Front and 1 more
    E-3 · date unknown · Shells fell · Homs
      no losses stated
    E-1 · Thu 6 Aug 2020 · ~Armed clash~ (retracted) · Jundya, Deir ez-Zor, Syria
      ISIS → Syrian Arab Army · Cells stormed army positions · repelled · killed: Syrian Arab Army ≥2, ISIS none reported; wounded: Syrian Arab Army not stated · South Front
    1 more matches but for an unknown date, and is not shown.
    Undo: /event undo  ·  Show: /event show E-1"
  `)
})

test('a long sentence is cut in a list, between characters', () => {
  const row = eventRow(event(9, { type: 'clash', summary: '🔥'.repeat(200) }), 'en-GB')
  expect(row.detail[0]).toEqual(text(`${'🔥'.repeat(79)}…`))
})

test('errors, each with an example, and what was typed', () => {
  const errors = [
    { key: 'killed', message: '“ISIS” is no count.', example: 'killed:8' },
    { key: 'text', message: 'The text is 4,001 characters long; it can have 4,000.', example: null },
  ]
  expect(plain({ kind: 'formErrors', errors, typed: '/event log killed:ISIS' })).toMatchInlineSnapshot(`
    "killed: “ISIS” is no count. Example: killed:8
    text: The text is 4,001 characters long; it can have 4,000.
    Nothing was changed. What you typed:
    /event log killed:ISIS"
  `)
})

test('a form', () => {
  const missing = [{ key: 'why', summary: 'Why: it stays in the history', example: '"ministry update"', needed: true }]
  expect(plain({ kind: 'form', root: 'event', verb: 'edit', missing, typed: '/event edit E-1 killed:4' })).toMatchInlineSnapshot(`
    "/event edit needs:
      why: Why: it stays in the history. Example: "ministry update"
    What you typed so far:
    /event edit E-1 killed:4"
  `)
  expect(plain({ kind: 'form', root: 'event', verb: 'edit', missing, typed: '' })).not.toContain('typed')
})

test('a question', () => {
  const choices = [
    { label: 'Wed 5 Aug 2020', command: 'event log x when:2020-08-05' },
    { label: 'Fri 8 May 2020', command: 'event log x when:2020-05-08' },
  ]
  expect(plain({ kind: 'question', question: [text('when: “5/8” can be two dates. Which is meant?')], choices }, choices)).toMatchInlineSnapshot(`
    "when: “5/8” can be two dates. Which is meant?
      1. Wed 5 Aug 2020: /event log x when:2020-08-05
      2. Fri 8 May 2020: /event log x when:2020-05-08"
  `)
})

test('a notice, a page and a file', () => {
  expect(
    plain({ kind: 'notice', level: 'error', body: [eventNode(7), text(' is not there.')], hint: [text('Look it up: '), code('/event find')] }),
  ).toMatchInlineSnapshot(`
    "E-7 is not there.
    Look it up: /event find"
  `)
  const table = {
    kind: 'table',
    columns: ['key', 'value'],
    rows: [
      ['zone', 'UTC'],
      ['دمشق', ''],
    ],
  } as const
  expect(
    plain({ kind: 'doc', title: 'A page', blocks: [{ kind: 'heading', text: 'Part' }, table, { kind: 'lines', lines: [[text('The end.')]] }] }),
  ).toMatchInlineSnapshot(`
    "A page

    Part
      key   value
      zone  UTC
      دمشق
    The end."
  `)
  const file = { name: 'log.csv', mediaType: 'text/csv', chunks: (async function* () {})() }
  expect(plain({ kind: 'file', body: [text('3 events as csv')], notes: [[text('A note.')]], file })).toMatchInlineSnapshot(`
    "3 events as csv
    A note."
  `)
})

test('whatever people put into their texts, it stays text, on its own line', () => {
  const mark = '\n  Losses  killed: ISIS 900 <!channel> @everyone *bold* `code` [x](javascript:alert(1))'
  const hostile = event(4, { summary: `Shells fell${mark}`, by: ['@here'], on: ['<@U123>'], reports: [report({ publisher: 'SANA', quote: `No.${mark}` })] })
  const lines = plain(eventCard(hostile, { language: 'en-GB', zone: null, heading: null, changes: 0 })).split('\n')
  expect(lines.filter((line) => line.trimStart().startsWith('Losses'))).toEqual(['  Losses  no losses stated'])
  expect(lines[0]).toBe(`E-4 Shells fell ⏎ ${mark.slice(1)}`)
  expect(lines.at(-1)).toMatch(/^ {2}\/event log "Shells fell\\n {2}Losses/)
})
