import { expect, test } from 'vitest'
import type { Relation } from '../../../src/core/actor/actor.ts'
import { memberTerms } from '../../../src/core/actor/member-terms.ts'
import { actor, registerOf } from './register.ts'

const EVER = { from: null, to: null }
const part = (to: string, given: Partial<Relation> = {}): Relation => ({ type: 'part-of', to, source: 'a test', ...given })
const terms = (...actors: Parameters<typeof registerOf>) => Object.fromEntries(memberTerms(registerOf(...actors), 'A-1', EVER))

test('a member for some time counts in that time, down to the last day of a month or a year', () => {
  expect(terms(actor('Coalition'), actor('Brigade', { relations: [part('A-1', { from: '2015', until: '2016-06' })] }))).toEqual({
    'A-2': [{ from: '2015-01-01', to: '2016-06-30' }],
  })
})

test('whoever is a member always, by any way, is bound to no time', () => {
  const brigade = actor('Brigade', { relations: [part('A-1', { from: '2015' }), part('A-1')] })
  expect(terms(actor('Coalition'), brigade)).toEqual({})
})

test('a member of a member counts while both hold, and not where they never did together', () => {
  const corps = actor('Corps', { relations: [part('A-1', { from: '2015', until: '2018' })] })
  const early = actor('Early', { relations: [part('A-2', { until: '2016-03' })] })
  const late = actor('Late', { relations: [part('A-2', { from: '2019' })] })
  expect(terms(actor('Coalition'), corps, early, late)).toEqual({
    'A-2': [{ from: '2015-01-01', to: '2018-12-31' }],
    'A-3': [{ from: '2015-01-01', to: '2016-03-31' }],
  })
})

test('two times of one member stand side by side, and circles come to an end', () => {
  const brigade = actor('Brigade', { relations: [part('A-1', { until: '2015' }), part('A-1', { from: '2018' })] })
  const guard = actor('Guard', { relations: [part('A-2'), part('A-3')] })
  expect(terms(actor('Coalition'), brigade, guard)).toEqual({
    'A-2': [
      { from: null, to: '2015-12-31' },
      { from: '2018-01-01', to: null },
    ],
    'A-3': [
      { from: null, to: '2015-12-31' },
      { from: '2018-01-01', to: null },
    ],
  })
})

test('what was merged into such a member is bound with it', () => {
  const brigade = actor('Brigade', { relations: [part('A-1', { from: '2015' })] })
  expect(Object.keys(terms(actor('Coalition'), brigade, actor('Its old name', { mergedInto: 'A-2' })))).toEqual(['A-2', 'A-3'])
})
