import { sortOfHead } from '../lexicon/people.ts'
import { BUILT, type Grain, grainOf } from '../lexicon/place-words.ts'
import { TRIGGERS } from '../lexicon/triggers.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import { capitalised } from '../text/token.ts'
import { type Item, isNation, type Place, type Reading, type Step, span } from './item.ts'
import { isOne } from './pattern.ts'
import { placeBackAt } from './place-back.ts'
import { isBeside } from './place-beside.ts'
import { borderAt } from './place-border.ts'
import { chains } from './place-chains.ts'
import { further, parentAt } from './place-list.ts'
import { type Lead, leading, type Name, nameAt } from './place-name.ts'
import { countryPartAt } from './place-part.ts'
import { type Rewrite, rewrite } from './rewrite.ts'

const NEAR = new Set('near around outside off toward towards beside beyond behind'.split(' '))

/** Where: names behind a preposition, beside a word for a kind of place, and after verbs that take a place. */
export const places: Step = (items, reading) =>
  chains(
    rewrite(items, (at): Rewrite | null => located(items, at, reading)),
    reading,
  )

function located(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const item = items[at]
  if (item === undefined) return null
  if (isBeside(items, at)) return besideName(items, at, reading)
  if (item.low === 'by') return borderAt(items, at, reading)
  if (isOne(item, 'LOC') || item.low === 'of') return borderAt(items, at, reading) ?? behindPreposition(items, at, reading) ?? pointedBack(items, at, reading)
  const label = labelAt(items, at, reading)
  if (label !== null) return label
  if (item.low === 'the' && at === 0) return phrase(items, at, reading, false) ?? pointedSubject(items, at, reading)
  return at === 0 && classesOf(item.low).size > 0 && item.low !== 'the' ? null : phrase(items, at, reading, false)
}

function besideName(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const found = phrase(items, at + 2, reading, true)
  const made = found?.items[0]
  if (found === null || made?.is !== 'place') return null
  const places = made.places.map((place): Place => ({ ...place, relation: 'near' }))
  return { length: found.length + 2, items: [{ ...made, at: items[at]?.at ?? made.at, places }] }
}

/** "Gao: …", "10 May – Belgorod, Russia: …", "29 March – Gao, North." and no more: the place that an entry of a list is headed by. */
function labelAt(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const item = items[at]
  const opens = at < LABEL && items.slice(0, at).every((one) => one.is === 'when' || one.low === ',' || DASH.test(one.low))
  if (item === undefined || !opens || !(capitalised(item.text) || item.is === 'party') || classesOf(item.low).size > 0) return null
  const heads = DASH.test(items[at - 1]?.low ?? '') && isOnlyNames(items, at)
  if (!heads && !items.slice(at, at + LONGEST_LABEL).some(({ low }) => low === ':' || DASH.test(low))) return null
  const found = phrase(items, at, reading, true)
  return found !== null && (heads || isLabelled(items, at + found.length)) ? found : null
}

/** "Gao, North West.", to the end of its sentence. */
function isOnlyNames(items: readonly Item[], at: number): boolean {
  return items.slice(at).every(({ is, text, low }) => (is === 'word' && capitalised(text)) || low === ',' || low === '.')
}

function isLabelled(items: readonly Item[], end: number): boolean {
  const [last, mark] = items.slice(end - 1, end + 1)
  return mark !== undefined && (mark.low === ':' || DASH.test(mark.low)) && !isGroupOf(last)
}

/** So far into its sentence a list's entry is headed, and so long the heading is at most. */
const [LABEL, LONGEST_LABEL] = [3, 12]
const DASH = /^[-–—]$/

/** "Doctors: …", "Ministry: …" say who speaks. */
function isGroupOf(item: Item | undefined): boolean {
  return item !== undefined && (/(?:[^aiou]s|ry|ice|ent)$/.test(item.low) || sortOfHead(item.low) !== null || item.text === item.text.toUpperCase())
}

/** "The village was shelled". */
function pointedSubject(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const found = placeBackAt(items, at, reading)
  const next = found === null ? undefined : items[at + found.length]
  if (found === null || next === undefined || !(isOne(next, 'BE') || isOne(next, 'HAVE') || next.low === 'came')) return null
  return { length: found.length, items: [{ is: 'place', places: [found.place], ...span(items, at, at + found.length, reading) }] }
}

/** "in the city": which one, a step behind tells. */
function pointedBack(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const found =
    items[at]?.low === 'of' || items[at]?.low === 'from' || (items[at]?.low === 'to' && items[at + 2]?.low !== 'scene')
      ? null
      : (countryPartAt(items, at + 1) ?? placeBackAt(items, at + 1, reading))
  if (found === null) return null
  const length = found.length + 1
  const relation = NEAR.has(items[at]?.low ?? '') ? 'near' : found.place.relation
  return { length, items: [{ is: 'place', places: [{ ...found.place, relation }], ...span(items, at, at + length, reading) }] }
}

/** The preposition goes, and says how the place lies. "Of" needs a word for a kind of place. */
function behindPreposition(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const preposition = items[at]?.low ?? ''
  if (isOfOthers(items, at)) return null
  const found = phrase(items, at + 1, reading, takesName(items, at))
  const made = found?.items[0]
  if (found === null || made?.is !== 'place') return null
  const relation =
    NEAR.has(preposition) || (preposition === 'from' && isDistance(items, at - 1))
      ? /^towards?$/.test(preposition)
        ? 'toward'
        : 'near'
      : preposition === 'between'
        ? 'between'
        : null
  const placed = relation === null ? made : { ...made, places: made.places.map((place) => ({ ...place, relation }) as Place) }
  return { length: found.length + 1, items: [{ ...placed, at: items[at]?.at ?? made.at }] }
}

/** Whether a name alone is a place behind this preposition: not of somebody, not where one came from or went to. */
function takesName(items: readonly Item[], at: number): boolean {
  const preposition = items[at]?.low ?? ''
  if (preposition === 'from') return isDistance(items, at - 1)
  if (preposition === 'over') return isAttack(items[at - 1]) || FLOWN.test(items[at - 1]?.low ?? '')
  return preposition !== 'to' && (preposition !== 'on' || isAttack(items[at - 1]) || FELL.test(items[at - 1]?.low ?? '') || isOnIsle(items, at))
}

/** "Of NAME", but for "took to the streets of NAME"; "between Iran and Iraq", "clashes between Wazalendo and M23". */
function isOfOthers(items: readonly Item[], at: number): boolean {
  const [before, item, next] = [items[at - 1], items[at], items[at + 1]]
  if (item?.low === 'of') return !(before?.is === 'trigger' && before.low.endsWith(' streets'))
  return item?.low === 'between' && next !== undefined && (isNation(next) || parts(items, at))
}

/** "Clashes between Wazalendo and M23". */
function parts(items: readonly Item[], at: number): boolean {
  const and = items.findIndex(({ low }, index) => index > at + 1 && index < at + 5 && low === 'and')
  return and > 0 && items[and + 1]?.is === 'party' && isAttack(items[at - 1])
}

/** "Bombs were dropped on NAME". */
const FELL = /^(?:dropped|fell|fired|launched|rained|landed)$/
/** "Intercepted over NAME": where it was flying. */
const FLOWN = /^(?:(?:war)?planes?|aircraft|jets?|helicopters?|drones?|shot down|downed|destroyed|intercepted|brought down|exploded|crashed)$/

const LENGTHS = new Set('km kilometers kilometres kilometer kilometre mile miles metres meters'.split(' '))

/** "17 km from NAME": a number and a length. */
function isDistance(items: readonly Item[], at: number): boolean {
  const number = items[at - 1]
  return LENGTHS.has(items[at]?.low ?? '') && (number?.is === 'number' || number?.is === 'quantity')
}

/** "On NAME, an islet in": what kind of place it is follows. */
function isOnIsle(items: readonly Item[], at: number): boolean {
  const comma = items.findIndex(({ low }, index) => index > at && index <= at + 4 && low === ',')
  return comma > at + 1 && /^an?$/.test(items[comma + 1]?.low ?? '') && grainOf(items[comma + 2]?.low ?? '') !== null
}

/** "a raid on NAME". */
function isAttack(item: Item | undefined): boolean {
  return item !== undefined && (item.is === 'trigger' || (TRIGGERS.get(item.low)?.noun ?? null) !== null)
}

/** `[the] [adjectives] [kind of]… NAME [kind]`, and the names that go on from it. `free` where a name alone will do. */
function phrase(items: readonly Item[], at: number, reading: Reading, free: boolean): Rewrite | null {
  const { lead, name: first, within } = placeAt(items, at, reading)
  if (first === null) return null
  const grain = lead.grain ?? first.grain ?? sharedKind(items, first.end, reading)
  if (!free && !lead.around && (grain === null || grain === 'country')) return null
  const names = [{ ...first, grain }]
  let end = first.end
  for (let more = further(items, end, reading); more !== null; more = further(items, end, reading)) {
    names.push({ ...more, grain: more.grain ?? lead.grain })
    end = more.end
  }
  const parents = [...within]
  for (let parent = parentAt(items, end, reading); parent !== null; parent = parentAt(items, end, reading)) {
    parents.push(parent.name)
    end = parent.end
  }
  const places = names.map(({ name, grain, from, to }): Place => ({ name, relation: lead.around ? 'area' : 'at', grain, parents, from, to, tier: 'said' }))
  return { length: end - at, items: [{ is: 'place', places, ...span(items, at, end, reading) }] }
}

/** "Mykolaiv and Kirovohrad regions": the kind behind the last name is that of both. */
function sharedKind(items: readonly Item[], at: number, reading: Reading): Grain | null {
  const next = items[at]?.low === 'and' ? nameAt(items, at + 1, reading) : null
  return next?.grain != null && /s$/.test(items[next.end - 1]?.low ?? '') ? next.grain : null
}

interface Found {
  readonly lead: Lead
  readonly name: Name | null
  readonly within: readonly string[]
}

/** A name and what comes before it: "Yemen's Marib province" and "the White Nile city of Kosti" lie in what is named first. */
function placeAt(items: readonly Item[], at: number, reading: Reading): Found {
  const lead = leading(items, at)
  const name = nameAt(items, lead.at, reading)
  if (name === null) return { lead, name, within: [] }
  const link = items[name.end]?.low
  if (link === "'s" && isHouse(items, name.end + 1)) return { lead, name: houseAt(items, lead.at, name, reading), within: [] }
  const inner = link === "'s" || (link === 'of' && OUTER.test(items[name.end - 1]?.low ?? '')) ? placeAtOnce(items, name.end + 1, reading) : null
  return inner === null ? { lead, name, within: [] } : { ...inner, within: [name.name] }
}

/** "Saint Mary's Hospital": the name of one building. */
function isHouse(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]
  return BUILT.has(items[at]?.low ?? '') && capitalised(items[at]?.text ?? '') && !(next?.is === 'word' && capitalised(next.text))
}

function houseAt(items: readonly Item[], at: number, { from }: Name, reading: Reading): Name {
  const end = items.findIndex(({ low }, index) => index > at && low === "'s") + 2
  const { text, to } = span(items, at, end, reading)
  return { end, name: text.replace(/^the /i, ''), grain: 'site', from, to }
}

/** "The White Nile city of Kosti"; a commune of a town lies in the town. */
const OUTER = /^(?:city|town|village|capital|port|hamlet|settlement|suburb)$/

function placeAtOnce(items: readonly Item[], at: number, reading: Reading): Found | null {
  const lead = leading(items, at)
  const name = nameAt(items, lead.at, reading)
  const after = name === null ? undefined : items[name.end]
  return name === null || (after !== undefined && (isOne(after, 'SAY') || after.is === 'party')) ? null : { lead, name, within: [] }
}
