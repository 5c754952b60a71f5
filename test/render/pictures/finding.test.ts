import { describe, expect, test } from 'vitest'
import { changed, lossesChanged, majority, peak } from '../../../src/render/pictures/spec/finding.ts'
import { stated } from './made-marks.ts'

describe('most of it in one part: only where that holds whatever the true numbers are', () => {
  test.each([
    ['clear', { Idlib: '40', Homs: '10', Daraa: '5' }, 'Idlib'],
    ['a range that stays above', { Idlib: '40-90', Homs: '10-20', Daraa: '5' }, 'Idlib'],
    ['a range that may not', { Idlib: '20-90', Homs: '10-20', Daraa: '5' }, null],
    ['open above, but high enough below', { Idlib: '40+', Homs: '10', Daraa: '5' }, 'Idlib'],
    ['another one open', { Idlib: '40', Homs: '10+', Daraa: '5' }, null],
    ['one not stated', { Idlib: '40', Homs: '10', Daraa: '5', Hama: '?' }, 'Idlib'],
    ['too few', { Idlib: '6', Homs: '1', Daraa: '1' }, null],
    ['two parts only', { Idlib: '60', Homs: '1' }, null],
    ['half', { Idlib: '20', Homs: '10', Daraa: '10' }, null],
  ])('%s', (_, parts, label) => {
    expect(majority(Object.entries(parts).map(([name, said]) => ({ label: name, interval: stated(said) })))?.label ?? null).toBe(label)
  })

  test('what lies in no known part counts, and is never the one', () => {
    expect(
      majority([
        { label: null, interval: stated('90') },
        { label: 'Idlib', interval: stated('10') },
        { label: 'Homs', interval: stated('1') },
      ]),
    ).toBeNull()
  })
})

describe('a peak: only where chance would hardly make it', () => {
  const bins = (...counts: number[]) => counts.map((count, at) => ({ label: String(at), count }))

  test.each([
    ['one day that stands out', bins(13, 14, 12, 40, 15, 13), 3],
    ['days that differ as chance has it', bins(13, 14, 12, 19, 15, 13), undefined],
    ['two days alike', bins(3, 40, 2, 40, 3, 2), undefined],
    ['too few days to say', bins(3, 40, 2), undefined],
    ['one event in a month', bins(0, 0, 0, 1, 0, 0), undefined],
  ])('%s', (_, counts, at) => {
    expect(peak(counts, 'day')?.at).toBe(at)
  })
})

describe('two periods', () => {
  test.each([
    [100, 60, 'Fewer events than before: 60 after 100'],
    [60, 100, 'More events than before: 100 after 60'],
    [100, 90, undefined],
    [3, 0, undefined],
    [0, 30, 'More events than before: 30 after 0'],
  ])('%i events, then %i', (before, after, says) => {
    expect(changed(before, after, 0.5)?.says).toBe(says)
  })

  test('a longer period has more events by itself', () => {
    expect(changed(30, 90, 0.75)).toBeNull()
  })

  test.each([
    ['10-20', '30', 'More killed than before: 30 after 10–20'],
    ['30+', '5-9', 'Fewer killed than before: 5–9 after ≥30'],
    ['10-20', '15-40', undefined],
    ['10+', '500', undefined],
    ['?', '500', undefined],
  ])('%s killed, then %s', (before, after, says) => {
    expect(lossesChanged(stated(before), stated(after), 'killed')?.says).toBe(says)
  })
})
