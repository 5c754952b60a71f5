import { expect, test } from 'vitest'
import { type ActorRegister, knownActor, makeRegister } from '../../../src/core/actor/actor-register.ts'
import { growingRegister } from '../../../src/core/actor/growing-register.ts'
import { starterActors } from '../../../src/registry/starter-actors.ts'
import { actor, registerOf } from './register.ts'

/** What a register can be asked, by keys. */
function asked({ byKey, byName, incoming }: ActorRegister) {
  return {
    keys: [...byKey.keys()],
    names: new Map([...byName].map(([name, bearers]) => [name, bearers.map(({ key }) => key)])),
    facts: new Map([...byName].map(([name, bearers]) => [name, bearers.map(({ facts }) => facts)])),
    incoming: new Map([...incoming]),
  }
}

test('actors put one by one make the register that all make at once', () => {
  const { register, put } = growingRegister(makeRegister([]))
  for (const each of starterActors()) put(each)
  expect(asked(register)).toEqual(asked(makeRegister(starterActors())))
})

test('an actor with more names takes the place of the one before, also where another is merged into it', () => {
  const [lions, pride, cubs] = [actor('Lions'), actor('Pride', { mergedInto: 'A-1' }), actor('Cubs')]
  const more = { ...lions, names: [{ name: 'the Cats', kind: 'alias' as const }], relations: [{ type: 'part-of' as const, to: 'A-3', source: 'a test' }] }
  const before = registerOf(lions, pride, cubs)
  const { register, put } = growingRegister(before)
  put(knownActor('A-1', 1, more))
  expect(asked(register)).toEqual(asked(registerOf(more, pride, cubs)))
  expect(asked(before)).toEqual(asked(registerOf(lions, pride, cubs)))
})
