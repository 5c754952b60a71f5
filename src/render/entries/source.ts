import { text } from '../inline.ts'
import type { EntryForm } from './entry-form.ts'

export const source: EntryForm<'source'> = {
  title: ({ name }) => name,
  fields: ({ note }) => (note === null ? [] : [{ label: 'Note', lines: [[text(note)]] }]),
  recreate: () => null,
  values: ({ name, note }) => ({ name: name === undefined ? [] : [name], note: note == null ? [] : [note] }),
}
