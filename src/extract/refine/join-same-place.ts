import { fold } from '../../core/fold.ts'
import { typeOf } from '../frames/decide-type.ts'
import type { Frame } from '../frames/frame.ts'
import { datesClash, findRecent, join, lossesClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** Words for one blast: a suicide car bomb is told again as an explosion. */
const BLASTS = new Set(['suicide-bomb', 'ied'])

/** Told again at the same place, without a date or a loss that would make it another event. */
export const joinSamePlace: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const at = frame.places.length === 0 || frame.whens.length > 0 ? -1 : findRecent(out, (one) => isSame(one, frame))
    const before = out[at]
    if (before === undefined) out.push(frame)
    else out[at] = join(before, frame)
  }
  return out
}

function isSame(a: Frame, b: Frame): boolean {
  const [x] = a.places
  const [y] = b.places
  if (x === undefined || y === undefined || fold(x.name) !== fold(y.name)) return false
  return (
    !datesClash(a, b) &&
    !lossesClash(a, b) &&
    (b.happenings.length === 0 || sameType(typeOf(a).code, typeOf(b).code)) &&
    (a.losses.length === 0 || b.losses.length === 0)
  )
}

function sameType(a: string, b: string): boolean {
  return a === b || (BLASTS.has(a) && BLASTS.has(b)) || (['attack', 'clash'].includes(a) && ['attack', 'clash'].includes(b))
}
