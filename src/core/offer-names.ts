import type { NameSource } from './command.ts'
import { fold } from './fold.ts'
import type { Gazetteer, GazetteerPlace } from './gazetteer.ts'
import { typePlace } from './log-line.ts'
import type { Desk } from './store.ts'
import { withTimeout } from './with-timeout.ts'

/** One letter begins half the world. */
const WORLD_LETTERS = 2
/** Platforms wait three seconds for names to offer. */
const PATIENCE_MS = 2000
/** Nobody waits for a gazetteer that is still being made. */
const UNTIL_READY_MS = 50
/** So many places share the beginning of some spelling with one whose own name begins so. */
const SPELLINGS = 4
/** How a place may be told from the event, before its name. */
const RELATION = /^(?:near|towards?|area of) /i

/** Who knows names. */
interface Knowing {
  readonly desk: Desk
  readonly gazetteer: Gazetteer
}

/** Names for the letters typed so far, the likeliest first. */
export async function offerNames(knowing: Knowing, from: NameSource, typed: string, limit: number): Promise<string[]> {
  return from === 'anywhere' ? offerPlaces(knowing, typed, limit) : knowing.desk.complete(from, typed, limit)
}

async function offerPlaces({ desk, gazetteer }: Knowing, typed: string, limit: number): Promise<string[]> {
  const [relation = ''] = RELATION.exec(typed) ?? []
  const name = typed.slice(relation.length)
  const known = await desk.complete('place', name, limit)
  const more = fold(name).length < WORLD_LETTERS || known.length >= limit ? [] : await withTimeout(PATIENCE_MS, offerWorld(desk, gazetteer, name, limit), [])
  return [...new Set([...known, ...more])].slice(0, limit).map((place) => relation + place)
}

/** Places of the world by the beginning of a name, those first whose own name begins so; what stands after a comma narrows them. */
async function offerWorld(desk: Desk, gazetteer: Gazetteer, typed: string, limit: number): Promise<string[]> {
  const [name = '', ...parents] = typed.split(',')
  const ready = await withTimeout(UNTIL_READY_MS, isReady(gazetteer), false)
  if (!ready) return []
  const { theatre } = await desk.settings()
  const found = await gazetteer.complete(name, { admin1: null, country: null, theatre }, SPELLINGS * limit).catch(() => [])
  const other = (place: GazetteerPlace): number => Number(!fold(place.name).startsWith(fold(name)))
  const words = fold(parents.join(' ')).split(' ').filter(Boolean)
  const sorted = found.toSorted((a, b) => other(a) - other(b)).map(typeWorldPlace)
  return sorted.filter((place) => words.every((word) => ` ${fold(place).replaceAll(',', '')}`.includes(` ${word}`)))
}

/** `Hajin, Deir ez-Zor, Syria`; a province and a country lie in no province. */
function typeWorldPlace({ name, kind, admin1, country }: GazetteerPlace): string {
  return typePlace({ name, admin1: kind === 'province' || kind === 'country' ? null : admin1, country, lat: null, lon: null })
}

function isReady(gazetteer: Gazetteer): Promise<boolean> {
  return gazetteer.ready().then(
    () => true,
    () => false,
  )
}
