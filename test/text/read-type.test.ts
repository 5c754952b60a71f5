import { expect, test } from 'vitest'
import { EVENT_TYPES } from '../../src/core/event-type.ts'
import { readType } from '../../src/text/read-type.ts'
import { answerTo } from './answer-to.ts'

test.each([
  ['shelling', 'shelling'],
  ['Air/drone strike', 'airstrike'],
  ['firefight', 'clash'],
  ['FIREFIGHT ', 'clash'],
  ['roadside-bomb', 'ied'],
  ['vac', 'civilians'],
  ['battle', 'battle'],
  ['kidnap', 'abduction'],
  ['head', 'base'],
])('%s is %s', (raw, code) => {
  expect(readType(raw)).toBe(code)
})

test('every word of every type is that type', () => {
  for (const type of EVENT_TYPES) for (const word of [type.code, type.name, ...type.words]) expect(readType(word), word).toBe(type.code)
})

test.each([
  ['', '“” is no event type. /event help types lists them. Example: shelling'],
  ['sh', '“sh” is no event type. /event help types lists them. Example: shelling'],
  ['shellling', '“shellling” is no event type. Did you mean shelling (Shelling/artillery/missile attack)? Example: shelling'],
  ['landmien', '“landmien” is no event type. Did you mean ied (Remote explosive/landmine/IED)? Example: ied'],
  ['x'.repeat(90), `“${'x'.repeat(80)}” is no event type. /event help types lists them. Example: shelling`],
  ['violent', '“violent” can be several types. Which? Violent demonstration = violent-demonstration, Non-violent transfer of territory = transfer'],
])('%j is answered', (raw, message) => {
  expect(answerTo(() => readType(raw))).toBe(message)
})
