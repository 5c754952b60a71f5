import type { Evidence, Item } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import { gather } from '../text/gather.ts'
import { capitalised } from '../text/token.ts'
import type { Loss } from './losses.ts'

/** What a report says of an event beside its parts: weapons, units, how strong those were who came, and the dead by name. */
export interface Detail extends Evidence {
  readonly is: 'weapon' | 'unit' | 'strength' | 'named'
  readonly text: string
}

const WEAPONS = new Set(
  'kalibr iskander himars grad kornet shahed kinzhal javelin bayraktar katyusha machetes machete rifles rifle mortars mortar howitzer howitzers grenade grenades landmine landmines missiles missile rockets rocket artillery tanks tank drone drones helicopters helicopter warplanes jets ied ieds rpg rpgs snipers'.split(
    ' ',
  ),
)
/** `Kh-59`, `T-72`, `AGM-114R9`, `Su-34`. */
const MODEL = /^(?:Kh|AGM|S|BM|RPG|AK|M|T|F|Su|MiG|Mi|ATR|KAB|FAB|PG|TB)-?\d{1,4}\p{L}?\d*$/u
const UNIT = /^(?:\d{1,3}(?:st|nd|rd|th)|[IVX]{1,5}) .*\b(?:brigade|division|battalion|regiment|corps|army|command|company)$/i

/** The details of a clause; the numbers of its losses are no strengths. */
export function detailsIn(items: readonly Item[], losses: readonly Loss[]): Detail[] {
  const lost = new Set(losses.map(({ from }) => from))
  return gather(items, (item, at) =>
    item.is === 'word' || item.is === 'trigger' ? weapon(item) : [...unit(item), ...strength(item, lost), ...named(items, at)],
  )
}

function weapon(item: Item): Detail[] {
  if (item.is === 'word') return WEAPONS.has(item.low) || MODEL.test(item.text) ? [detail('weapon', item.text, item)] : []
  if (item.is !== 'trigger') return []
  const named = item.low.split(' ').map((word) => WEAPONS.has(word))
  if (!named.includes(true)) return []
  const words = item.text.split(' ').slice(named.indexOf(true), named.lastIndexOf(true) + 1)
  return [detail('weapon', words.join(' '), item)]
}

function unit(item: Item): Detail[] {
  return item.is === 'party' && UNIT.test(item.party.name) ? [detail('unit', item.party.name, item.party)] : []
}

/** "About 80 soldiers entered": counted, under arms, and not lost. */
function strength(item: Item, lost: ReadonlySet<number>): Detail[] {
  if (item.is !== 'losers' || lost.has(item.from)) return []
  return item.parts.some(({ party }) => party !== null && party.sort !== 'civil' && party.sort !== 'rank') ? [detail('strength', item.text, item)] : []
}

const LONGEST_NAME = 4

/** "the commander, Ali Musa, was killed", "killed commander Ali Musa": the name behind a word for somebody. */
function named(items: readonly Item[], at: number): Detail[] {
  const who = items[at]
  const someone = (who?.is === 'party' && (who.party.sort === 'rank' || who.party.sort === 'civil')) || (who?.is === 'losers' && who.parts.length === 1)
  if (!someone || !items.some((item) => isOne(item, 'KILLED') || isOne(item, 'KILLING') || isOne(item, 'DIED'))) return []
  const from = at + 1 + (items[at + 1]?.low === ',' ? 1 : 0)
  let end = from
  while (end - from < LONGEST_NAME && items[end]?.is === 'word' && capitalised(items[end]?.text ?? '')) end++
  const [first, last] = [items[from], items[end - 1]]
  if (end - from < 2 || first === undefined || last === undefined) return []
  const words = items.slice(from, end).map(({ text }) => text)
  return [detail('named', words.join(' '), { from: first.from, to: last.to })]
}

function detail(is: Detail['is'], text: string, { from, to }: Evidence): Detail {
  return { is, text, from, to }
}
