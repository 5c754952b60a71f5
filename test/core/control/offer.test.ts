import { expect, test } from 'vitest'
import { typeControl } from '../../../src/core/control/control.ts'
import { lacksControl, offeredControl } from '../../../src/core/control/offer.ts'
import type { Facts } from '../../../src/core/event.ts'
import { facts, place } from '../../facts.ts'

test.each<[string, Partial<Facts>, boolean, string[]]>([
  ['a capture', { type: 'overtaken', places: [place('Mosul')], by: ['ISIS'] }, true, ['Mosul: ISIS']],
  ['a recapture', { type: 'clash', outcome: 'recaptured', places: [place('Jazal')], by: ['SAA'] }, true, ['Jazal: SAA regained']],
  ['two places', { type: 'transfer', places: [place('Daraa'), place('Nawa')], by: ['SAA'] }, true, ['Daraa: SAA', 'Nawa: SAA']],
  ['near a place: none is gained', { type: 'overtaken', places: [place('Mosul', { relation: 'near' })], by: ['ISIS'] }, true, []],
  ['a part of a place', { type: 'overtaken', places: [place('eastern sector of Mosul')], by: ['ISIS'] }, true, ['Mosul (eastern sector): ISIS']],
  ['two parties: which one holds it is not said', { type: 'regained', places: [place('Mosul')], by: ['Iraqi Army', 'PMF'] }, true, []],
  ['control is said', { type: 'overtaken', places: [place('Mosul')], by: ['ISIS'], control: [control('Mosul')] }, false, []],
  ['a clash', { type: 'clash', places: [place('Mosul')], by: ['ISIS'] }, false, []],
])('%s', (_, given, lacks, offered) => {
  expect(lacksControl(facts(given))).toBe(lacks)
  expect(offeredControl(facts(given)).map(typeControl)).toEqual(offered)
})

function control(name: string): Facts['control'][number] {
  return { place: name, part: null, holder: 'ISIS', change: 'gained', extent: 'wholly' }
}
