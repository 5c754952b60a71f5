import type { Position } from 'geojson'

type Side = readonly [inside: (point: Position) => boolean, crossing: (from: Position, to: Position) => Position]

/** What of a ring lies in a box (Sutherland–Hodgman); points inside stay as they are, so that neighbours still share them. */
export function clipRing(ring: readonly Position[], [west, south, east, north]: readonly [number, number, number, number]): Position[] {
  const sides: Side[] = [
    [([x = 0]) => x >= west, (from, to) => atX(from, to, west)],
    [([x = 0]) => x <= east, (from, to) => atX(from, to, east)],
    [([, y = 0]) => y >= south, (from, to) => atY(from, to, south)],
    [([, y = 0]) => y <= north, (from, to) => atY(from, to, north)],
  ]
  const open = sides.reduce<Position[]>(clipSide, ring.slice(0, -1))
  return open.length < 3 ? [] : [...open, open[0] as Position]
}

function clipSide(ring: Position[], [inside, crossing]: Side): Position[] {
  return ring.flatMap((point, at) => {
    const before = ring.at(at - 1) as Position
    if (inside(point)) return inside(before) ? [point] : [crossing(before, point), point]
    return inside(before) ? [crossing(before, point)] : []
  })
}

function atX([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, x: number): Position {
  return [x, y1 + ((y2 - y1) * (x - x1)) / (x2 - x1)]
}

function atY([x1 = 0, y1 = 0]: Position, [x2 = 0, y2 = 0]: Position, y: number): Position {
  return [x1 + ((x2 - x1) * (y - y1)) / (y2 - y1), y]
}
