import type { PictureSpec } from '../../core/picture.ts'
import { drawPicture } from './draw-picture.ts'
import { rasterize } from './rasterize.ts'

/** What the drawing thread does: a spec comes in, a PNG goes out. */
export function draw(spec: PictureSpec): Uint8Array {
  return rasterize(drawPicture(spec))
}
