import type { Question } from '../../core/reading/question.ts'
import type { Item, Party } from '../cascade/item.ts'
import type { Quantity } from '../quantity.ts'

type Kind = Question['figures'][number]

const KILLED = /^(?:deadly|fatal|lethal|killed|killing|kills?|dead|deaths?|died|dies?|killings?|fatalities|kia)$/
const WOUNDED = /^(?:wounded|injured|hurt|wia)$/
const ANY_LOSS = /^(?:losses|casualties|victims)$/
/** Words between a number and what it counts: "at least 5 people were killed". */
const APART = 3

interface AskedLosses {
  readonly asked: Pick<Question, 'killed' | 'wounded' | 'figures' | 'either' | 'capped'>
  /** Whose losses are counted: "5 soldiers killed". */
  readonly whose: readonly Party[]
  readonly taken: ReadonlySet<Item>
}

/** The losses of a question: the least of them, "at least 5 killed", "more than 10 wounded"; and whether killed or wounded are named without a number. */
export function askedLosses(items: readonly Item[]): AskedLosses {
  const [killed, wounded] = [lossOf(items, KILLED), lossOf(items, WOUNDED)]
  const both = [killed, wounded].filter((loss) => loss !== null)
  const figures = (['killed', 'wounded'] as const).filter((kind: Kind) => ({ killed, wounded })[kind]?.counted === null)
  const counts = both.flatMap(({ counted }) => counted ?? [])
  const either = both.length === 2 && isEither(items, both)
  return {
    asked: {
      killed: leastOf(killed),
      wounded: leastOf(wounded),
      figures,
      either: (either && counts.length === 0) || (both.length === 0 && items.some((item, at) => ANY_LOSS.test(item.low) && items[at - 1]?.low === 'with')),
      capped: counts.find((counted) => isCapped(quantityOf(counted)))?.text ?? (either && counts.length > 0 ? between(items, both) : null),
    },
    whose: [...new Set(counts)].flatMap((counted) => (counted.is === 'losers' ? (counted.parts[0]?.party ?? []) : [])),
    taken: new Set(both.flatMap(({ word, counted }) => (counted === null ? [word] : [word, counted]))),
  }
}

interface Loss {
  readonly word: Item
  readonly counted: Item | null
}

function lossOf(items: readonly Item[], kind: RegExp): Loss | null {
  const at = items.findIndex(({ low }) => kind.test(low))
  const word = items[at]
  if (word === undefined) return null
  const near = [...items.slice(Math.max(0, at - APART), at).toReversed(), ...items.slice(at + 1, at + 1 + APART)]
  return { word, counted: near.find((item) => quantityOf(item) !== null) ?? null }
}

function leastOf(loss: Loss | null): number | null {
  const quantity = loss?.counted ? quantityOf(loss.counted) : null
  return quantity === null ? null : Math.max(1, quantity.low)
}

function quantityOf(item: Item): Quantity | null {
  if (item.is === 'quantity') return item.quantity
  return item.is === 'losers' ? (item.parts[0]?.quantity ?? null) : null
}

/** "2-4", "under 5", "zero": there is a most, which no search looks for. */
function isCapped(quantity: Quantity | null): boolean {
  return quantity !== null && quantity.high !== null && (quantity.high > quantity.low || quantity.high === 0)
}

/** "Killed or wounded": one of them is enough. */
function isEither(items: readonly Item[], losses: readonly Loss[]): boolean {
  const [first = 0, second = 0] = losses.map(({ word }) => items.indexOf(word)).sort((one, other) => one - other)
  return items.slice(first, second).some(({ low }) => low === 'or')
}

/** The words from the first that tell of losses to the last. */
function between(items: readonly Item[], losses: readonly Loss[]): string {
  const places = losses.flatMap(({ word, counted }) => [word, counted ?? word]).map((item) => items.indexOf(item))
  return items
    .slice(Math.min(...places), Math.max(...places) + 1)
    .map(({ text }) => text)
    .join(' ')
}
