import type { Context } from '../src/core/command.ts'
import { countryName } from '../src/core/country.ts'
import type { Event } from '../src/core/event.ts'
import { allows } from '../src/core/member.ts'
import { locatePlace, type Meant } from '../src/core/place/locate-place.ts'
import type { Place } from '../src/core/place/place.ts'
import type { Settlement } from '../src/core/place/said-places.ts'
import type { Site } from '../src/core/place/site.ts'
import { quote } from '../src/core/quote.ts'
import type { Line, ReplyAction } from '../src/core/reply.ts'
import { code, text } from '../src/render/inline.ts'
import { showSite } from '../src/render/place.ts'
import { atlasOf, locateLine, settlement } from './atlas.ts'
import { gazetteerState } from './gazetteer-state.ts'
import { partyCountries } from './party-countries.ts'
import type { Remarks } from './remarks/remark.ts'

const MOST_CHOICES = 3

/** Finds out where the places of an event are that nobody has located yet, and keeps what is sure. What is not sure is asked, never taken. The event is given as it stands then. */
export async function findPlaces(context: Context, event: Event): Promise<Remarks & { readonly event: Event }> {
  const open = event.facts.places.filter((place, at) => event.sites[at] === null && place.lat === null)
  if (open.length === 0) return { event, notes: [] }
  const state = await gazetteerState(context)
  if (state !== 'ready') return { event, notes: [[text(NOT_READY[state])]] }
  const atlas = atlasOf(context)
  const found = await Promise.all(open.map((place) => locatePlace(place, atlas)))
  const meant = found.some(({ is }) => is === 'asked') ? likeliestFirst(found, await partyCountries(context.desk, event)) : found
  const known = open.flatMap((place, at): Settlement[] => settlement(place, meant[at] as Meant))
  if (known.length > 0) await context.desk.settlePlaces(known)
  const located = known.length === 0 ? event : ((await context.desk.event(event.no)) ?? event)
  const asked = open.map((place, at) => question(place, meant[at] as Meant))
  return { event: located, notes: [...asked.flatMap(({ notes }) => notes), ...aboutTheatre(context, meant)], actions: asked.flatMap(({ actions }) => actions) }
}

/** Of the places that a name can be, those first that lie where a party of the event acts. */
function likeliestFirst(found: readonly Meant[], countries: ReadonlySet<string>): Meant[] {
  const acts = ({ country }: Site): number => Number(country !== null && countries.has(country))
  return found.map((one) => (one.is === 'asked' ? { ...one, choices: one.choices.toSorted((a, b) => acts(b) - acts(a)) } : one))
}

/** To a desk that works anywhere: that it could say where, once, instead of place by place. */
function aboutTheatre({ settings, member }: Context, meant: readonly Meant[]): Line[] {
  const countries = meant.map((one) => (one.is === 'asked' && one.because === 'several' ? [...new Set(one.choices.map((site) => site.country))] : []))
  const country = countries.find(({ length }) => length > 1)?.find((code) => code !== null) ?? null
  if (country === null || settings.theatre.length > 0 || !allows(member, 'admin')) return []
  return [
    [text('Say once on which countries this desk works, and such names are settled by that: '), code(`/desk settings theatre:${quote(countryName(country))}`)],
  ]
}

const NOT_READY = {
  late: 'The gazetteer is still being made; the places are kept as typed. Later, /desk place locate finds them all.',
  broken: 'The gazetteer cannot be read; the places are kept as typed. Whoever runs Sitlog can see why.',
} as const

/** What to ask about a place that is not settled; nothing about one that nobody knows. */
function question(place: Place, meant: Meant): { notes: Line[]; actions: ReplyAction[] } {
  if (meant.is !== 'asked') return { notes: [], actions: [] }
  const choices = meant.choices.slice(0, MOST_CHOICES)
  const listed = choices.map(showSite).join('; ')
  return {
    notes: [[text(`“${place.name}” ${doubt(meant.because, choices)}: ${listed}. It is kept as typed until you say which.`)]],
    actions: choices.map((site) => ({
      label: `${place.name} = ${showSite(site)}`,
      command: locateLine(place, site),
    })),
  }
}

function doubt(because: 'several' | 'alike', choices: readonly Site[]): string {
  if (because === 'several') return choices.length === 1 ? 'is most likely' : 'can be several places'
  return choices.every(({ bearing }) => bearing === 'apart') ? 'is in no list; it may lie at or near' : 'is in no list, and resembles'
}
