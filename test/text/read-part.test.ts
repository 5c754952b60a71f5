import { describe, expect, test } from 'vitest'
import { DEFAULTS } from '../../src/core/settings.ts'
import { typePart } from '../../src/core/total/type-part.ts'
import { readPart } from '../../src/text/read-part.ts'

const reading = { now: new Date('2020-08-07T12:00:00Z'), settings: DEFAULTS }

describe('a part of a total reads as a place, days or a side, a kind and a count', () => {
  test.each([
    ['Damascus: killed >114', 'Damascus: killed >114'],
    ['Damascus killed >114', 'Damascus: killed >114'],
    ['in Damascus, Syria: killed more than 114', 'Damascus, Syria: killed >114 (more than 114)'],
    ['near al-Bukamal: wounded several', 'near al-Bukamal: wounded several'],
    ['elsewhere: killed ? (the rest)', 'elsewhere: killed ? (the rest)'],
    ['Damascus: ISIS killed 17+', 'Damascus: ISIS killed 17+'],
    ['Damascus among officers: killed 12', 'Damascus: officers killed 12'],
    ['officers killed 12', 'among officers killed 12'],
    ['among Iranians killed 12', 'among Iranians killed 12'],
    ['Damascus: killed 12 officers', 'Damascus: officers killed 12'],
    ['on 20 Mar 2018: killed 40', 'on 2018-03-20: killed 40'],
    ['13..20 Mar 2018: killed 40', 'on 2018-03-13..2018-03-20: killed 40'],
    ['Damascus on 20 Mar 2018: captured 3', 'Damascus on 2018-03-20: captured 3'],
    ['Second Station (T2): killed 4', 'Second Station (T2): killed 4'],
    ['Stratford on Avon: killed 1', 'Stratford on Avon: killed 1'],
    ['دمشق: killed 5', 'دمشق: killed 5'],
  ])('%s', (typed, meant) => {
    expect(typePart(readPart(typed, reading))).toBe(meant)
    expect(readPart(meant, reading)).toEqual(readPart(typed, reading))
  })
})

describe('what is no part is answered with what is missing', () => {
  test.each([
    ['Damascus 114', 'names no kind of loss'],
    ['Damascus killed', 'names no kind of loss'],
    ['killed >114', 'does not say which share it is'],
    ['Damascus: killed lots', 'no count'],
    ['between Damascus and Homs: killed 5', 'one place'],
    [`${'x'.repeat(600)}: killed 5`, 'can have 500'],
    [`${'X'.repeat(210)}: killed 5`, 'can have 200'],
  ])('%s', (typed, trouble) => {
    expect(() => readPart(typed, reading)).toThrow(trouble)
  })
})
