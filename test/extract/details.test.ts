import { expect, test } from 'vitest'
import { read } from './line.ts'

/** What is kept of an event beside its parts: unit, weapon, strength, the dead by name. */
const DETAILS: readonly (readonly [sentence: string, ...details: string[]])[] = [
  ['About 80 soldiers stormed the village of Thitkan on Sunday, killing three villagers.', 'strength About 80 soldiers'],
  ['The 47th Mechanised Brigade shelled Berdychi with Grad rockets on Monday.', 'unit 47th Mechanised Brigade', 'weapon Grad rockets'],
  ['Two Kh-59 missiles hit a port in Odesa, killing a guard.', 'weapon Kh-59', 'weapon missiles'],
  ['Gunmen shot dead a journalist, Ahmed Warsame, in Galkayo on Friday.', 'named Ahmed Warsame'],
  ['A drone strike killed commander Haval Zana near Shuhayl.', 'weapon drone', 'named Haval Zana'],
  ['Assailants with machetes killed 14 farmers in Mangina.', 'weapon machetes'],
  ['Rebels killed nine soldiers in Boni.'],
]

test.each(DETAILS)('%s', (sentence, ...details) => {
  const [draft] = read(sentence)
  expect(draft?.details.map(({ value }) => `${value.is} ${value.text}`)).toEqual(details)
  for (const { value, from, to } of draft?.details ?? []) expect(sentence.slice(from, to)).toContain(value.text)
})
