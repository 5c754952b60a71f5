import type { Context } from '../src/core/command.ts'
import { fold, words } from '../src/core/fold.ts'
import { type Atlas, locatePlace, type Meant } from '../src/core/place/locate-place.ts'
import { placeParts } from '../src/core/place/place-parts.ts'
import { EVERYTHING, type LocatedPlaces, type Query } from '../src/core/query.ts'
import { inQuotes, quote } from '../src/core/quote.ts'
import type { Line } from '../src/core/reply.ts'
import { WEEK_STARTS } from '../src/core/settings.ts'
import { code, text } from '../src/render/inline.ts'
import { showSite } from '../src/render/place.ts'
import { atlasOf } from './atlas.ts'

/** A query whose places the desk's register and the gazetteer know too, and what to say of how they were read. */
export interface LocatedQuery {
  readonly query: Query
  readonly notes: readonly Line[]
}

/** Looks up the places that a query names: other spellings of a place, and all that lies in a province, are found by it. */
export async function locateQuery(context: Pick<Context, 'desk' | 'gazetteer' | 'settings'>, query: Query): Promise<LocatedQuery> {
  const centre = query.near !== null && typeof query.near.at === 'string' ? query.near.at : null
  if (query.place.length === 0 && centre === null) return { query, notes: await beginsOthers(context, query) }
  const atlas = atlasOf(context)
  const read = await Promise.all(query.place.map((name) => readName(name, atlas)))
  const refs = read.flatMap(({ located }) => located.refs)
  const own = await atlas.placesCalled(query.place.map(fold))
  const inside = own.flatMap(({ no, facts }) => (lies(facts.parent, query.place) ? [`P-${no}`] : []))
  const located: LocatedPlaces = { refs: [...new Set([...refs, ...inside])], provinces: read.flatMap(({ located }) => located.provinces) }
  const near = centre === null ? null : await locate(centre, atlas)
  const at = near?.is === 'known' && near.site.lat !== null && near.site.lon !== null ? { lat: near.site.lat, lon: near.site.lon } : null
  const from: Line[] = at !== null && near?.is === 'known' ? [[text(`Measured from ${showSite(near.site)}.`)]] : []
  const unknown = query.place.filter((_, at) => read[at]?.located.refs.length === 0)
  const named = unknown.length === 0 ? [] : await provincesNamed(context, unknown)
  return {
    query: { ...query, located, near: query.near === null ? null : at === null ? { ...query.near, alike: alikeOf(near, centre) } : { ...query.near, at } },
    notes: [...read.flatMap(({ notes }) => notes), ...named, ...from],
  }
}

/** One word that is a place of the log, and the beginning of other names that are found with it: "hama", and Hamas. */
async function beginsOthers({ desk }: Pick<Context, 'desk'>, { text: asked, place }: Query): Promise<Line[]> {
  const [word, another] = asked
  if (word === undefined || another !== undefined || place.length > 0) return []
  const [said] = await desk.saidPlaces([word], 1)
  if (said === undefined) return []
  const names = (await Promise.all((['actor', 'place'] as const).map((what) => desk.complete(what, word, MOST_NAMES)))).flat()
  const others = new Set(names.filter((name) => words(name).some((part) => part !== word && part.startsWith(word))))
  const [other] = others
  return other === undefined
    ? []
    : [[text(`The word also begins other names, as ${other}. What happened there alone: `), code(`place:${quote(said.place.name)}`)]]
}

const MOST_NAMES = 200

/** A word of more names than this, such as “North”, is of no use as the name of a region. */
const MOST_PROVINCES = 8

/** Provinces of the log that have a name that is no place in their own names: all of `Darfur`, which is several. */
async function provincesNamed({ desk, settings }: Pick<Context, 'desk' | 'settings'>, names: readonly string[]): Promise<Line[]> {
  const { lines } = await desk.tally(EVERYTHING, 'admin1', WEEK_STARTS[settings.week])
  return names.flatMap((name) => {
    const labels = lines.flatMap(({ label }) => (label !== null && fold(label) !== fold(name) && fold(label).split(' ').includes(fold(name)) ? [label] : []))
    if (labels.length === 0 || labels.length > MOST_PROVINCES) return []
    const all = `place:${inQuotes(labels.join('; '))}`
    return [[text(`“${name}” was looked for as typed. To have all of ${labels.join(' and ')}: `), code(all)]]
  })
}

/** The places of that very name, where it has several: one that is only spelt like it is no answer. */
function alikeOf(near: Meant | null, centre: string | null): string[] {
  const name = fold(placeParts(centre ?? '').name)
  const choices = near?.is === 'asked' ? near.choices.filter((choice) => fold(choice.name) === name).map(showSite) : []
  const alike = [...new Set(choices)].slice(0, 3)
  return alike.length > 1 ? alike : []
}

function lies(parent: string | null, names: readonly string[]): boolean {
  return parent !== null && names.some((name) => fold(name) === fold(parent))
}

function locate(name: string, atlas: Atlas): Promise<Meant> {
  return locatePlace(placeParts(name), atlas)
}

/** One name: the place, the province, or both, where a town and its province are called alike. */
async function readName(name: string, atlas: Atlas): Promise<{ located: LocatedPlaces; notes: Line[] }> {
  const [place, province] = await Promise.all([locate(name, atlas), locatePlace({ ...placeParts(name), name: `${placeParts(name).name} province` }, atlas)])
  const sites = [place, province].flatMap((meant) => (meant.is === 'known' ? [meant.site] : []))
  const provinces = sites.flatMap(({ kind, name: admin1, country }) => (kind === 'province' && country !== null ? [{ admin1, country }] : []))
  const alike = place.is === 'asked' && provinces.length === 0 ? place.choices.slice(0, 3).map(showSite).join('; ') : ''
  const [site] = sites
  const twin = fold(name) === 'congo' ? ['“Congo” is Congo - Brazzaville. For Congo - Kinshasa: place:DRC'] : []
  const other =
    twin.length === 0 && site !== undefined && fold(site.name) !== fold(placeParts(name).name) ? [`“${name}” was also looked for as ${showSite(site)}.`] : []
  const asked = alike === '' ? [] : [`“${name}” was looked for as typed; the gazetteer has ${alike}.`]
  return { located: { refs: sites.map(({ ref }) => ref), provinces }, notes: [...other, ...twin, ...asked].map((note) => [text(note)]) }
}
