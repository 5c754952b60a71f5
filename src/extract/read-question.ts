import type { Question } from '../core/reading/question.ts'
import type { Item } from './cascade/item.ts'
import { isOne } from './cascade/pattern.ts'
import { askedDays } from './question/asked-days.ts'
import { askedLosses } from './question/asked-losses.ts'
import { askedParties } from './question/asked-parties.ts'
import { askedTypes, isAnyEvent } from './question/asked-types.ts'
import { findFrames, type Told } from './read-report.ts'
import { capitalised } from './text/token.ts'

/** Words that hold a question together and ask for nothing. */
const GLUE = new Set(
  'in near at of on by with the a an and or from to for during within since until before after between against around all any every where what which who when how many much did has have had was were is are that there show find list me us events event incidents incident losses killed dead deaths wounded injured people'.split(
    ' ',
  ),
)

/**
 * A search in plain words: "ISIS attacks near al-Mayadin since June with at least 5 killed". It is read only where it names a
 * party of the register, a place behind "in" or "near", a date or a least number of losses; anything less is words to look for, null.
 */
export function readQuestion(text: string, told: Told): Question | null {
  const items = findFrames(text, told).items.flat()
  const parties = askedParties(items)
  const days = askedDays(items)
  const losses = askedLosses(items)
  const places = items.filter((_, at) => placeAt(items, at) !== null)
  const place = items.flatMap((_, at) => placeAt(items, at) ?? [])
  const read = parties.taken.size + days.taken.size + losses.taken.size + place.length > 0
  if (!read) return null
  const types = askedTypes(items)
  const taken = new Set([...parties.taken, ...days.taken, ...losses.taken, ...types.taken, ...places])
  return {
    ...parties.asked,
    ...days.asked,
    ...losses.asked,
    place,
    types: types.asked,
    text: items
      .filter((item) => !taken.has(item) && !isGlue(item))
      .map((item) => item.text)
      .join(' '),
  }
}

/** "near al-Mayadin", "shelling of Kherson": a name, and no "town". */
function placeAt(items: readonly Item[], at: number): string[] | null {
  const item = items[at]
  if (item?.is === 'place') {
    const named = item.places.map(({ name }) => name).filter((name) => capitalised(name))
    return named.length === 0 ? null : named
  }
  const of = items[at - 1]?.low === 'of' && items[at - 2]?.is === 'trigger'
  return of && item?.is === 'word' && capitalised(item.text) ? [item.text] : null
}

function isGlue(item: Item): boolean {
  return item.is === 'mark' || GLUE.has(item.low) || isAnyEvent(item) || isOne(item, 'DET')
}
