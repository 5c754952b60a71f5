import { countryName } from '../../core/country.ts'
import type { Event } from '../../core/event.ts'
import { fold } from '../../core/fold.ts'
import { whereabouts } from '../../core/place/site.ts'
import type { Block } from '../../core/reply.ts'
import { quiet } from '../../render/inline.ts'
import type { Digest } from '../digest.ts'
import { digestRow } from '../row.ts'
import { counted } from '../words.ts'
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
    return [...[...grouped(shown)].flatMap(([heading, group]) => groupBlocks(heading, group, digest)), ...leftOut(digest), ...withoutDate(digest)]
  },
}

function groupBlocks(heading: string, group: readonly Event[], { style }: Digest): Block[] {
  return [
    { kind: 'heading', text: heading },
    { kind: 'events', rows: group.map((event) => digestRow(event, style.language)) },
  ]
}

/** They may be of these days, or of others. */
function withoutDate(digest: Digest): Block[] {
  const { undated, style } = digest
  if (undated.length === 0) return []
  const more = undated.length > UNDATED_LISTED ? `${counted(undated.length - UNDATED_LISTED, 'more is', style.language, 'more are')} not listed. ` : ''
  return [...groupBlocks('No date given', undated.slice(0, UNDATED_LISTED), digest), ...lines([[quiet(`${more}Nobody says when: in no figure above.`)]])]
}

/** What is not listed, by province, so that nobody takes the list for the whole. */
function leftOut({ events: all, beyond, style: { language } }: Digest): Block[] {
  const rest = all.slice(LISTED)
  if (rest.length + beyond === 0) return []
  const areas = [...grouped(rest)]
    .toSorted((a, b) => b[1].length - a[1].length)
    .map(([heading, group]) => `${heading} ${group.length.toLocaleString(language)}`)
  const unread = beyond === 0 ? [] : [`not read in full ${beyond.toLocaleString(language)}`]
  const told = `Not listed: ${counted(rest.length + beyond, 'event', language)}, none with more killed than those above. ${[...areas.slice(0, 12), ...unread].join('; ')}.`
  return lines([[quiet(told)]])
}

/** Events by `Syria, Lattakia`, where the first of their places is. */
function grouped(all: readonly Event[]): Map<string, Event[]> {
  const groups = new Map<string, { heading: string; group: Event[] }>()
  for (const event of all) {
    const heading = areaOf(event)
    const known = groups.get(fold(heading)) ?? { heading, group: [] }
    known.group.push(event)
    groups.set(fold(heading), known)
  }
  return new Map([...groups.values()].map(({ heading, group }) => [heading, group]))
}

function areaOf({ facts: { places }, sites }: Event): string {
  const areas = places.map((place, at) => whereabouts(place, sites[at] ?? null))
  const known = areas.find(({ admin1 }) => admin1 !== null) ?? areas.find(({ country }) => country !== null)
  if (known === undefined) return 'Place not known'
  const country = known.country === null ? null : countryName(known.country)
  return [country, known.admin1].filter((part) => part !== null).join(', ')
}
