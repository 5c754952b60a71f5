import type { Stated } from '../../../core/picture.ts'
import type { Loss, Mark } from '../../../core/sketch.ts'
import type { Day } from '../../../core/when.ts'
import { added } from './mark.ts'

/** What tells marks of a picture apart: a map does not ask for days, a chart of days not for places. */
export type Likeness = 'map' | 'time' | 'none'

const KEYS: Readonly<Record<Likeness, (mark: Mark, at: number) => string>> = {
  map: ({ spot, type, by, admin1, country, nowhere, further }) =>
    [spot?.lat.toFixed(3), spot?.lon.toFixed(3), spot?.about, spot?.name, type, by, admin1, country, nowhere, further].join('|'),
  time: ({ start, end, type, by, country }) => [start, end, type, by, country].join('|'),
  none: (_, at) => String(at),
}

/** Takes marks in as they come, and adds up those that the picture need not tell apart. */
export function gather(alike: Likeness): { take(marks: readonly Mark[]): void; marks(): Mark[] } {
  const kept = new Map<string, Mark>()
  let taken = 0
  return {
    take: (marks) => {
      for (const mark of marks) {
        const key = KEYS[alike](mark, taken++)
        const known = kept.get(key)
        kept.set(key, known === undefined ? mark : both(known, mark))
      }
    },
    marks: () => [...kept.values()],
  }
}

function both(one: Mark, other: Mark): Mark {
  return {
    ...one,
    events: one.events + other.events,
    silent: one.silent + other.silent,
    unsure: one.unsure + other.unsure,
    start: [one.start ?? one.end, other.start ?? other.end].filter((day) => day !== null).sort()[0] ?? null,
    end: latest(one.end ?? one.start, other.end ?? other.start),
    losses: sums([...one.losses, ...other.losses]),
    sum: sum(one.sum, other.sum),
  }
}

function latest(one: Day | null, other: Day | null): Day | null {
  return one === null || (other !== null && other > one) ? other : one
}

/** One loss a side: what is counted is added up. */
function sums(losses: readonly Loss[]): Loss[] {
  const sides = new Map<string | null, Loss>()
  for (const loss of losses) {
    const known = sides.get(loss.side)
    sides.set(
      loss.side,
      known === undefined ? loss : { side: loss.side, interval: sum(known.interval, loss.interval), noneReported: known.noneReported || loss.noneReported },
    )
  }
  return [...sides.values()]
}

function sum(one: Stated | null, other: Stated | null): Stated | null {
  if (one === null || other === null) return one ?? other
  return added([one, other])
}
