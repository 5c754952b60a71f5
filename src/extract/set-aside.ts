import type { SetAside } from '../core/reading/prose.ts'
import type { Frame } from './frames/frame.ts'
import { tells } from './frames/scene.ts'
import { dropBackground } from './refine/drop-background.ts'
import { dropTotals } from './refine/drop-totals.ts'
import { dropUnreal } from './refine/drop-unreal.ts'
import { dropWeak } from './refine/drop-weak.ts'
import { REFINERS } from './refine/index.ts'
import type { Refiner, Report } from './refine/refiner.ts'

/** What becomes of what was found: events, sums, and what is neither, with why. */
export interface Sorted {
  readonly events: readonly Frame[]
  readonly totals: readonly Frame[]
  readonly aside: readonly { readonly frame: Frame; readonly because: SetAside['because'] }[]
}

const REASONS: ReadonlyMap<Refiner, SetAside['because']> = new Map([
  [dropUnreal, 'unreal'],
  [dropBackground, 'background'],
  [dropWeak, 'weak'],
])

/** Refines the findings as `readReport` does, and keeps what the steps that leave out leave out. */
export function sortFrames(frames: readonly Frame[], report: Report): Sorted {
  let events = [...frames]
  const aside: { frame: Frame; because: SetAside['because'] }[] = []
  let totals: readonly Frame[] = []
  for (const refine of REFINERS) {
    const kept = refine(events, report)
    const gone = new Set(kept)
    const because = REASONS.get(refine)
    if (because !== undefined) aside.push(...events.filter((frame) => !gone.has(frame) && tells(frame)).map((frame) => ({ frame, because })))
    if (refine === dropTotals) totals = events.filter((frame) => !gone.has(frame))
    events = kept
  }
  return { events, totals, aside }
}
