import type { Sheet } from '../draw/frame.ts'
import { rule } from '../draw/svg.ts'
import type { Box } from './box.ts'
import type { Circle } from './circles.ts'
import { type Disc, type Ground, isFree, overlaps } from './ground.ts'

type Leader = readonly [x1: number, y1: number, x2: number, y2: number]

/** Where a label stands. */
export interface Spread {
  readonly anchor: 'start' | 'middle' | 'end'
  readonly box: Box
  /** From the edge of the circle to a label that stands further off. */
  readonly leader?: Leader
}

/** The first of eight places around a circle where a label is free, and takes it. `softs` are how far it may reach into other circles, the best first. */
export function spreadOf(
  one: Pick<Circle, 'x' | 'y' | 'r'>,
  width: number,
  height: number,
  gap: number,
  ground: Ground,
  softs: readonly number[],
): Spread | null {
  const { x, y } = one
  const r = one.r + gap
  const tries: readonly (readonly [left: number, top: number, anchor: Spread['anchor']])[] = [
    [x + r, y - height / 2, 'start'],
    [x - r - width, y - height / 2, 'end'],
    [x - width / 2, y + r - 2, 'middle'],
    [x - width / 2, y - r - height + 2, 'middle'],
    [x + r * 0.72, y + r * 0.6, 'start'],
    [x - r * 0.72 - width, y + r * 0.6, 'end'],
    [x + r * 0.72, y - r * 0.6 - height, 'start'],
    [x - r * 0.72 - width, y - r * 0.6 - height, 'end'],
  ]
  const self = ground.discs.find((disc) => disc.x === x && disc.y === y) ?? null
  for (const soft of softs) {
    for (const [left, top, anchor] of tries) {
      const box: Box = [left - 3, top - 1, left + width + 3, top + height + 1]
      if (!isFree(ground, box, soft, self)) continue
      ground.taken.push(box)
      return { anchor, box }
    }
  }
  return null
}

/** How far from its circle a label may stand, in pixels, with a line to it. */
const REACHES = [24, 48, 72, 100, 130, 165, 200]
const DOT = 7
const TURNS = Array.from({ length: 16 }, (_, at) => (at * Math.PI) / 8)

/** A free place further off, the nearest first, for a grave place among many circles; the line to it crosses no circle and no label, and takes its own room. */
export function farOf(one: Circle, width: number, height: number, ground: Ground): Spread | null {
  const tries = REACHES.flatMap((reach) => TURNS.map((turn) => toward(one, turn, reach, width, height)))
  const open = tries.filter(
    ({ leader }) =>
      !ground.discs.some((disc) => disc !== one && crosses(leader, disc)) && !bitsOf(leader).some((bit) => ground.taken.some((label) => overlaps(bit, label))),
  )
  const spread = open.find(({ box }) => isFree(ground, box, -2)) ?? open.find(({ box }) => isFree(ground, box, 6))
  if (spread === undefined) return null
  ground.taken.push(spread.box, ...bitsOf(spread.leader))
  return spread
}

const BIT = 4

/** A line as small squares, for what is compared with boxes. */
function bitsOf([x1, y1, x2, y2]: Leader): Box[] {
  const count = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / BIT)
  return Array.from({ length: count }, (_, at): Box => {
    const [x, y] = [x1 + ((x2 - x1) * at) / count, y1 + ((y2 - y1) * at) / count]
    return [x - BIT / 2, y - BIT / 2, x + BIT / 2, y + BIT / 2]
  })
}

/** Whether a line runs through a circle that is larger than a dot. */
function crosses([x1, y1, x2, y2]: Leader, { x, y, r }: Disc): boolean {
  const [dx, dy] = [x2 - x1, y2 - y1]
  const along = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy)))
  return r > DOT && Math.hypot(x1 + along * dx - x, y1 + along * dy - y) < r
}

function toward({ x, y, r }: Circle, turn: number, reach: number, width: number, height: number): Spread & { readonly leader: Leader } {
  const [right, down] = [Math.cos(turn), Math.sin(turn)]
  const [toX, toY] = [x + right * (r + reach), y + down * (r + reach)]
  const anchor = right > 0.3 ? 'start' : right < -0.3 ? 'end' : 'middle'
  const left = { start: toX, middle: toX - width / 2, end: toX - width }[anchor]
  const top = anchor === 'middle' ? toY - (down < 0 ? height : 0) : toY - height / 2
  return { anchor, box: [left - 3, top - 1, left + width + 3, top + height + 1], leader: [x + right * (r + 2), y + down * (r + 2), toX, toY] }
}

/** The line from a circle to a label that does not stand beside it. */
export function leaderOf({ leader }: Spread, theme: Sheet['theme']): string {
  if (leader === undefined) return ''
  const [x1, y1, x2, y2] = leader
  return rule(x1, y1, x2, y2, theme.focus, 4) + rule(x1, y1, x2, y2, theme.ink2, 1.4)
}

/** Where the text of a label begins, is centred or ends. */
export function anchorX({ anchor, box }: Spread): number {
  if (anchor === 'start') return box[0] + 3
  return anchor === 'end' ? box[2] - 3 : (box[0] + box[2]) / 2
}
