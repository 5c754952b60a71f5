import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/core/event.ts'
import { UNKNOWN } from '../../src/core/when.ts'
import { claim, on, place, report } from '../facts.ts'
import { typedEdit, typedFacts } from './typed-facts.ts'

const MAIN = report({ publisher: 'SANA', saidBy: 'officials', grade: 'B2', claims: [claim('SAA', 'killed', 3), claim('SAA', 'wounded', 5)] })
const OTHER = report({ publisher: 'SOHR', claims: [claim('SAA', 'killed', 9)] })
const MOVED = report({ publisher: 'SOHR', claims: [claim('NDF', 'killed', 9)] })
const BEFORE: Facts = {
  ...typedFacts('log Shells fell when:2020-08-06 place:Homs type:shelling by:ISIS on:SAA outcome:repelled weapon:mortar tag:x'),
  reports: [MAIN, OTHER],
}

describe('an edit changes what it names, and nothing else', () => {
  test.each<[string, Partial<Facts>]>([
    ['', {}],
    ['of:ISIS', {}],
    ['text:"Mortars fell"', { summary: 'Mortars fell' }],
    ['when:2020-08-05 type:ied', { when: on('2020-08-05'), type: 'ied' }],
    ['place:"Hama; near Raqqa"', { places: [place('Hama'), place('Raqqa', { relation: 'near' })] }],
    ['by:HTS on:"SAA; NDF"', { by: ['HTS'], on: ['SAA', 'NDF'] }],
    ['killed:4', { reports: [{ ...MAIN, claims: [claim('SAA', 'killed', 4), claim('SAA', 'wounded', 5)] }, OTHER] }],
    ['killed:"ISIS 4; 2"', { reports: [{ ...MAIN, claims: [claim('ISIS', 'killed', 4), claim('SAA', 'killed', 2), claim('SAA', 'wounded', 5)] }, OTHER] }],
    ['on:NDF killed:4', { on: ['NDF'], reports: [{ ...MAIN, claims: [claim('NDF', 'killed', 4), claim('NDF', 'wounded', 5)] }, MOVED] }],
    ['on:NDF on:ndf', { on: ['NDF'], reports: [{ ...MAIN, claims: [claim('NDF', 'killed', 3), claim('NDF', 'wounded', 5)] }, MOVED] }],
    ['of:ISIS killed:4', { reports: [{ ...MAIN, claims: [claim('ISIS', 'killed', 4), claim('SAA', 'wounded', 5)] }, OTHER] }],
    ['said-by:witnesses', { reports: [{ ...MAIN, saidBy: 'witnesses' }, OTHER] }],
    ['src:Enab', { reports: [{ ...MAIN, publisher: 'Enab' }, OTHER] }],
    ['src:Enab src:SOHR src:AFP', { reports: [{ ...MAIN, publisher: 'Enab' }, report({ publisher: 'AFP' }), OTHER] }],
  ])('%j', (line, changed) => {
    expect(typedEdit(BEFORE, `edit E-1 ${line}`)).toEqual(changed)
  })
})

describe('a hyphen takes away', () => {
  test.each<[string, Partial<Facts>]>([
    ['text:- type:- when:- outcome:-', { summary: '', type: null, when: UNKNOWN, outcome: null }],
    ['place:- by:- on:- weapon:- tag:-', { places: [], by: [], on: [], weapons: [], tags: [] }],
    ['killed:-', { reports: [{ ...MAIN, claims: [claim('SAA', 'wounded', 5)] }, OTHER] }],
    ['said-by:- grade:-', { reports: [{ ...MAIN, saidBy: null, grade: null }, OTHER] }],
    ['src:-', { reports: [{ ...MAIN, publisher: null }, OTHER] }],
  ])('%j', (line, changed) => {
    expect(typedEdit(BEFORE, `edit E-1 ${line}`)).toEqual(changed)
  })
})

test('an event without a report gets one', () => {
  expect(typedEdit({ ...BEFORE, reports: [] }, 'edit E-1 killed:4')).toEqual({ reports: [report({ claims: [claim('SAA', 'killed', 4)] })] })
})

test('one source gives one figure', () => {
  expect(() => typedEdit(BEFORE, 'edit E-1 killed:"SAA 4; 5"')).toThrow('killed of SAA is given twice')
})
