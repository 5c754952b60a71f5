import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'
import { afterAll, describe, expect, test } from 'vitest'
import type { Picture } from '../../../src/core/picture.ts'
import { drawPicture } from '../../../src/render/pictures/draw-picture.ts'
import { openPictures } from '../../../src/render/pictures/open-pictures.ts'
import { rasterize } from '../../../src/render/pictures/rasterize.ts'
import { makePicture } from '../../../src/render/pictures/spec/make-picture.ts'
import { mapPicture } from '../../../src/render/pictures/spec/map-picture.ts'
import { timePicture } from '../../../src/render/pictures/spec/time-picture.ts'
import { asked, mark, WEEK } from './made-marks.ts'

const MAP = mapPicture([...WEEK, mark('دير الزور', 35.34, 40.14, '6')], asked()) as Picture
const CHART = timePicture(WEEK, asked({ shape: 'wide', theme: 'dark' }), null) as Picture

/** How many pixels may differ, of 810,000: other processors round the edges of letters otherwise. */
const MOST_DIFFERENT = 50

describe('as pixels', () => {
  test.each([
    ['map', MAP],
    ['time', CHART],
  ])('the %s looks as it did', (kind, { spec }) => {
    const png = rasterize(drawPicture(spec), 1)
    const file = join(import.meta.dirname, `golden/${kind}.golden.png`)
    if (!existsSync(file)) writeFileSync(file, png)
    const [is, was] = [PNG.sync.read(Buffer.from(png)), PNG.sync.read(readFileSync(file))]
    expect([is.width, is.height]).toEqual([was.width, was.height])
    expect(pixelmatch(is.data, was.data, undefined, is.width, is.height, { threshold: 0.1 })).toBeLessThanOrEqual(MOST_DIFFERENT)
  })

  test('a picture is twice as large as it is shown', () => {
    expect(PNG.sync.read(Buffer.from(rasterize(drawPicture(CHART.spec)))).width).toBe(2400)
  })
})

describe('the same bytes', () => {
  const pictures = openPictures()
  afterAll(() => pictures.close())
  const here = sum(rasterize(drawPicture(MAP.spec)))

  test('from the drawing thread, one after the other or all at once', async () => {
    const drawn = await Promise.all([pictures.draw(MAP), pictures.draw(CHART), pictures.draw(MAP)])
    expect(drawn.map(sum)).toEqual([here, sum(rasterize(drawPicture(CHART.spec))), here])
  })

  test('and the drawing thread makes the same picture of the same events, however many', async () => {
    const marks = Array.from({ length: 500 }, (_, at) => mark(`Place ${at}`, 33 + at / 200, 36 + (at % 40) / 10, '1-2'))
    const periods = {
      before: { label: 'before', from: '2026-03-01', to: '2026-03-07', marks: WEEK },
      after: { label: 'after', from: '2026-03-08', to: '2026-03-14', marks },
    }
    for (const sketch of [
      { what: 'map', marks, asked: asked() },
      { what: 'compare', ...periods, asked: asked() },
    ] as const) {
      expect(await pictures.make(sketch)).toEqual(await makePicture(sketch))
    }
  })

  test('from another process', () => {
    const source = new URL('../../../src/', import.meta.url)
    const script = `
      import { createHash } from 'node:crypto'
      import { loadTypeScript } from '${new URL('load-typescript.mjs', source).href}'
      const { drawPicture } = await loadTypeScript(new URL('${new URL('render/pictures/draw-picture.ts', source).href}'))
      const { rasterize } = await loadTypeScript(new URL('${new URL('render/pictures/rasterize.ts', source).href}'))
      console.log(createHash('sha256').update(rasterize(drawPicture(${JSON.stringify(MAP.spec)}))).digest('hex'))`
    const printed = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { encoding: 'utf8' })
    expect(printed.trim()).toBe(here)
  })

  test('what cannot be drawn is an error of that picture alone', async () => {
    await expect(pictures.draw({ name: 'x.png', alt: '', spec: { ...MAP.spec, theme: 'blue' } as never })).rejects.toThrow()
    expect(sum(await pictures.draw(MAP))).toBe(here)
  })
})

function sum(png: Uint8Array): string {
  return createHash('sha256').update(png).digest('hex')
}
