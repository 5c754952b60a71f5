import { describe, expect, test } from 'vitest'
import { type About, meaning } from '../../../src/core/actor/meaning.ts'
import { nameOn } from '../../../src/core/actor/name-on.ts'
import { namingOf } from '../../../src/core/actor/naming.ts'
import { actor, registerOf, starter } from './register.ts'

const names = (name: string, about?: About): string[] => meaning(starter, name, about).map(({ facts }) => facts.name)

describe('a name that the starter registry holds', () => {
  test.each([
    ['Nusra', 'Jabhat al-Nusra'],
    ['HTS', 'Hayat Tahrir al-Sham'],
    ['Levantine Front', 'Levant Front'],
    ['Jabhat Al-Shamiyah', 'Levant Front'],
    ["Kata'eb al-Baath", "Ba'ath Battalions"],
    ['Lebanese Resistance', 'Hezbollah'],
    ['the Lebanese Resistance', 'Hezbollah'],
    ['Fatemiyoun', 'Liwa Fatemiyoun'],
    ['Liwa al-Fatemiyoun', 'Liwa Fatemiyoun'],
    ['Liwa Fatemiyoun', 'Liwa Fatemiyoun'],
    ['NDF', 'National Defense Forces'],
    ['SAA', 'Syrian Arab Army'],
    ['al-nusra front', 'Jabhat al-Nusra'],
    ['داعش', 'ISIS'],
    ['orcs', 'Russian Armed Forces'],
  ])('%s is %s', (name, expected) => {
    expect(names(name)).toEqual([expected])
  })

  test.each(['Nowhere Brigade', '', '???', 'brigade'])('%j is nobody', (name) => {
    expect(names(name)).toEqual([])
  })
})

describe('a name that several share', () => {
  test('is told by the country, and by nothing else left open', () => {
    expect(names('SAF').toSorted()).toEqual(["Students' Armed Force", 'Sudanese Armed Forces', 'Syrian Armed Forces'])
    expect(names('SAF', { theatre: ['SD'] })).toEqual(['Sudanese Armed Forces'])
    expect(names('regime forces', { theatre: ['SY'] })).toEqual(['Syrian Armed Forces'])
    expect(names('SAF', { theatre: ['FR'] })).toHaveLength(3)
  })

  test('is told by the day on which it was theirs', () => {
    expect(names('New Syrian Army', { on: '2016-01-01' })).toEqual(['Syrian Free Army'])
    expect(names('New Syrian Army', { on: '2025-03-01' })).toEqual(['Army of the Syrian transitional government'])
    expect(names('New Syrian Army')).toHaveLength(2)
  })
})

describe('a name on a day', () => {
  const called = (name: string, day: string | null) => nameOn(starter, meaning(starter, name)[0]?.key ?? '', day)

  test.each([
    ['Nusra', '2013-05-01', 'Jabhat al-Nusra (now Hayat Tahrir al-Sham)'],
    ['HTS', '2013-05-01', 'Jabhat al-Nusra (now Hayat Tahrir al-Sham)'],
    ['Nusra', '2016-09-01', 'Jabhat Fateh al-Sham (now Hayat Tahrir al-Sham)'],
    ['Nusra', '2016-07-28', 'Jabhat Fateh al-Sham (now Hayat Tahrir al-Sham)'],
    ['Nusra', '2020-08-06', 'Hayat Tahrir al-Sham'],
    ['HTS', null, 'Hayat Tahrir al-Sham'],
    ['Daesh', '2005-01-01', 'ISIS'],
    ['SAA', '2020-08-06', 'Syrian Arab Army'],
  ])('%s on %s is %s', (name, day, expected) => {
    expect(called(name, day)).toBe(expected)
  })

  test('follows the dates of one actor’s own names', () => {
    const register = registerOf(
      actor('Second Army', {
        names: [
          { name: 'Second Army', kind: 'official', from: '2019-04' },
          { name: 'First Army', kind: 'official', until: '2019-03-31' },
        ],
      }),
    )
    expect([nameOn(register, 'A-1', '2018-01-01'), nameOn(register, 'A-1', '2019-04-01')]).toEqual(['First Army (now Second Army)', 'Second Army'])
  })
})

describe('who a written name is', () => {
  test('a word that takes sides is marked; the same actor has the same key under every name', () => {
    const [regime, army] = ['regime forces', 'Syrian Armed Forces'].map((name) => namingOf(starter, name, { theatre: ['SY'] }))
    expect(regime).toEqual({
      written: 'regime forces',
      key: 'syrian armed forces',
      own: 'syrian armed forces',
      name: 'Syrian Armed Forces',
      loaded: true,
      merged: false,
    })
    expect(army).toEqual({ ...regime, written: 'Syrian Armed Forces', loaded: false })
    expect(namingOf(starter, 'Nusra', {})?.key).toBe(namingOf(starter, 'HTS', {})?.key)
  })

  test('is open where it may be several, or nobody', () => {
    expect([namingOf(starter, 'SAF', {}), namingOf(starter, 'some gunmen', {})]).toEqual([null, null])
  })

  test('names of a merged actor are those of the one it is', () => {
    const register = registerOf(
      actor('Front', { names: [{ name: 'the gang', kind: 'loaded', usedBy: 'its enemies' }], mergedInto: 'A-2' }),
      actor('Front of the East'),
    )
    expect(namingOf(register, 'the gang', {})).toEqual({ written: 'the gang', key: 'A-2', own: 'A-1', name: 'Front of the East', loaded: true, merged: true })
    expect(namingOf(register, 'Front', {})).toMatchObject({ key: 'A-2', own: 'A-1', loaded: false, merged: true })
    expect(namingOf(register, 'Front of the East', {})).toMatchObject({ key: 'A-2', own: 'A-2', merged: false })
  })
})
