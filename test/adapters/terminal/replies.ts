import type { Content, Reply, ReplyAction } from '../../../src/core/reply.ts'

/** A reply around a content, as dispatch would make it. */
export function replyOf(content: Content, actions: readonly ReplyAction[] = []): Reply {
  return { content, actions, visibility: 'private', ok: true }
}

const text = (v: string) => ({ t: 'text', v }) as const

const facts = {
  type: 'shelling',
  summary: '',
  when: { start: '2020-08-06', end: '2020-08-06', precision: 'day', clock: null, offset: null, part: null, zone: null, phrase: null },
  places: [],
  by: [],
  on: [],
  outcome: null,
  weapons: [],
  tags: [],
  reports: [],
} as const

const event = {
  no: 12,
  status: 'live',
  version: 1,
  facts: structuredClone(facts),
  loggedAt: '2020-08-07T12:00:00.000Z',
  loggedBy: 'ana',
} as unknown as Extract<Content, { kind: 'eventCard' }>['event']

const ESCAPES = 'red \u001b[31mALERT\u001b[0m \u009b2J bell\u0007 title \u001b]0;owned\u0007 back\u0008\u0008 \u202Eevil\u202C'
const ARABIC = 'هيئة تحرير الشام'
const CHINESE = '炮击造成至少八人死亡，多人受伤，消息来源尚未得到独立证实。'
const EMOJI = '🕊️ 👨‍👩‍👧‍👦 fled 🇸🇾'

const card: Content = {
  kind: 'eventCard',
  heading: [text('Logged '), { t: 'event', v: 'E-12', no: 12 }, text(' '), { t: 'strong', v: 'Shelling/artillery/missile attack: Shells hit the market' }],
  notes: [[text('The date of the report is before the event: 5 Aug 2020.')]],
  fields: [
    {
      label: 'When',
      lines: [
        [
          { t: 'when', v: 'Thu 6 Aug 2020' },
          { t: 'quiet', v: ' · days are Asia/Damascus days' },
        ],
      ],
    },
    { label: 'Where', lines: [[text('Deir ez-Zor, Deir ez-Zor, Syria')]] },
    { label: 'Who', lines: [[text('ISIS → Syrian Arab Army, National Defence Forces, Liwa al-Quds')]] },
    {
      label: 'Losses',
      lines: [
        [text('Syrian Arab Army: killed '), { t: 'count', v: '≥14' }, text(', wounded '), { t: 'count', v: 'several (≥3)' }],
        [text('ISIS: killed not stated')],
      ],
    },
    {
      label: 'Source',
      lines: [
        [text('South Front via Global Research, '), { t: 'link', v: '7 Aug 2020', href: 'https://example.org/a?b=c' }],
        [
          { t: 'quote', v: 'at least fourteen soldiers were killed' },
          { t: 'quiet', v: ' reportedly' },
        ],
      ],
    },
    {
      label: 'Logged',
      lines: [[text('2020-08-07 12:00 UTC by '), { t: 'user', v: 'ana' }, text(' · 2 changes since: '), { t: 'code', v: '/event history E-12' }]],
    },
  ],
  recreate:
    '/event log "Shells hit the market" when:2020-08-06 type:shelling place:"Deir ez-Zor, Deir ez-Zor, Syria" by:ISIS on:"Syrian Arab Army" killed:14+ wounded:several',
  event,
}

const hostileCard: Content = {
  ...card,
  heading: [text(' '), { t: 'event', v: 'E-12', no: 12 }, text(' '), { t: 'struck', v: `${ESCAPES} and ${ARABIC}` }, text(' (retracted)')],
  notes: [],
  fields: [
    { label: 'Where', lines: [[text(`مدينة دير الزور, ${CHINESE}`)]] },
    { label: 'Who', lines: [[text(`${ARABIC} → ${EMOJI}, second`)]] },
    { label: 'Weapon', lines: [[text(ESCAPES)]] },
    { label: 'Empty', lines: [[]] },
    { label: 'Source', lines: [[text('first\nsecond line\tafter a tab')]] },
  ],
  recreate: `/event log ${ESCAPES}`,
}

const row = (no: number, head: string, detail: string) => ({
  no,
  head: [{ t: 'event', v: `E-${no}`, no } as const, text(' · '), { t: 'when', v: 'Thu 6 Aug 2020' } as const, text(' · '), { t: 'strong', v: head } as const],
  detail: detail === '' ? [] : [text(detail)],
})

const list: Content = {
  kind: 'eventList',
  query: [text('Events by ISIS in Deir ez-Zor since Sat 1 Aug 2020, newest first')],
  rows: [
    row(12, 'Armed clash · Jundya, Deir ez-Zor', 'ISIS → Syrian Arab Army · repelled · Syrian Arab Army: killed ≥14 · South Front'),
    row(1042, 'Air/drone strike · near Qamishli', ''),
    row(3, `${ARABIC} · ${CHINESE}`, `${EMOJI} · ${ESCAPES}`),
  ],
  summary: [text('1–3 of 87')],
  notes: [[text('2 more match but for an unknown date, and are not shown.')]],
}

const tally: Content = {
  kind: 'tally',
  query: [text('Losses since Sat 1 Aug 2020, by side')],
  columns: ['Losses of', 'killed', 'wounded', 'casualties', 'events', 'no losses given'],
  rows: [
    { label: 'Syrian Arab Army', cells: ['≥1,183', '62–70', '–', '1,204', '12'] },
    { label: ARABIC, cells: ['14', 'none reported', '≥~5', '9', '3'] },
    { label: CHINESE, cells: ['–', '–', '–', '1', '1'] },
    { label: 'side not stated', cells: ['~20', '–', '–', '2', '0'] },
  ],
  whole: { label: 'All', cells: ['≥1,217', '62–70', '≥~5', '1,216', '16'] },
  notes: [
    [text('1,216 events, 16 give no losses.')],
    [text('Kinds are never added to one another: casualties may be killed or wounded, the sources do not say which.')],
  ],
}

const help: Content = {
  kind: 'help',
  title: '/event log: Record an event',
  blocks: [
    { kind: 'lines', lines: [[text('It takes a type or a sentence, and a place or a party; all else can come later. What was understood is said back.')]] },
    { kind: 'heading', text: 'Keys' },
    {
      kind: 'table',
      columns: ['key', 'what it is', 'example'],
      rows: [
        ['(words)', 'What happened, in a sentence', 'Shells hit the market'],
        ['when:', 'When it happened: a day, a month, a range, an hour; looking back from today', 'when:2020-08-06'],
        ['  clash', 'an indented cell', 'ambush, skirmish'],
      ],
    },
    { kind: 'heading', text: 'Examples' },
    {
      kind: 'lines',
      lines: [
        [
          {
            t: 'code',
            v: '/event log type:clash place:"Ras Ba’albak, Lebanon" by:ISIS on:Hezbollah killed:"ISIS 14" casualties:"Hezbollah 5" outcome:repelled',
          },
        ],
        [{ t: 'quiet', v: '    Losses of both sides; casualties are killed or wounded, and the source does not say which of the two it is' }],
        [],
      ],
    },
  ],
}

/** One of each kind of answer, and the hostile and empty ones beside them. */
export const REPLIES: Readonly<Record<string, Reply>> = {
  card: replyOf(card, [
    { label: 'Undo', command: 'event undo' },
    { label: 'Show', command: 'event show E-12' },
  ]),
  'card-hostile': replyOf(hostileCard, [{ label: `Next \u001b[31m${ARABIC}`, command: 'event undo' }]),
  list: replyOf(list, [{ label: 'Next page', command: 'event find page:2' }]),
  'list-empty': replyOf({
    kind: 'eventList',
    query: [text('Events in Atlantis')],
    rows: [],
    summary: [text('Nothing found.')],
    notes: [[text('No place is named “Atlantis” here.')]],
  }),
  tally: replyOf(tally),
  'tally-empty': replyOf({ ...tally, columns: ['Losses of', 'events', 'no losses given'], rows: [], whole: { label: 'All', cells: ['0', '0'] }, notes: [] }),
  question: replyOf({
    kind: 'question',
    question: [text('when: Is 5/8 the 5th of August or the 8th of May?')],
    choices: [
      { label: 'Wed 5 Aug 2020', command: 'event log x when:2020-08-05' },
      { label: `Fri 8 May 2020 ${ARABIC}`, command: 'event log x when:2020-05-08' },
    ],
  }),
  errors: replyOf({
    kind: 'formErrors',
    errors: [
      { key: 'when', message: '“32 Aug” is no day: August has 31 days, and the month is written out or in digits.', example: 'when:2020-08-06' },
      { key: 'killed', message: `“${ESCAPES}” is no number.`, example: null },
    ],
    typed: 'event log x when:"32 Aug"',
  }),
  form: replyOf({
    kind: 'form',
    root: 'event',
    verb: 'log',
    missing: [
      { key: 'place', summary: 'Where it happened', example: 'Kupiansk', needed: true },
      { key: 'by', summary: 'Who did it', example: 'ISIS', needed: false },
    ],
    typed: 'event log shelling',
  }),
  notice: replyOf({
    kind: 'notice',
    level: 'error',
    body: [text('There is no /event fnd. Did you mean /event find?')],
    hint: [text('/event knows: log, find, show, edit, retract, restore, undo, history, tally, export, help.')],
  }),
  'notice-long': replyOf({ kind: 'notice', level: 'ok', body: [text(`${CHINESE}${'x'.repeat(4000 - CHINESE.length)}`)], hint: null }),
  help: replyOf(help),
  doc: replyOf({ kind: 'doc', title: 'Members', blocks: [{ kind: 'table', columns: ['name', 'role'], rows: [] }] }),
  file: replyOf({
    kind: 'file',
    body: [text('Everything, newest first · 87,000 as csv')],
    notes: [[text('Nothing found: the file has no events.')]],
    file: { name: 'sitlog.csv', mediaType: 'text/csv', chunks: (async function* () {})() },
  }),
}
