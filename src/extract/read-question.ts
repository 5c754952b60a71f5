import type { PlaceWords, Question } from '../core/reading/question.ts'
import type { Item } from './cascade/item.ts'
import { isOne } from './cascade/pattern.ts'
import { NATION_OF } from './lexicon/nations.ts'
import { grainOf } from './lexicon/place-words.ts'
import { TRIGGERS } from './lexicon/triggers.ts'
import { asWritten } from './question/as-written.ts'
import { askedDays } from './question/asked-days.ts'
import { askedLosses } from './question/asked-losses.ts'
import { askedParties, partiesOf } from './question/asked-parties.ts'
import { askedStates } from './question/asked-states.ts'
import { askedTypes, isAnyEvent } from './question/asked-types.ts'
import { isCountry } from './question/place-chains.ts'
import { itemsIn, type Told } from './read-report.ts'
import { capitalised } from './text/token.ts'

/** Words that hold a question together and ask for nothing. */
const GLUE = new Set(
  'in near at of on by with the a an and or from to for during within since until before after between against around across over inside into all any every each everything anything something where what which who whom whose when how many much often did do does done has have had having was were is are been being that this these those there it its they them their show find list give tell get me us we i you can could would want need like see know news new list look please about happened happening happen going carried out conducted launched involving latest recent new reported reports events event incidents incident losses killed dead deaths wounded injured people number total toll vs versus'.split(
    ' ',
  ),
)

const YEAR = /(?<!\d)(?:19|20)\d\d(?!\d)/gu

/** Words that ask for whatever there is. */
const ALL = new Set(
  'all everything anything events incidents attacks assaults operations offensives activity violence losses casualties latest recent'.split(' '),
)

/** "Attacks on hospitals" are any attacks, with that word. */
const TO_WHAT = new Set('on against by at in near with targeting involving'.split(' '))

/**
 * A search in plain words, as people type it in a chat: "ISIS attacks near al-Mayadin since June with at least 5 killed", "rsf airstrikes nyala".
 * `places` are those of its words that are known to name places. It is read where it names a party of the register, a place, a date, a
 * least number of losses, kinds of events as things ("airstrikes", not "shot dead"), or all there is; anything less is words to look for, null.
 */
export function readQuestion(question: string, told: Told, places: readonly PlaceWords[]): Question | null {
  const { text: written, place: known } = asWritten(question, { names: told.names, places, ordinary: isOrdinary })
  const text = /\p{L}/u.test(written) ? written : written.replace(YEAR, 'in $&') // a report that is a number tells nothing
  const items = itemsIn(text, told)
  const parties = askedParties(items, told.names)
  const days = askedDays(items)
  const losses = askedLosses(items)
  const named = items.filter((_, at) => placeAt(items, at) !== null)
  const place = within(
    items.flatMap((_, at) => placeAt(items, at) ?? []),
    known,
    items,
  )
  const types = askedTypes(items.filter((item) => !losses.taken.has(item)))
  const states = askedStates(items, told.names, parties.taken)
  const taken = new Set([...states.taken, ...parties.taken, ...days.taken, ...losses.taken, ...types.taken, ...named])
  const rest = items.filter((item) => !taken.has(item) && !isGlue(item))
  const read = states.taken.size + parties.taken.size + days.taken.size + losses.taken.size + place.length > 0
  const all = items.some(({ low }, at) => ALL.has(low) && (rest.length === 0 || TO_WHAT.has(items[at + 1]?.low ?? '')))
  if (!read && !types.nouns && !all) return null
  const others = types.words.filter((word) => states.taken.size === 0 || !NATION_OF.has(word.toLowerCase()))
  const { known: whose, words } = partiesOf(losses.whose, told.names)
  const numbers = /\p{L}/u.test(text) ? [] : (text.match(/\d+/g) ?? [])
  return {
    ...parties.asked,
    actor: [...parties.asked.actor, ...states.asked.actor, ...whose],
    by: [...parties.asked.by, ...states.asked.by],
    ...days.asked,
    ...losses.asked,
    place,
    types: types.asked,
    text: [...rest.map((item) => item.text), ...others, ...words, ...numbers].join(' ').trim(),
  }
}

/** A word of reports' own language, in small letters: the name of a place only where something marks it as one. */
function isOrdinary(word: string): boolean {
  return GLUE.has(word) || TRIGGERS.has(word) || grainOf(word) !== null
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

/** Beside "Kupiansk", Ukraine is where it lies; "in Ukraine and Kupiansk" it is one of two. */
function within(named: readonly string[], known: readonly string[], items: readonly Item[]): string[] {
  const [country, another] = known
  const lies = country !== undefined && another === undefined && isCountry(country) && !items.some(({ low }) => low === 'and' || low === 'or')
  return lies && named.length > 0 ? named.map((name) => `${name}, ${country}`) : [...known, ...named]
}

function isGlue(item: Item): boolean {
  return item.is === 'mark' || (GLUE.has(item.low) && item.text !== 'US') || isAnyEvent(item) || isOne(item, 'DET')
}
