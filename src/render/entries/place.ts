import { countryName } from '../../core/country.ts'
import type { DeskPlace } from '../../core/place/desk-place.ts'
import { typeForm } from '../../core/typed-form.ts'
import { text } from '../inline.ts'
import type { EntryForm } from './entry-form.ts'

export const place: EntryForm<'place'> = {
  title: ({ name }) => name,
  fields: (facts) =>
    Object.entries(values(facts))
      .slice(1)
      .filter(([, all]) => all.length > 0)
      .map(([key, all]) => ({ label: LABELS[key] ?? key, lines: [[text(all.join(', '))]] })),
  recreate: ({ lat, lon, ...facts }) => {
    const { latitude: _, longitude: __, gazetteer: ___, ...all } = values(facts)
    return `/desk place add ${typeForm({ ...all, at: lat === null || lon === null ? [] : [`${lat},${lon}`] }, 'name')}`
  },
  values,
}

const LABELS: Readonly<Record<string, string>> = {
  kind: 'Kind',
  in: 'In',
  latitude: 'Latitude',
  longitude: 'Longitude',
  spelling: 'Spellings',
  gazetteer: 'Gazetteer',
  note: 'Note',
}

/** As they are typed, by key. */
function values({ name, kind, parent, admin1, country, lat, lon, spellings = [], ref, note }: Partial<DeskPlace>): Record<string, string[]> {
  const around = [parent, admin1, country == null ? null : countryName(country)].filter((part) => part != null)
  return {
    name: name === undefined ? [] : [name],
    kind: kind == null ? [] : [kind],
    in: around.length === 0 ? [] : [around.join(', ')],
    latitude: lat == null ? [] : [String(lat)],
    longitude: lon == null ? [] : [String(lon)],
    spelling: [...spellings],
    gazetteer: ref == null ? [] : [ref],
    note: note == null ? [] : [note],
  }
}
