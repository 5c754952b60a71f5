import type { Picture } from '../../../core/picture.ts'
import type { Sketch } from '../../../core/sketch.ts'
import { comparePicture } from './compare-picture.ts'
import { mapPicture } from './map-picture.ts'
import { sidesPicture } from './sides-picture.ts'
import { stripPicture } from './strip-picture.ts'
import { timePicture } from './time-picture.ts'

/** The picture that a sketch wants; null where its events give none. */
export async function makePicture(sketch: Sketch): Promise<Picture | null> {
  const { asked } = sketch
  switch (sketch.what) {
    case 'map':
      return mapPicture(sketch.marks, asked)
    case 'time':
      return timePicture(sketch.marks, asked, sketch.step)
    case 'sides':
      return sidesPicture(sketch.marks, asked)
    case 'strip':
      return stripPicture(sketch.marks, asked)
    case 'compare':
      return comparePicture(sketch.before, sketch.after, asked)
  }
}
