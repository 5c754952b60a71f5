import { describe, expect, test } from 'vitest'
import type { Picture, PictureShape, PictureTheme } from '../../../src/core/picture.ts'
import { fontOf } from '../../../src/render/pictures/draw/font.ts'
import { familyOf } from '../../../src/render/pictures/draw/text.ts'
import { SMALLEST } from '../../../src/render/pictures/draw/theme.ts'
import { drawPicture } from '../../../src/render/pictures/draw-picture.ts'
import { comparePicture } from '../../../src/render/pictures/spec/compare-picture.ts'
import { mapPicture } from '../../../src/render/pictures/spec/map-picture.ts'
import { sidesPicture } from '../../../src/render/pictures/spec/sides-picture.ts'
import { stripPicture } from '../../../src/render/pictures/spec/strip-picture.ts'
import { timePicture } from '../../../src/render/pictures/spec/time-picture.ts'
import { among, asked, mark, WEEK } from './made-marks.ts'
import { labelsOf, overlapping } from './svg-labels.ts'

/** Every kind of picture of the same week. */
function pictures(shape: PictureShape, theme: PictureTheme): Record<string, Picture | null> {
  const look = asked({ shape, theme })
  const before = {
    label: '22–28 Feb 2026',
    from: '2026-02-22',
    to: '2026-02-28',
    marks: [mark('Homs', 34.73, 36.72, '1-2', { start: '2026-02-24', end: '2026-02-24' })],
  }
  const week = { label: '1–7 Mar 2026', from: '2026-03-01', to: '2026-03-07' }
  return {
    map: mapPicture(WEEK, look),
    'map by party': mapPicture(WEEK, asked({ shape, theme, colouring: 'party' })),
    time: timePicture(WEEK, look, null),
    sides: sidesPicture(WEEK, look),
    strip: stripPicture(WEEK, look),
    compare: comparePicture(before, { ...week, marks: among(WEEK, week) }, look),
  }
}

const ALL = (['square', 'wide'] as const).flatMap((shape) =>
  (['light', 'dark'] as const).flatMap((theme) => Object.entries(pictures(shape, theme)).map(([kind, picture]) => ({ kind, shape, theme, picture }))),
)

describe.each(ALL)('$kind, $shape, $theme', ({ shape, picture }) => {
  const svg = picture === null ? '' : drawPicture(picture.spec)
  const labels = labelsOf(svg)

  test('has words, none of them on another, all on the sheet', () => {
    const [, width, height] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg)?.map(Number) ?? []
    expect(labels.length).toBeGreaterThan(8)
    expect(overlapping(labels)).toEqual([])
    expect(labels.filter(({ box }) => box[0] < 0 || box[1] < 0 || box[2] > (width ?? 0) || box[3] > (height ?? 0)).map(({ text }) => text)).toEqual([])
  })

  test('has no text too small to read as it is shown', () => {
    expect(labels.filter(({ size }) => size < SMALLEST[shape]).map(({ text }) => text)).toEqual([])
  })

  test('has a glyph for every character', () => {
    for (const { text } of labels) {
      const font = fontOf(familyOf(text), 500)
      expect([...text].filter((character) => !font.has(character.codePointAt(0) ?? 0))).toEqual([])
    }
  })

  test('is told in at most 1,000 characters, the sum among them', () => {
    expect(picture?.alt.length).toBeLessThanOrEqual(1000)
    expect(picture?.alt).toContain(picture?.spec.headline.figure)
  })
})

test.each(Object.entries(pictures('square', 'light')).filter(([kind]) => kind !== 'map by party'))('the drawing of the %s', async (kind, picture) => {
  const svg = picture === null ? '' : drawPicture(picture.spec)
  await expect(`${svg.replaceAll('><', '>\n<').replace(/(<path d="[^"]{200})[^"]*/g, '$1…')}\n`).toMatchFileSnapshot(`golden/${kind}.golden.svg`)
})

test('what the pictures say', async () => {
  const told = Object.entries(pictures('square', 'light')).map(
    ([kind, picture]) => `${kind}\n${picture?.spec.title}\n${picture?.spec.subtitle}\n${picture?.alt}\n`,
  )
  await expect(told.join('\n')).toMatchFileSnapshot('golden/words.golden.txt')
})

test.each(['square', 'wide'] as const)('a %s map names whose lines and places they are, whole, where the desk decided some', (shape) => {
  const picture = mapPicture(WEEK, { ...asked({ shape }), claims: { crimea: 'UA' } })
  const labels = picture === null ? [] : labelsOf(drawPicture(picture.spec)).map(({ text }) => text)
  expect(labels.join(' ')).toContain('Natural Earth, dashed or as this desk decided. Places: GeoNames, CC BY 4.0')
})
