import type { Box } from './box.ts'

export interface Disc {
  readonly x: number
  readonly y: number
  readonly r: number
}

/** What of the picture is taken: labels, legends and circles. Nothing that is put on it covers another label. */
export interface Ground {
  readonly room: Box
  readonly taken: Box[]
  readonly discs: readonly Disc[]
}

export function overlaps(one: Box, other: Box): boolean {
  return one[0] < other[2] && one[2] > other[0] && one[1] < other[3] && one[3] > other[1]
}

/** Whether a box is free. It may reach `soft` pixels into a circle, but for its own, `self`. */
export function isFree({ room, taken, discs }: Ground, box: Box, soft: number, self: Disc | null = null): boolean {
  if (box[0] < room[0] || box[1] < room[1] || box[2] > room[2] || box[3] > room[3]) return false
  if (taken.some((other) => overlaps(box, other))) return false
  return !discs.some((disc) => disc !== self && touches(box, disc, soft))
}

function touches(box: Box, { x, y, r }: Disc, soft: number): boolean {
  const reach = r - soft
  if (reach <= 0) return false
  const [dx, dy] = [Math.max(box[0], Math.min(x, box[2])) - x, Math.max(box[1], Math.min(y, box[3])) - y]
  return dx * dx + dy * dy < reach * reach
}
