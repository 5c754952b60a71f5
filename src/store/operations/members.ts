import type { Operation } from '../operation.ts'

/** All members, in the order in which they came. */
export const members: Operation<'members'> = {
  name: 'members',
  lane: 'read',
  run: (scope) => scope.members().select(['key', 'name', 'role']).orderBy('id').execute(),
}
