import type { Refiner } from './refiner.ts'

/** A headline may stand above the lead. */
const LEAD = 1

/** The first event of a report that names no place happened where the report was filed. */
export const placeLead: Refiner = (frames, { dateline }) => {
  const [lead, ...rest] = frames
  if (lead === undefined || dateline === null || lead.places.length > 0 || (lead.sentences[0] ?? 0) > LEAD) return [...frames]
  return [{ ...lead, places: [{ name: dateline, relation: 'at', grain: null, parents: [], from: 0, to: 0, tier: 'defaulted' }] }, ...rest]
}
