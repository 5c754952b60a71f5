import type { z } from 'zod'
import { actorSchema, INTER } from './actor.ts'
import type { ImportedActor } from './sheet.ts'

/** As `registry/` has them; what is left out is empty. */
const importedSchema = actorSchema.omit({ starter: true, mergedInto: true }).extend({
  inter: actorSchema.shape.inter.default(null),
  countries: actorSchema.shape.countries.default([]),
  names: actorSchema.shape.names.default([]),
  relations: actorSchema.shape.relations.default([]),
  sources: actorSchema.shape.sources.default([]),
  note: actorSchema.shape.note.default(null),
})

/** An actor as it can be taken in, or what is wrong with it. */
export function checkImported(given: unknown): ImportedActor | string {
  const checked = importedSchema.safeParse(given)
  return checked.success ? checked.data : trouble(checked.error.issues[0])
}

/** What is wrong with an entry, by the first thing that is. */
function trouble(first: z.core.$ZodIssue | undefined): string {
  const field = String(first?.path[0] ?? 'entry')
  if (first?.code === 'too_big') return `${field}: ${tooBig(first)}.`
  return `${field}: ${EXPECTED[field] ?? first?.message ?? 'it cannot be read'}.`
}

/** `there are more than 200`, `one is longer than 200 characters`. */
function tooBig({ origin, maximum, path }: z.core.$ZodIssueTooBig): string {
  if (origin === 'array') return `there are more than ${maximum}`
  return `${path.length > 1 ? 'one' : 'it'} is longer than ${maximum} characters`
}

const EXPECTED: Readonly<Record<string, string>> = {
  name: 'it has to have one, of 200 characters at most',
  inter: `its kind is one of ${Object.entries(INTER)
    .map(([code, name]) => `${code} ${name}`)
    .join(', ')}`,
  countries: 'they are countries by name, or codes such as SY',
  names:
    'each has a name and a kind, and dates are years, months or days: in CSV HTS [2017-01-28..], in JSON {"name": "HTS", "kind": "abbreviation", "from": "2017-01-28"}',
  relations:
    'each has a type, whom it leads to, and a source who says so; in CSV that is the column source, or Syrian Arab Army [2012..2014-05 by SANA], in JSON {"type": "part-of", "to": "Syrian Arab Army", "source": "SANA"}',
}
