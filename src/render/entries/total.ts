import { showWhen } from '../../core/when.ts'
import { when } from '../inline.ts'
import { showPlaces } from '../place.ts'
import type { EntryForm } from './entry-form.ts'

export const total: EntryForm<'total'> = {
  title: ({ summary, places }) => (summary === '' ? showPlaces(places) : summary),
  fields: (facts, { language }) => [{ label: 'When', lines: [[when(showWhen(facts.when, language))]] }],
  recreate: () => null,
  values: ({ summary }) => ({ text: summary === undefined ? [] : [summary] }),
}
