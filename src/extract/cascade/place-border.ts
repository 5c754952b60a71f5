import { capitalised } from '../text/token.ts'
import { type Item, isNation, type Place, type Reading, span } from './item.ts'
import type { Rewrite } from './rewrite.ts'

/** What a country's name makes a place of. */
const EDGES = new Set(['border', 'coast', 'frontier', 'side'])
const AT = new Set(['near', 'by', 'at', 'along', 'off', 'on', 'across', 'in', 'beyond'])

/** "near the Colombian border", "off the Libyan coast": the words are the place's name. */
export function borderAt(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const nation = items[at + 2]
  const edge = items[at + 3]
  const next = items[at + 4]
  if (!AT.has(items[at]?.low ?? '') || items[at + 1]?.low !== 'the' || nation === undefined || !isNation(nation) || !EDGES.has(edge?.low ?? '')) return null
  if (
    next !== undefined &&
    ((next.is === 'word' && capitalised(next.text)) || next.low === 'town' || next.low === 'village' || next.low === 'of' || next.is === 'party')
  )
    return null
  const { text: name, from, to } = span(items, at + 2, at + 4, reading)
  const relation = items[at]?.low === 'near' || items[at]?.low === 'by' || items[at]?.low === 'off' ? 'near' : 'at'
  const place: Place = { name, relation, grain: 'area', parents: [], from, to, tier: 'said' }
  return { length: 4, items: [{ is: 'place', places: [place], ...span(items, at, at + 4, reading) }] }
}
