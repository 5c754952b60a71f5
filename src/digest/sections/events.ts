import { counted } from '../../core/counted.ts'
import { countryName } from '../../core/country.ts'
import type { Event } from '../../core/event.ts'
import { fold } from '../../core/fold.ts'
import { whereabouts } from '../../core/place/site.ts'
import type { Block } from '../../core/reply.ts'
import { quiet } from '../../render/inline.ts'
import type { Digest } from '../digest.ts'
import { type Area, digestRow } from '../row.ts'
import { type DigestSection, lines } from './section.ts'

/** So many are listed; the others are counted by province, and stand in the file that comes with the digest. */
export const LISTED = 30
export const UNDATED_LISTED = 10

/** Events by country and province: the group of the gravest first, and within it the gravest first. Those without a date stand last, for themselves. */
export const events: DigestSection = {
  name: 'events',
  title: 'Events',
  blocks: (digest) => {
    const shown = digest.events.slice(0, LISTED)
    return [...grouped(shown).flatMap((group) => groupBlocks(group, digest)), ...leftOut(digest), ...withoutDate(digest)]
  },
}

function groupBlocks({ heading, area, all }: Group, { style }: Digest): Block[] {
  return [
    { kind: 'heading', text: heading },
    { kind: 'events', rows: all.map((event) => digestRow(event, style.language, area)) },
  ]
}

/** They may be of these days, or of others. */
function withoutDate(digest: Digest): Block[] {
  const { undated, style } = digest
  if (undated.length === 0) return []
  const more = undated.length > UNDATED_LISTED ? `${counted(undated.length - UNDATED_LISTED, 'more is', style.language, 'more are')} not listed. ` : ''
  const group = { heading: 'No date given', area: null, all: undated.slice(0, UNDATED_LISTED) }
  return [...groupBlocks(group, digest), ...lines([[quiet(`${more}Nobody says when: in no figure above.`)]])]
}

/** What is not listed, by province, so that nobody takes the list for the whole. */
function leftOut({ events: all, beyond, style: { language } }: Digest): Block[] {
  const rest = all.slice(LISTED)
  if (rest.length + beyond === 0) return []
  const areas = grouped(rest)
    .toSorted((a, b) => b.all.length - a.all.length)
    .map(({ heading, all: those }) => `${heading} ${those.length.toLocaleString(language)}`)
  const unread = beyond === 0 ? [] : [`not read in full ${beyond.toLocaleString(language)}`]
  const told = `Not listed: ${counted(rest.length + beyond, 'event', language)}, none with more killed than those above. ${[...areas.slice(0, 12), ...unread].join('; ')}.`
  return lines([[quiet(told)]])
}

/** Events of one province, or of a country where that is all that is known. */
interface Group {
  readonly heading: string
  readonly area: Area | null
  readonly all: readonly Event[]
}

/** Events by `Syria, Lattakia`, where the first of their places is. */
function grouped(all: readonly Event[]): Group[] {
  const groups = new Map<string, Group & { readonly all: Event[] }>()
  for (const event of all) {
    const area = areaOf(event)
    const country = area === null || area.country === null ? null : countryName(area.country)
    const heading = area === null ? 'Place not known' : [country, area.admin1].filter((part) => part !== null).join(', ')
    const known = groups.get(fold(heading)) ?? { heading, area, all: [] }
    known.all.push(event)
    groups.set(fold(heading), known)
  }
  return [...groups.values()]
}

function areaOf({ facts: { places }, sites }: Event): Area | null {
  const areas = places.map((place, at) => whereabouts(place, sites[at] ?? null))
  return areas.find(({ admin1 }) => admin1 !== null) ?? areas.find(({ country }) => country !== null) ?? null
}
