import { expect, test } from 'vitest'
import { typeHedge } from '../../src/core/log-line.ts'
import { HEDGE_SCOPES, HEDGES } from '../../src/core/report.ts'
import { readHedge } from '../../src/text/read-hedge.ts'
import { answerTo } from './answer-to.ts'

test.each([
  ['reportedly', 'event', 'reportedly'],
  ['Allegedly', 'event', 'claimed'],
  ['by supposedly', 'by', 'supposedly'],
  ['losses  believed to be', 'losses', 'believed'],
  ['if confirmed', 'event', 'unconfirmed'],
  ['event reported', 'event', 'reportedly'],
])('%j is %s %s', (raw, scope, level) => {
  expect(readHedge(raw)).toEqual({ scope, level })
})

test('every hedge reads as it is typed', () => {
  for (const scope of HEDGE_SCOPES) for (const level of HEDGES) expect(readHedge(typeHedge({ scope, level }))).toEqual({ scope, level })
})

test.each(['', 'maybe', 'by', 'by maybe', 'constructor', 'x'.repeat(90)])('refuses %j', (raw) => {
  expect(answerTo(() => readHedge(raw))).toBe(
    `“${raw.slice(0, 80)}” is no hedge. There are reportedly, supposedly, believed, claimed, unconfirmed, confirmed; “by”, “on”, “type”, “when”, “place”, “losses”, “outcome”, “weapon” before one limits it to that. Example: "by supposedly"`,
  )
})
