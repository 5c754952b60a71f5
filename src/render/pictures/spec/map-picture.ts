import { counted } from '../../../core/counted.ts'
import { countryName } from '../../../core/country.ts'
import { type MapSpec, type Picture, type PictureBar, showStated } from '../../../core/picture.ts'
import type { Asked, Mark, Unit } from '../../../core/sketch.ts'
import { altText } from './alt.ts'
import { amount, mainCountry, period, silence, those, unitNote, unsureNote, whereOf, wordOf } from './asked.ts'
import { coloursOf, huesIn, order } from './colour.ts'
import { majority } from './finding.ts'
import { eventsIn, grouped, silentIn, total, worth } from './mark.ts'
import { type Spots, spotsOf } from './spots.ts'

const PROVINCES = 5

/** The map of events; null where none of them has a place that can be drawn. */
export function mapPicture(marks: readonly Mark[], asked: Asked): Picture | null {
  const unit = unitFor(marks, asked.unit)
  const colours = coloursOf(marks, asked.colouring)
  const { spots, places, shared } = spotsOf(marks, unit, colours)
  if (spots.length === 0) return null
  const placed = marks.filter(({ spot }) => spot !== null)
  const country = mainCountry(placed) ?? asked.theatre[0] ?? null
  const provinces = provincesOf(marks, unit)
  const finding = majority(provinces)
  const sum = total(marks, unit)
  const spec: MapSpec = {
    kind: 'map',
    theme: asked.theme,
    shape: asked.shape,
    title: finding === null ? `${whereOf(marks)}: ${headlineOf(marks, unit)}` : `Most of ${those(unit)} were in ${finding.label}`,
    subtitle: subtitle(marks, asked),
    headline: {
      figure: sum === null ? '–' : showStated(sum),
      word: unit === 'events' && eventsIn(marks) === 1 ? 'event' : wordOf(unit),
      under: [`${unit === 'events' ? '' : `${counted(eventsIn(marks), 'event')}, `}${counted(places, 'place')}`, ...silence(silentIn(marks, unit))],
    },
    keys: huesIn(marks, colours).map((key) => ({ hue: key.hue, label: colours.label(key.hue), figure: figureOf(key.marks, unit) })),
    notes: [
      ...(finding === null ? [] : [finding.test]),
      ...unitNote(marks, asked.unit, unit),
      ...unsureNote(marks, unit),
      ...notShown(marks),
      ...drawn(marks, shared),
    ],
    country,
    unit: wordOf(unit),
    spots,
    provinces: provinces.flatMap(({ label, ...bar }) => (label === null ? [] : [{ label, ...bar }])).slice(0, PROVINCES),
    claims: asked.claims,
    local: asked.local,
  }
  return { name: fileName(asked.theme, country === null ? 'map' : `map-${countryName(country)}`), alt: altText(spec), spec }
}

/** Losses where anyone states them; events where nobody does. */
export function unitFor(marks: readonly Mark[], unit: Unit): Unit {
  return marks.some((mark) => (worth(mark, unit)?.max ?? 1) !== 0 && worth(mark, unit) !== null) ? unit : 'events'
}

export function headlineOf(marks: readonly Mark[], unit: Unit): string {
  return unit === 'events' ? counted(eventsIn(marks), 'event') : `${amount(total(marks, unit), unit)} in ${counted(eventsIn(marks), 'event')}`
}

export function figureOf(marks: readonly Mark[], unit: Unit): string {
  const sum = total(marks, unit)
  return sum === null ? '–' : showStated(sum)
}

/** What was asked for, and the days: those that were asked for, or those that it turned out to cover. */
export function subtitle(marks: readonly Mark[], { echo, days, language }: Asked): string {
  const covered = days ?? period(marks, language)
  return covered === '' ? echo : `${echo} · ${covered}`
}

/** Losses by province, the gravest first; without a label, what lies in none that is known. */
function provincesOf(marks: readonly Mark[], unit: Unit): (Omit<PictureBar, 'label'> & { readonly label: string | null })[] {
  return [...grouped(marks, ({ admin1 }) => admin1)]
    .map(([label, group]) => ({ label, interval: total(group, unit), events: eventsIn(group) }))
    .toSorted((one, other) => (other.interval?.min ?? -1) - (one.interval?.min ?? -1) || other.events - one.events || order(one.label, other.label))
}

/** Events that the map cannot show, and why; nothing where it shows all. */
function notShown(marks: readonly Mark[]): string[] {
  const of = (nowhere: Mark['nowhere']): number => eventsIn(marks.filter((mark) => mark.nowhere === nowhere))
  const [unsaid, unlocated, country] = [of('unsaid'), of('unlocated'), of('country')]
  const all = unsaid + unlocated + country
  if (all === 0) return []
  const reasons = [
    { number: unsaid, one: 'names no place', many: 'name no place' },
    { number: unlocated, one: 'names a place that is not located', many: 'name a place that is not located' },
    { number: country, one: 'names only a country', many: 'name only a country' },
  ].filter(({ number }) => number > 0)
  const words = reasons.map(({ number, one, many }) => ({ number: number.toLocaleString('en'), what: number === 1 ? one : many }))
  const why = words.length === 1 ? `that ${words[0]?.what}` : `(${words.map(({ number, what }) => `${number} ${what}`).join(', ')})`
  return [`Not on the map: ${counted(all, 'event')} ${why}.`]
}

function drawn(marks: readonly Mark[], shared: Spots['shared']): string[] {
  const further = eventsIn(marks.filter((mark) => mark.further && mark.spot !== null))
  return [
    ...(marks.some(({ spot }) => spot?.about === true) ? ['Dashed circle: only the district or province is known.'] : []),
    ...(further === 0 ? [] : [`${counted(further, 'event')} with several places ${further === 1 ? 'is' : 'are'} drawn at the first.`]),
    ...(shared === null ? [] : [sharing(shared)]),
  ]
}

/** What the `+3` of a name means, by the gravest that has one. */
function sharing({ name, more, near }: NonNullable<Spots['shared']>): string {
  return `${name} +${more}: with ${more === 1 ? 'one more place' : `${more} more places`} within about ${Math.max(1, Math.round(near * KM))} km.`
}

/** Kilometres in a degree. */
const KM = 111

export function fileName(theme: string, what: string): string {
  const plain = what
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase()
  return `sitlog-${plain === '' ? 'picture' : plain}${theme === 'dark' ? '-dark' : ''}.png`
}
