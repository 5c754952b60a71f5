import { expect, test } from 'vitest'
import { typeControl } from '../../../src/core/control/control.ts'
import { leftNames, movedControl } from '../../../src/core/control/left-names.ts'
import { facts, place } from '../../facts.ts'

const control = ['Hajin', 'Baghouz'].map((name) => ({ place: name, part: null, holder: 'ISIS', change: 'gained', extent: 'wholly' }) as const)

test.each<[string, string[], string[], string[], string[]]>([
  ['moved', ['Hajin'], ['Sha’fa'], ['Hajin'], ['Sha’fa: ISIS', 'Baghouz: ISIS']],
  ['moved to a part of another', ['northern outskirts of Hajin'], ['centre of Sha’fa'], ['Hajin'], ['Sha’fa: ISIS', 'Baghouz: ISIS']],
  ['another spelling of the same letters', ['HAJIN'], ['hajin'], [], []],
  ['a place added', ['Hajin'], ['Hajin', 'Sha’fa'], [], []],
  ['to two places: which one is not said', ['Hajin'], ['Sha’fa', 'Susah'], ['Hajin'], []],
  ['both names left', ['Hajin', 'Baghouz'], ['Sha’fa'], ['Hajin', 'Baghouz'], []],
  ['control of places that it never named', ['Susah'], ['Sha’fa'], [], []],
  ['no place', ['Hajin'], [], ['Hajin'], []],
])('%s', (_, before, after, left, moved) => {
  const [one, other] = [before, after].map((names) => facts({ control, places: names.map((name) => place(name)) })) as [
    ReturnType<typeof facts>,
    ReturnType<typeof facts>,
  ]
  expect(leftNames(one, other)).toEqual(left)
  expect(movedControl(one, other).map(typeControl)).toEqual(moved)
})
