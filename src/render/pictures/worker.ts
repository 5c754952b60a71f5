import type { Picture, PictureSpec } from '../../core/picture.ts'
import { lowerPriority } from '../../threads/lower-priority.ts'
import { drawPicture } from './draw-picture.ts'
import { type Parcel, unpacked } from './parcel.ts'
import { rasterize } from './rasterize.ts'
import { makePicture } from './spec/make-picture.ts'

lowerPriority()

/** What the drawing thread does: a spec comes in, a PNG goes out. */
export function draw(spec: PictureSpec): Uint8Array {
  return rasterize(drawPicture(spec))
}

/** And before that: events come in, packed, and the spec goes out. */
export async function make(parcel: Parcel): Promise<Picture | null> {
  return makePicture(await unpacked(parcel))
}
