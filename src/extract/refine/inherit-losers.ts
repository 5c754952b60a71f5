import type { Frame } from '../frames/frame.ts'
import { findRecent, placesClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** "The militia captured Gao. The army recaptured Gao on Friday": it was taken from whoever had taken it; shown as taken over. */
export const inheritLosers: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const before = isOpen(frame) ? out[findRecent(out, (one) => tookIt(one, frame))] : undefined
    const on = before?.by.map((party) => ({ name: party.name, party: { ...party, tier: 'inherited' as const }, from: party.from, to: party.to }))
    out.push(on === undefined ? frame : { ...frame, on })
  }
  return out
}

function isOpen(frame: Frame): boolean {
  return frame.on.length === 0 && frame.by.length > 0 && frame.places.length > 0 && gains(frame)
}

function tookIt(told: Frame, frame: Frame): boolean {
  const others = told.by.length > 0 && told.by.every(({ name }) => frame.by.every((party) => party.name !== name))
  return others && told.places.length > 0 && gains(told) && !placesClash(told, frame)
}

function gains({ happenings }: Frame): boolean {
  return happenings.some(({ role }) => role === 'gains')
}
