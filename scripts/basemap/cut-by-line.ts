import type { Position } from 'geojson'

/**
 * Cuts a ring in two along a line that crosses it twice. `around` is any polygon that holds the part on the inner side and
 * has the line among its edges. Both parts share the line point by point, so that a topology finds one border.
 */
export function cutByLine(ring: readonly Position[], line: readonly Position[], around: readonly Position[]): { inside: Position[]; outside: Position[] } {
  const open = ring.slice(0, -1)
  const within = open.map((point) => holds(around, point))
  const first = within.findIndex((now, at) => now && !within.at(at - 1))
  const turned = [...open.slice(first), ...open.slice(0, first)]
  const size = [...within.slice(first), ...within.slice(0, first)].indexOf(false)
  const [run, rest] = [turned.slice(0, size), turned.slice(size)]
  const along = nearer(line, run.at(-1) ?? [0, 0]) ? line : line.toReversed()
  return { inside: closed([...run, ...along]), outside: closed([...rest, ...along.toReversed()]) }
}

/** Whether a line begins nearer to a point than it ends. */
function nearer(line: readonly Position[], [x = 0, y = 0]: Position): boolean {
  const away = ([lon = 0, lat = 0]: Position = []) => (lon - x) ** 2 + (lat - y) ** 2
  return away(line[0]) < away(line.at(-1))
}

function closed(ring: Position[]): Position[] {
  const whole = [...ring, ring[0] ?? [0, 0]]
  return clockwise(whole) ? whole : whole.toReversed()
}

function holds(ring: readonly Position[], [x = 0, y = 0]: Position): boolean {
  let inside = false
  for (const [at, [x1 = 0, y1 = 0]] of ring.entries()) {
    const [x2 = 0, y2 = 0] = ring.at(at - 1) ?? []
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside
  }
  return inside
}

export function clockwise(ring: readonly Position[]): boolean {
  let sum = 0
  for (const [at, [x = 0, y = 0]] of ring.entries()) {
    const [nextX = 0, nextY = 0] = ring[(at + 1) % ring.length] ?? []
    sum += (nextX - x) * (nextY + y)
  }
  return sum > 0
}
