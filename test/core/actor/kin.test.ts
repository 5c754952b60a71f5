import { describe, expect, test } from 'vitest'
import type { Relation } from '../../../src/core/actor/actor.ts'
import { kin } from '../../../src/core/actor/kin.ts'
import { meaning } from '../../../src/core/actor/meaning.ts'
import { actor, registerOf, starter } from './register.ts'

const rel = (type: Relation['type'], to: string, given: Partial<Relation> = {}): Relation => ({ type, to, source: 'a test', ...given })
const kinOf = (name: string) => new Map([...kin(starter, meaning(starter, name)[0]?.key ?? '')].map(([key, how]) => [starter.byKey.get(key)?.facts.name, how]))

describe('in the starter registry', () => {
  test('Nusra finds HTS, and the reverse', () => {
    expect(kinOf('Nusra').get('Hayat Tahrir al-Sham')).toBe('renamed')
    expect(kinOf('HTS').get('Jabhat al-Nusra')).toBe('renamed')
  })

  test('the Syrian Armed Forces find a brigade of a guard of their army, and the brigade does not find them', () => {
    expect(kinOf('Syrian Armed Forces').get('104th Airborne Brigade of the Republican Guard')).toBe('member')
    expect(kinOf('104th Brigade').get('Syrian Armed Forces')).toBeUndefined()
  })

  test('a sponsor does not find whom it sponsors', () => {
    expect(kinOf('IRGC').has('Hezbollah')).toBe(false)
  })

  test('two heirs of one actor do not find each other', () => {
    expect(kinOf('SLM/A').size).toBeGreaterThan(1)
    expect(kinOf('Sudan Liberation Movement/Army (Minni Minawi)').has('Sudan Liberation Movement/Army (Abdul Wahid)')).toBe(false)
  })
})

test('a membership holds within its dates', () => {
  const register = registerOf(actor('Coalition'), actor('Brigade', { relations: [rel('part-of', 'A-1', { from: '2015', until: '2016-06' })] }))
  const found = (from: string | null, to: string | null) => kin(register, 'A-1', { from, to }).has('A-2')
  expect([found(null, null), found('2016-06-30', null), found('2016-07-01', null), found(null, '2014-12-31')]).toEqual([true, true, false, false])
})

test('merged actors are one, members and all, and circles come to an end', () => {
  const register = registerOf(
    actor('One', { mergedInto: 'A-2' }),
    actor('Other', { relations: [rel('part-of', 'A-3')] }),
    actor('Member', { relations: [rel('part-of', 'A-1'), rel('umbrella', 'A-2')] }),
  )
  for (const key of ['A-1', 'A-2'])
    expect(kin(register, key)).toEqual(
      new Map([
        ['A-2', 'itself'],
        ['A-3', 'member'],
        ['A-1', 'merged'],
      ]),
    )
})
