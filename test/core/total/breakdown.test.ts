import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Interval, showInterval } from '../../../src/core/count.ts'
import { bySpelling } from '../../../src/core/total/belonging.ts'
import { breakdowns, type Way } from '../../../src/core/total/breakdown.ts'
import { sideFaults } from '../../../src/core/total/side-faults.ts'
import { subtract } from '../../../src/core/total/subtract.ts'
import { partFaults } from '../../../src/core/total/total-faults.ts'
import { typeScope } from '../../../src/core/total/type-part.ts'
import { on } from '../../facts.ts'
import { anyInterval } from '../any-figure.ts'
import { killed } from './totals.ts'

/** A number that an interval holds. */
function within({ min, max }: Interval): fc.Arbitrary<number> {
  return fc.integer({ min, max: max ?? min + 1000 })
}

describe('what a whole leaves', () => {
  test('holds what is left of any whole by any parts that it has', () => {
    const cases = fc.tuple(anyInterval, anyInterval).chain(([whole, parts]) => fc.tuple(fc.constant(whole), fc.constant(parts), within(whole), within(parts)))
    fc.assert(
      fc.property(cases, ([whole, parts, all, taken]) => {
        fc.pre(taken <= all)
        const rest = subtract(whole, parts)
        expect(rest).not.toBeNull()
        expect(all - taken).toBeGreaterThanOrEqual(rest?.min ?? Number.NaN)
        expect(all - taken).toBeLessThanOrEqual(rest?.max ?? Number.POSITIVE_INFINITY)
      }),
    )
  })

  test('is nothing only where no numbers fit', () => {
    fc.assert(
      fc.property(anyInterval, anyInterval, (whole, parts) => {
        expect(subtract(whole, parts) === null).toBe(whole.max !== null && parts.min > whole.max)
      }),
    )
  })
})

/** `Damascus + Homs → ≤58`, with what lies within a share in brackets. */
function showWay({ shares, rest }: Way): string {
  const parts = shares.map((share) => typeScope(share.part) + (share.ways.length === 0 ? '' : ` (${share.ways.map(showWay).join(' | ')})`))
  const left = rest === null ? '?' : rest.is === 'exceeded' ? 'more than the whole' : showInterval(rest.interval, rest.about)
  return `${parts.join(' + ')} → ${left}`
}

describe('the rest of a total is derived', () => {
  test.each<[string, string, readonly string[], readonly string[]]>([
    ['more than so many of an exact whole', 'SAA 173', ['Damascus: killed >114'], ['Damascus → ≤58']],
    ['of an open whole nothing bounds it above', 'SAA 173+', ['Damascus: killed >114'], ['Damascus → ≥0']],
    ['open parts of an open whole', 'ISIS >47', ['Damascus: killed 17+'], ['Damascus → ≥0']],
    ['exact parts of an open whole', 'ISIS >47', ['Damascus: killed 17'], ['Damascus → ≥31']],
    ['several places together', 'SAA 173', ['Damascus: killed 114', 'Homs: killed 20-30'], ['Damascus + Homs → 29–39']],
    ['a part without a count leaves the others', 'SAA 173', ['Damascus: killed >114', 'Homs: killed ?'], ['Damascus + Homs → ≤58']],
    ['parts without counts', 'SAA 173', ['Homs: killed ?'], ['Homs → ?']],
    ['about so many', 'SAA ~170', ['Damascus: killed 114'], ['Damascus → ~56']],
    ['places and days are two ways', 'SAA 173', ['Damascus: killed 114', 'on 20 Mar 2018: killed 100'], ['Damascus → 59', 'on 2018-03-20 → 73']],
    ['places and sides are two ways', 'SAA 173', ['Damascus: killed 114', 'officers killed 60'], ['Damascus → 59', 'among officers → 113']],
    [
      'days that overlap are two ways',
      'SAA 173',
      ['13..20 Mar 2018: killed 100', '18..29 Mar 2018: killed 120'],
      ['on 2018-03-13..2018-03-20 → 73', 'on 2018-03-18..2018-03-29 → 53'],
    ],
    ['a part within a part', 'SAA 173', ['Damascus: killed >114', 'Al-Kadam, Damascus: killed 30'], ['Damascus (Al-Kadam, Damascus → ≥85) → ≤58']],
    ['officers in Damascus', 'SAA 173', ['Damascus: killed 114', 'Damascus: officers killed 14'], ['Damascus (Damascus: officers → 100) → 59']],
    ['the side of the whole is no narrower', 'SAA 173', ['Damascus: SAA killed 114', 'Homs killed 9'], ['Damascus + Homs → 50']],
  ])('%s', (_, whole, parts, ways) => {
    expect(breakdowns(killed([whole], parts)).flatMap((one) => one.ways.map(showWay))).toEqual(ways)
  })

  test('each part belongs to the whole of its side', () => {
    const total = killed(['SAA 173', 'ISIS >47'], ['Damascus: SAA killed >114', 'Damascus: ISIS killed 17+'])
    expect(breakdowns(total).map((one) => one.ways.map(showWay))).toEqual([['Damascus → ≤58'], ['Damascus: ISIS → ≥0'].map((way) => way.replace(': ISIS', ''))])
  })
})

describe('parts that cannot be are said with the arithmetic', () => {
  test.each<[readonly string[], readonly string[], string | null]>([
    [['SAA 173'], ['Damascus: killed >114', 'Homs: killed 60'], 'Damascus >114 + Homs 60 = ≥175 is more than the whole of SAA: killed 173.'],
    [['SAA 173'], ['Damascus: killed 174'], 'Damascus 174 is more than the whole of SAA: killed 173.'],
    [['SAA 173'], ['Damascus: killed 20', 'Al-Kadam, Damascus: killed 30'], 'Al-Kadam, Damascus 30 is more than Damascus: killed 20.'],
    [['SAA 173'], ['Damascus: killed ?', 'Al-Kadam, Damascus: killed 180'], 'Damascus ≥180 is more than the whole of SAA: killed 173.'],
    [['SAA 173'], ['Damascus: killed 114', 'on 20 Mar 2018: killed 100'], null],
    [['SAA 173+'], ['Damascus: killed 174'], null],
    [['SAA ~170'], ['Damascus: killed 174'], null],
    [['SAA 173'], ['Damascus: wounded 5'], 'The part “Damascus” counts wounded, and the total does not. Kinds are never mixed.'],
    [['SAA 173', 'ISIS 47'], ['Damascus: killed 5'], 'The part “Damascus” does not say of whose killed: SAA or ISIS.'],
    [['SAA 173', 'ISIS 47'], ['Damascus: HTS killed 5'], 'The part “Damascus: HTS” is of HTS, and the total counts killed of others: SAA or ISIS.'],
    [['SAA 173'], ['Damascus: killed 5', 'damascus: SAA killed 6'], 'The part “damascus” is given twice. One source gives one figure; a range is 5-8.'],
  ])('%j in %j', (wholes, parts, fault) => {
    expect(partFaults(killed(wholes, parts))).toEqual(fault === null ? [] : [fault])
  })
})

describe('a part lies within the days of its total', () => {
  const days = on('2018-03-13', '2018-03-29')
  test.each<[string, boolean]>([
    ['20 Mar 2018: killed 5', true],
    ['13..29 Mar 2018: killed 5', true],
    ['Damascus on since 20 Mar 2018: killed 5', true],
    ['Mar 2019: killed 5', false],
    ['29..30 Mar 2018: killed 5', false],
    ['Mar 2018: killed 5', false],
    ['Damascus on 12 Mar 2018: killed 5', false],
  ])('%s', (part, lies) => {
    const total = killed(['SAA 173'], [part], { when: days })
    const fault = `The part “${total.parts.map(typeScope).join()}” is not within the days of the total, 13–29 Mar 2018.`
    expect(partFaults(total)).toEqual(lies ? [] : [fault])
  })

  test('of a total without days any will do', () => {
    expect(partFaults(killed(['SAA 173'], ['Mar 2019: killed 5']))).toEqual([])
  })
})

describe('a part is of the side of its whole, or of some among them', () => {
  const belongs = (name: string, whole: string) => (name === 'Daesh' && whole === 'ISIS' ? 'same' : name === 'HTS' ? 'other' : bySpelling(name, whole))
  test.each<[readonly string[], string, string | null]>([
    [['SAA 200'], 'Damascus: SAA killed 17', null],
    [['SAA 200'], 'Damascus: officers killed 17', null],
    [['ISIS 200'], 'Damascus: Daesh killed 17', null],
    [['200'], 'Damascus: ISIS killed 17', null],
    [
      ['SAA 200'],
      'Damascus: Daesh killed 17+',
      'The part “Damascus: Daesh” is of Daesh, and the total counts killed of SAA. Count that side in the total too, as killed:"Daesh 17+", or leave the part out.',
    ],
    [
      ['SAA 200'],
      'among HTS killed 17',
      'The part “among HTS” is of HTS, and the total counts killed of SAA. Count that side in the total too, as killed:"HTS 17", or leave the part out.',
    ],
  ])('%j, done by ISIS, in “%s”', (wholes, part, fault) => {
    expect(sideFaults(killed(wholes, [part], { by: ['ISIS'] }), belongs)).toEqual(fault === null ? [] : [fault])
  })
})
