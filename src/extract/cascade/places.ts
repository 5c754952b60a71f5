import { COUNTRIES } from '../lexicon/nations.ts'
import { DIRECTION, type Grain, grainOf, PLACE_ADJECTIVES } from '../lexicon/place-words.ts'
import { TRIGGERS } from '../lexicon/triggers.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import { capitalised } from '../text/token.ts'
import { type Item, isNation, type Place, type Reading, type Step, span } from './item.ts'
import { isOne } from './pattern.ts'
import { type Rewrite, rewrite } from './rewrite.ts'

const LONGEST_NAME = 5
const NEAR = new Set('near around outside off toward towards beside beyond behind'.split(' '))
const SMALL = new Set('al el ad ez as ash ar an of de du la le bin ibn abu upon'.split(' '))

/** Where: names behind a preposition, beside a word for a kind of place, and after verbs that take a place. */
export const places: Step = (items, reading) =>
  chains(
    rewrite(items, (at): Rewrite | null => located(items, at, reading)),
    reading,
  )

function located(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const item = items[at]
  if (item === undefined) return null
  if (isOne(item, 'LOC') || item.low === 'of') return behindPreposition(items, at, reading)
  return at === 0 && classesOf(item.low).size > 0 && item.low !== 'the' ? null : phrase(items, at, reading, false)
}

/** The preposition goes, and says how the place lies. "Of" needs a word for a kind of place. */
function behindPreposition(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const preposition = items[at]?.low ?? ''
  const next = items[at + 1]
  if (preposition === 'of' || (preposition === 'between' && next !== undefined && isNation(next))) return null
  const found = phrase(items, at + 1, reading, preposition !== 'to' && preposition !== 'from' && preposition !== 'on' && preposition !== 'over')
  const made = found?.items[0]
  if (found === null || made?.is !== 'place') return null
  const relation = NEAR.has(preposition) ? (/^towards?$/.test(preposition) ? 'toward' : 'near') : preposition === 'between' ? 'between' : null
  const placed = relation === null ? made : { ...made, places: made.places.map((place) => ({ ...place, relation }) as Place) }
  return { length: found.length + 1, items: [{ ...placed, at: items[at]?.at ?? made.at }] }
}

interface Name {
  readonly end: number
  readonly name: string
  readonly grain: Grain | null
}

/** `[the] [adjectives] [kind of]… NAME [kind]`, and the names that go on from it. `free` where a name alone will do. */
function phrase(items: readonly Item[], at: number, reading: Reading, free: boolean): Rewrite | null {
  const lead = leading(items, at)
  const first = nameAt(items, lead.at, reading)
  if (first === null) return null
  const grain = lead.grain ?? first.grain
  if (!free && lead.grain === null && first.grain === null) return null
  const names = [{ ...first, grain }]
  let end = first.end
  for (let more = further(items, end, reading); more !== null; more = further(items, end, reading)) {
    names.push({ ...more, grain: more.grain ?? lead.grain })
    end = more.end
  }
  const parents: string[] = []
  for (let parent = parentAt(items, end, reading); parent !== null; parent = parentAt(items, end, reading)) {
    parents.push(parent.name)
    end = parent.end
  }
  const places = names.map(({ name, grain }): Place => ({ name, relation: lead.around ? 'area' : 'at', grain, parents }))
  return { length: end - at, items: [{ ...span(items, at, end, reading), is: 'place', places }] }
}

interface Lead {
  readonly at: number
  readonly grain: Grain | null
  readonly around: boolean
}

/** The words before a name: articles, directions, adjectives, and "kind of" as often as it is said. */
function leading(items: readonly Item[], start: number): Lead {
  let lead: Lead = { at: start, grain: null, around: false }
  for (let steps = 0; steps < 8; steps++) {
    const next = leadStep(items, lead)
    if (next === null) break
    lead = next
  }
  return lead
}

function leadStep(items: readonly Item[], lead: Lead): Lead | null {
  const item = items[lead.at]
  const next = items[lead.at + 1]
  if (item === undefined || next === undefined) return null
  const kindNext = grainOf(next.low) !== null && !capitalised(next.text)
  if (isNation(item) && kindNext) return { ...lead, at: lead.at + 1 }
  if (item.is !== 'word' || capitalised(item.text)) return null
  const skipped = item.low === 'the' || PLACE_ADJECTIVES.has(item.low) || (DIRECTION.test(item.low) && kindNext)
  return kindStep(items, lead, grainOf(item.low)) ?? (skipped ? { ...lead, at: lead.at + 1 } : null)
}

/** `town of`, `capital,` and `capital` before a name; "outskirts of" says that it was about the place, and not how fine it is. */
function kindStep(items: readonly Item[], { at, grain, around }: Lead, kind: Grain | null): Lead | null {
  const next = items[at + 1]
  if (kind === null || next === undefined) return null
  if (next.low === 'of') return { at: at + 2, grain: kind === 'area' ? grain : kind, around: around || kind === 'area' }
  if (capitalised(next.text)) return { at: at + 1, grain: kind, around }
  return items[at]?.low === 'capital' && next.low === ',' && capitalised(items[at + 2]?.text ?? '') ? { at: at + 2, grain: 'town', around } : null
}

/** A name: capitalised words, its direction before it and its kind behind it. */
function nameAt(items: readonly Item[], at: number, reading: Reading): Name | null {
  let from = at
  while (items[from]?.is === 'word' && DIRECTION.test(items[from]?.low ?? '') && from - at < 2) from++
  let end = from
  while (end - from < LONGEST_NAME && isNamePart(items, end, from)) end++
  if (end === from) return null
  const last = items[end - 1]
  const inner = last === undefined ? null : end - from > 1 ? grainOf(last.low) : null
  const behind = items[end]
  const kind = behind?.is === 'word' && !capitalised(behind.text) ? grainOf(behind.low) : null
  const stop = kind === null || behind?.low === 'side' ? end : end + 1
  return { end: stop, name: span(items, at, stop, reading).text.replace(/^the /i, ''), grain: inner ?? (stop > end ? kind : countryGrain(items[from])) }
}

/** "a U.S. drone strike": the country is whose it is, and not where. */
function ownsWhatFollows(next: Item | undefined): boolean {
  return next !== undefined && (next.is === 'trigger' || next.is === 'party' || (TRIGGERS.get(next.low)?.noun ?? null) !== null)
}

function countryGrain(item: Item | undefined): Grain | null {
  return item !== undefined && COUNTRIES.has(item.low) ? 'country' : null
}

function isNamePart(items: readonly Item[], at: number, from: number): boolean {
  const item = items[at]
  if (item === undefined) return false
  if (item.is === 'party') return isNation(item) && COUNTRIES.has(item.low) && at === from && !ownsWhatFollows(items[at + 1])
  if (item.is !== 'word') return false
  const classes = classesOf(item.low)
  if (classes.has('MONTH') || classes.has('WEEKDAY')) return false
  if (SMALL.has(item.low) && at > from && item.low !== 'of') return capitalised(items[at + 1]?.text ?? '')
  return capitalised(item.text)
}

/** `, NAME` or `and NAME`, where what follows it shows that the list goes on or the clause ends. */
function further(items: readonly Item[], at: number, reading: Reading): Name | null {
  const link = items[at]?.low
  if (link !== 'and' && link !== ',') return null
  const skip = at + 1 + (link === ',' && items[at + 1]?.low === 'and' ? 1 : 0)
  const lead = leading(items, skip)
  const next = nameAt(items, lead.at, reading)
  if (next === null) return null
  const after = items[next.end]
  if (after !== undefined && (isOne(after, 'SAY') || isOne(after, 'BE') || isOne(after, 'HAVE') || after.low === "'s" || after.is === 'party')) return null
  if (link === ',' && !listGoesOn(items, next.end)) return null
  return { ...next, grain: next.grain ?? lead.grain }
}

/** `, NAME` that closes at a mark or a date: what the place lies in. */
function parentAt(items: readonly Item[], at: number, reading: Reading): Name | null {
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

/** "A in B", "A, B", "A, east of B": what follows at once is where the first lies. */
function chains(items: readonly Item[], reading: Reading): Item[] {
  const out: Item[] = []
  for (const item of items) {
    const last = out.at(-1)
    const before = out.at(-2)
    if (item.is === 'place' && last?.is === 'place') out[out.length - 1] = inside(last, item, reading)
    else if (item.is === 'place' && (last?.low === ',' || last?.low === 'also') && before?.is === 'place') out.splice(-2, 2, inside(before, item, reading))
    else out.push(item)
  }
  return out
}

function inside(place: Item & { is: 'place' }, parent: Item & { is: 'place' }, reading: Reading): Item {
  const [from] = reading.span(place.at, place.end)
  const [, to] = reading.span(parent.at, parent.end)
  const text = reading.text.slice(from, to).replace(/\s+/g, ' ')
  const parents = parent.places.flatMap(({ name, parents }) => [name, ...parents])
  return {
    is: 'place',
    at: place.at,
    end: parent.end,
    text,
    low: text.toLowerCase(),
    places: place.places.map((one) => ({ ...one, parents: [...one.parents, ...parents] })),
  }
}
