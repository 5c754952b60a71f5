import { describe, expect, test } from 'vitest'
import type { Actor, Relation } from '../../../src/core/actor/actor.ts'
import { checkActor } from '../../../src/core/actor/check-actor.ts'
import { actor, registerOf } from './register.ts'

const part = (to: string, given: Partial<Relation> = {}): Relation => ({ type: 'part-of', to, source: 'a test', ...given })
const alias = (name: string, given: object = {}) => ({ name, kind: 'alias' as const, ...given })

const brigade = actor('Brigade', { names: [alias('BDE'), { name: 'Brigade', kind: 'official', from: '2015' }] })
const corps = actor('Corps', { relations: [part('A-1')], names: [alias('the Lions')] })
const army = actor('Army', { relations: [part('A-2', { type: 'umbrella' })] })
const front = actor('Front', { mergedInto: 'A-3' })
const register = registerOf(brigade, corps, army, front)

/** What is said against the facts of an actor; nothing where they can stand. */
function against(key: string | null, facts: Actor, shared = false): string {
  try {
    checkActor(register, { key, facts, shared })
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : ''
  }
}

describe('what a register must not say', () => {
  test.each<[what: string, key: string | null, facts: Actor, said: RegExp]>([
    [
      'a circle of membership',
      'A-1',
      { ...brigade, relations: [part('A-3')] },
      /in a circle: Brigade is part of Army, which is one of Corps, which is part of Brigade/,
    ],
    ['a circle of two', 'A-1', { ...brigade, relations: [part('A-2')] }, /in a circle/],
    ['a relation to itself', 'A-1', { ...brigade, relations: [part('A-1')] }, /cannot be related to itself/],
    ['a relation to what is merged with it', 'A-3', { ...army, relations: [part('A-4')] }, /related to itself: Front is merged with it/],
    ['a relation to nobody', 'A-1', { ...brigade, relations: [part('A-9')] }, /no actor “A-9”/],
    ['a name that another has', null, actor('Lions', { names: [alias('the lions')] }), /“the lions” is a name of Corps too.*shared:yes/],
    ['another’s own name', null, actor('Pride', { names: [alias('corps')] }), /“corps” is what Corps is called here/],
    ['another’s name as one’s own', null, actor('BDE'), /“BDE” is a name of Brigade already/],
    ['a name of signs', null, actor('!!!'), /no letter or digit/],
    ['a rename before the name began', 'A-1', { ...brigade, relations: [part('A-2', { type: 'renamed-to', from: '2014' })] }, /since 2015.*renamed in 2014/],
    ['a time that ends first', 'A-1', { ...brigade, relations: [part('A-4', { from: '2016', until: '2015-12' })] }, /end in 2015-12, before it begins in 2016/],
    ['a month that is none', 'A-1', { ...brigade, names: [alias('B', { from: '2015-13' })] }, /“2015-13” is no date/],
    ['a merge of a merged actor', 'A-4', { ...front, mergedInto: 'A-1' }, /Front is merged into Army already/],
    ['a merge into one that is merged into it', 'A-3', { ...army, mergedInto: 'A-4' }, /Front is itself merged into Army: the two are one already/],
    ['a merge into a merged actor', 'A-1', { ...brigade, mergedInto: 'A-4' }, /Front is itself merged into Army/],
    ['a merge into itself', 'A-1', { ...brigade, mergedInto: 'A-1' }, /cannot be merged into itself/],
    ['a merge into nobody', 'A-1', { ...brigade, mergedInto: 'A-9' }, /no actor “A-9”/],
  ])('%s', (_, key, facts, said) => {
    expect(against(key, facts)).toMatch(said)
  })
})

describe('what it may say', () => {
  test.each<[what: string, key: string | null, facts: Actor, shared: boolean]>([
    ['a name that several share, where that is said', null, actor('Lions', { names: [alias('the lions')] }), true],
    ['what it says already', 'A-2', corps, false],
    ['a member twice over', 'A-3', { ...army, relations: [...army.relations, part('A-1')] }, false],
    ['a rename in the year when the name began', 'A-1', { ...brigade, relations: [part('A-2', { type: 'renamed-to', from: '2015-06' })] }, false],
    ['a merged actor parted again', 'A-4', { ...front, mergedInto: null }, false],
    ['a name of what is merged into it', 'A-3', { ...army, names: [alias('Front')] }, false],
    ['a sponsor that is a member', 'A-1', { ...brigade, relations: [part('A-2', { type: 'sponsored-by' })] }, false],
  ])('%s', (_, key, facts, shared) => {
    expect(against(key, facts, shared)).toBe('')
  })
})
