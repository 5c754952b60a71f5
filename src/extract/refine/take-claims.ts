import { isUnnamed } from '../frames/blame.ts'
import type { Frame } from '../frames/frame.ts'
import { isOpen } from './inherit-doers.ts'
import type { Refiner } from './refiner.ts'

/** "The group claimed responsibility": whoever says so did what was told last without a doer. The sentence is no event. */
export const takeClaims: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    if (!isClaim(frame)) {
      out.push(frame)
      continue
    }
    const open = out.flatMap((one, at) => (isOpen(one) || (at === out.length - 1 && isUnnamed(one.by)) ? [at] : []))
    for (const at of open) {
      const before = out[at]
      if (before !== undefined) out[at] = { ...before, by: frame.by.map((party) => ({ ...party, tier: 'resolved' as const })) }
    }
  }
  return out
}

function isClaim({ happenings, losses }: Frame): boolean {
  return happenings.length > 0 && losses.length === 0 && happenings[0]?.role === 'claims'
}
