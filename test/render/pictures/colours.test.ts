import { describe, expect, test } from 'vitest'
import { HUES } from '../../../src/core/picture.ts'
import { THEMES } from '../../../src/render/pictures/draw/theme.ts'
import { apart, contrast, SIGHTS } from './colour-sight.ts'

describe.each(Object.entries(THEMES))('the %s theme', (_, theme) => {
  test.each([
    ['ink', 'paper'],
    ['ink2', 'paper'],
    ['ink3', 'paper'],
    ['ink', 'focus'],
    ['ink2', 'focus'],
    ['ink3', 'focus'],
    ['ink2', 'land'],
    ['provinceInk', 'focus'],
    ['neighbourInk', 'land'],
  ] as const)('%s can be read on %s', (ink, ground) => {
    expect(contrast(theme[ink], theme[ground])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(HUES)('%s is seen on land, on the country and on paper, by itself or by its outline', (hue) => {
    for (const ground of ['land', 'focus', 'paper'] as const) {
      expect(Math.max(contrast(theme.hue[hue], theme[ground]), contrast(theme.outline[hue], theme[ground]))).toBeGreaterThanOrEqual(3)
    }
  })

  test.each(Object.keys(SIGHTS))('no two colours look alike in %s sight', (sight) => {
    const pairs = HUES.flatMap((one, at) => HUES.slice(at + 1).map((other) => [one, other] as const))
    const near = pairs.filter(([one, other]) => apart(theme.hue[one], theme.hue[other], sight) < 0.08)
    expect(near).toEqual([])
  })
})
