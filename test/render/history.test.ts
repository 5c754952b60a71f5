import { expect, test } from 'vitest'
import type { Revision } from '../../src/core/revision.ts'
import { historyDoc } from '../../src/render/history.ts'
import { showPlain } from '../../src/render/plain.ts'
import { report } from '../facts.ts'
import { clash, contested } from './events.ts'

const entry = (given: Partial<Revision>): Revision => ({
  seq: 1,
  subject: 'event',
  no: 1,
  at: '2020-08-07T12:00:00.000Z',
  by: 'ana',
  byKey: 'terminal:ana',
  from: 'terminal',
  action: 'edit',
  changes: [],
  why: null,
  imported: null,
  ...given,
})

test('who, when, from where, why, and each key before and after', () => {
  const about = [report({ claims: [{ side: 'civilians', kind: 'killed', figure: { state: 'counted', min: 20, max: 20, qualifier: 'about', phrase: '~20' } }] })]
  const revisions = [
    entry({ action: 'log' }),
    entry({
      seq: 2,
      by: 'ben',
      why: 'ministry update',
      changes: [
        { field: 'reports', before: about, after: clash.facts.reports },
        { field: 'outcome', before: null, after: 'repelled' },
        { field: 'when', before: contested.facts.when, after: clash.facts.when },
        { field: 'summary', before: 'Shells fell', after: 'Shells\nfell' },
        { field: 'tags', before: ['x'], after: [] },
      ],
    }),
    entry({ seq: 3, action: 'retract', changes: [{ field: 'status', before: 'live', after: 'retracted' }], why: 'the same as E-2' }),
    entry({ seq: 4, action: 'undo' }),
  ]
  expect(showPlain({ content: historyDoc('event', 1, revisions), actions: [], ok: true, visibility: 'private' })).toMatchInlineSnapshot(`
    "History of E-1
    1. logged by ana · 2020-08-07 12:00 UTC · terminal
    2. edited by ben · 2020-08-07 12:00 UTC · terminal · because: ministry update
       killed: civilians ~20 → Syrian Arab Army 2+; ISIS none
       wounded: nothing → Syrian Arab Army ?
       src: nothing → South Front, 2020-08-07, https://example.org/report
       outcome: nothing → repelled
       when: 2020-08-04 (last Tuesday) → 2020-08-06
       text: Shells fell → Shells ⏎ fell
       tag: x → nothing
    3. retracted by ana · 2020-08-07 12:00 UTC · terminal · because: the same as E-2
       status: live → retracted
    4. undone by ana · 2020-08-07 12:00 UTC · terminal"
  `)
})
