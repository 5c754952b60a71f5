import { expect, test } from 'vitest'
import { loopFrom } from '../../../src/core/source/loop.ts'
import type { Source } from '../../../src/core/source/source.ts'
import { source } from './sources.ts'

const links = (...to: string[]): Partial<Source> => ({ links: to.map((name) => ({ type: 'republishes', to: name })) })

test.each<[string, Source, string[] | null]>([
  ['a way out', source('A', links('B')), null],
  ['itself', source('A', links('A')), ['A', 'A']],
  ['itself by another spelling', source('A', { ...links('alpha'), spellings: ['Alpha'] }), ['A', 'A']],
  ['back from the next', source('D', links('C')), ['D', 'C', 'D']],
  ['back from far away, by another spelling', source('E', links('X', 'A')), ['E', 'A', 'B', 'E']],
])('%s', (_, from, loop) => {
  const others = [source('A', links('B')), source('B', links('EE')), source('C', links('D', 'B'))]
  const spelt = from.name === 'E' ? { ...from, spellings: ['EE'] } : from
  expect(
    loopFrom(
      spelt,
      others.filter(({ name }) => name !== from.name),
    ),
  ).toEqual(loop)
})
