import { expect, test } from 'vitest'
import type { Claim } from '../../../src/core/report.ts'
import { contradictions } from '../../../src/core/source/contradictions.ts'
import { claim, facts, report } from '../../facts.ts'

const army = ['SAA', 'Syrian Arab Army'].map((written) => ({
  written,
  key: 'syrian arab army',
  own: 'syrian arab army',
  name: 'Syrian Arab Army',
  loaded: false,
  merged: false,
}))

test.each<[string, Claim[], string[]]>([
  ['3 and 9', [claim('SAA', 'killed', 3), claim('SAA', 'killed', 9)], ['SAA killed 3 9']],
  ['3 and at least 9', [claim('SAA', 'killed', 3), claim('SAA', 'killed', '9+')], ['SAA killed 3 9+']],
  ['9 and at least 3', [claim('SAA', 'killed', 9), claim('SAA', 'killed', '3+')], []],
  ['the same', [claim('SAA', 'killed', 3), claim('SAA', 'killed', 3)], []],
  ['of two names of a side', [claim('SAA', 'killed', 5), claim('Syrian Arab Army', 'killed', 50)], ['SAA killed 5 50']],
  ['of other sides', [claim('SAA', 'killed', 3), claim('NDF', 'killed', 9)], []],
  ['of other kinds', [claim('SAA', 'killed', 3), claim('SAA', 'wounded', 9)], []],
  ['3, 5 and 9', [claim(null, 'killed', 5), claim(null, 'killed', 3), claim(null, 'killed', 9)], ['null killed 3 9']],
  ['none reported and 9', [claim('SAA', 'killed', 'none'), claim('SAA', 'killed', 9)], []],
])('%s', (_, claims, expected) => {
  const found = contradictions({ facts: facts({ reports: claims.map((one) => report({ claims: [one] })) }), named: army })
  expect(found.map(({ side, kind, low, high }) => `${side} ${kind} ${low.phrase} ${high.phrase}`)).toEqual(expected)
})
