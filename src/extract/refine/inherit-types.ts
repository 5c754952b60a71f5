import { typeOf } from '../frames/decide-type.ts'
import type { Frame } from '../frames/frame.ts'
import type { Refiner } from './refiner.ts'

const FROM_AFAR = ['airstrike', 'shelling']

/** In a bulletin of strikes, losses that are told without a means are those of strikes as well. */
export const inheritTypes: Refiner = (frames) => {
  const told = frames.filter((frame) => !isBare(frame)).map((frame) => typeOf(frame).code)
  const type = FROM_AFAR.find((code) => told.filter((one) => one === code).length * 2 > told.length && told.length > 2)
  if (type === undefined) return [...frames]
  return frames.map((frame) =>
    isBare(frame) ? { ...frame, happenings: [...frame.happenings, { type, role: 'acts', form: 'noun', weak: true, passive: false }] } : frame,
  )
}

function isBare({ happenings, losses, by }: Frame): boolean {
  return by.length === 0 && losses.length > 0 && happenings.every(({ role }) => role === 'kills')
}
