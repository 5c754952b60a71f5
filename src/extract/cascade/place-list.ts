import { grainOf } from '../lexicon/place-words.ts'
import { capitalised } from '../text/token.ts'
import type { Item, Reading } from './item.ts'
import { isOne } from './pattern.ts'
import { leading, type Name, nameAt } from './place-name.ts'

/** `, NAME` or `and NAME`, where what follows it shows that the list goes on or the clause ends. */
export function further(items: readonly Item[], at: number, reading: Reading): Name | null {
  const also = items[at]?.low === 'as' && items[at + 1]?.low === 'well' && items[at + 2]?.low === 'as' ? 2 : 0
  const link = also > 0 ? 'and' : items[at]?.low
  if (link !== 'and' && link !== ',' && !(link === 'to' && isRoad(items, at))) return null
  const skip = at + also + 1 + (link === ',' && items[at + 1]?.low === 'and' ? 1 : 0)
  const lead = leading(items, skip)
  const next = nameAt(items, lead.at, reading)
  if (next === null) return null
  const after = items[next.end]
  if (after !== undefined && (isOne(after, 'SAY') || isOne(after, 'BE') || isOne(after, 'HAVE') || after.low === "'s" || after.is === 'party')) return null
  if (link === ',' && !listGoesOn(items, next.end)) return null
  return { ...next, grain: next.grain ?? lead.grain }
}

/** "from A to B" is a road's. */
function isRoad(items: readonly Item[], at: number): boolean {
  return (
    items.slice(Math.max(0, at - 6), at).some(({ low }) => low === 'from') &&
    items.slice(Math.max(0, at - 8), at).some(({ low }) => /^(?:road|highway|route|motorway)$/.test(low))
  )
}

/** `, NAME` that closes at a mark or a date, and “territory of NAME”: what the place lies in. */
export function parentAt(items: readonly Item[], at: number, reading: Reading): Name | null {
  if (items[at]?.low === 'of') return grainOf(items[at - 1]?.low ?? '') === null ? null : nameAt(items, leading(items, at + 1).at, reading)
  if (items[at]?.low !== ',') return null
  const name = nameAt(items, at + 1, reading)
  const after = name === null ? undefined : items[name.end]
  return name !== null && (after === undefined || after.is === 'mark' || after.is === 'when' || isOne(after, 'LOC')) && after?.low !== "'s" ? name : null
}

/** Whether behind a name another one follows, the last with "and": otherwise ", NAME" is what the place lies in. */
function listGoesOn(items: readonly Item[], at: number): boolean {
  for (let index = at; index < Math.min(items.length, at + 12); index++) {
    const item = items[index]
    if (
      item === undefined ||
      !(item.low === ',' || item.low === 'and' || item.low === 'the' || item.low === 'of' || capitalised(item.text) || grainOf(item.low))
    )
      return false
    if (item.low === 'and') return capitalised(items[index + 1]?.text ?? '') || items[index + 1]?.low === 'the'
  }
  return false
}
