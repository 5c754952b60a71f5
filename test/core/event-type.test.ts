import { expect, test } from 'vitest'
import { covered, EVENT_TYPES, eventType } from '../../src/core/event-type.ts'
import { fold } from '../../src/core/fold.ts'

test('there are ACLED’s six types and twenty-five sub-types', () => {
  const families = EVENT_TYPES.filter((type) => type.family === type.code)
  expect(families.map((type) => type.name)).toEqual([
    'Battles',
    'Explosions/Remote violence',
    'Violence against civilians',
    'Protests',
    'Riots',
    'Strategic developments',
  ])
  expect(EVENT_TYPES).toHaveLength(6 + 25)
})

test('no word means two types', () => {
  const said = EVENT_TYPES.flatMap((type) => [...new Set([type.code, type.name, ...type.words].map(fold))])
  expect(said.filter((word, at) => said.indexOf(word) !== at)).toEqual([])
})

test.each([
  ['riot', ['riot', 'violent-demonstration', 'mob-violence']],
  ['shelling', ['shelling']],
  ['nothing', []],
])('%s covers %j', (code, codes) => {
  expect(covered(code)).toEqual(codes)
})

test('a code that no type has is a fault of the program', () => {
  expect(eventType('ied').name).toBe('Remote explosive/landmine/IED')
  expect(() => eventType('nothing')).toThrow('No event type has the code nothing.')
})
