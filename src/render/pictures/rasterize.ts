import { Resvg } from '@resvg/resvg-js'
import { weightIn } from './draw/text.ts'
import { FAMILIES, type Family, fontFile, WEIGHTS, type Weight } from './font-files.ts'
import { plainPng } from './png.ts'

/** Pixels for each pixel of the drawing: pictures are shown on screens with two. */
const ZOOM = 2

/** An SVG of ours as PNG. Only our own fonts, and of them those that it uses: reading one takes 5 ms. */
export function rasterize(svg: string, zoom = ZOOM): Uint8Array {
  const font = { fontFiles: fontsOf(svg), loadSystemFonts: false, defaultFontFamily: 'Inter' }
  const image = new Resvg(svg, { font, fitTo: { mode: 'zoom', value: zoom } }).render()
  return plainPng(image.pixels, image.width, image.height)
}

function fontsOf(svg: string): string[] {
  const used = FAMILIES.filter((family) => family === 'Inter' || svg.includes(`font-family="${family}"`))
  return used.flatMap((family: Family) => [...new Set(WEIGHTS.map((weight: Weight) => weightIn(family, weight)))].map((weight) => fontFile(family, weight)))
}
