import type { Content, DraftRow } from '../../../src/core/reply.ts'

const text = (v: string) => ({ t: 'text', v }) as const

function draft(no: number, state: DraftRow['state'], place: string): DraftRow {
  const actions = [
    { label: 'Save', command: `event save R-1 ${no}` },
    { label: 'Add to E-3', command: `event report E-3 src:SANA killed:${no}` },
    { label: 'Drop', command: `event draft R-1.${no} drop:yes` },
  ]
  const fields = [
    { label: 'When', lines: [[{ t: 'when', v: 'Thu 6 Aug 2020' } as const, { t: 'quiet', v: ' from the dateline?' } as const]] },
    { label: 'Where', lines: [[text(place), { t: 'quiet', v: ', Deir ez-Zor?' } as const]] },
    { label: 'Losses', lines: [[text('killed: Syrian Arab Army '), { t: 'count', v: `≥${no + 1}` } as const]] },
  ]
  return {
    no,
    state,
    head: [{ t: 'strong', v: 'Armed clash' }, text(` · ${place}`)],
    fields,
    recreate: `/event log type:clash place:${place}`,
    actions: state.is === 'open' ? actions : [],
  }
}

/** What was read out of a report. */
export const DRAFTS: Content = {
  kind: 'drafts',
  heading: [text('R-1: 4 events in 212 words, by South Front, 7 Aug 2020')],
  drafts: [
    draft(1, { is: 'open' }, 'Jundya'),
    draft(2, { is: 'saved', event: 12 }, 'al-Mayadin'),
    draft(3, { is: 'dropped' }, 'Jazal'),
    draft(4, { is: 'open' }, 'Qanat'),
  ],
  notes: [[text('Set aside, because it sums up others: “more than 40 attacks since May”.')]],
}

/** A morning's digest. */
export const DIGEST: Content = {
  kind: 'digest',
  title: 'Badia desk · Fri 7 Aug 2020',
  summary: [[text('Recorded since Thu 6 Aug 08:00 (Asia/Damascus): '), { t: 'strong', v: '3 events' }, text(', killed '), { t: 'count', v: '≥9' }]],
  sections: [
    {
      title: 'New',
      blocks: [
        {
          kind: 'events',
          rows: [
            {
              no: 12,
              head: [{ t: 'event', v: 'E-12', no: 12 }, text(' · Thu 6 Aug 2020 · '), { t: 'strong', v: 'Armed clash' }, text(' · Jundya')],
              detail: [text('ISIS → Syrian Arab Army · killed: Syrian Arab Army ≥2 · South Front')],
            },
            {
              no: 13,
              head: [
                { t: 'event', v: 'E-13', no: 13 },
                text(' · Thu 6 Aug 2020 · '),
                { t: 'strong', v: 'Shelling/artillery/missile attack' },
                text(' · al-Mayadin'),
              ],
              detail: [],
            },
          ],
        },
      ],
    },
    { title: 'Contested', blocks: [{ kind: 'lines', lines: [[text('E-9: SANA says 3 killed, SOHR says 9 or more.')]] }] },
    {
      title: 'By side',
      blocks: [
        {
          kind: 'table',
          columns: ['side', 'killed', 'wounded'],
          rows: [
            ['Syrian Arab Army', '≥9', '3'],
            ['ISIS', '–', '1'],
          ],
        },
      ],
    },
  ],
  notes: [[text('2 reports give no losses.')]],
}
