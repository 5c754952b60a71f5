import { expect, test } from 'vitest'
import { allows, mayChange, ROLES, type Role } from '../../src/core/member.ts'

const member = (role: Role, key = 'terminal:ana') => ({ key, name: 'ana', role })

test('each role may do all that the one before may, and no more', () => {
  const table = ROLES.map((role) => ROLES.map((needed) => allows(member(role), needed)))
  expect(table).toEqual([
    [true, false, false, false],
    [true, true, false, false],
    [true, true, true, false],
    [true, true, true, true],
  ])
})

test.each<[Role, boolean, boolean]>([
  ['reader', false, false],
  ['logger', true, false],
  ['editor', true, true],
  ['admin', true, true],
])('a %s may change their own event: %s, another’s: %s', (role, own, other) => {
  expect(mayChange(member(role), { loggedByKey: 'terminal:ana' })).toBe(own)
  expect(mayChange(member(role), { loggedByKey: 'terminal:ben' })).toBe(other)
})
