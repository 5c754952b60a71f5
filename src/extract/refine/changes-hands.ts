import type { Frame } from '../frames/frame.ts'

/** "The militia took the town before the army drove it out": taken, and taken back. */
export function changesHands(a: Frame, b: Frame): boolean {
  const [x, y] = [a.by[0]?.name, b.by[0]?.name]
  return x !== undefined && y !== undefined && x !== y && wins(a) && wins(b)
}

function wins({ happenings }: Frame): boolean {
  return happenings.some(({ role }) => role === 'gains' || role === 'ousts')
}
