import type { Interval } from '../count.ts'

/**
 * What remains of a whole after parts of it: from its least minus their most, to its most minus their least. Null where the parts are more than the
 * whole can be.
 */
export function subtract(whole: Interval, parts: Interval): Interval | null {
  if (whole.max !== null && parts.min > whole.max) return null
  return { min: parts.max === null ? 0 : Math.max(0, whole.min - parts.max), max: whole.max === null ? null : whole.max - parts.min }
}
