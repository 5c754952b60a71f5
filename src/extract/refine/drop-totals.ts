import type { Refiner } from './refiner.ts'

/** Sums over a time are totals, and no events. */
export const dropTotals: Refiner = (frames) => frames.filter(({ total }) => !total)
