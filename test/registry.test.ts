import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { fold } from '../src/core/fold.ts'

const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/)
const span = { from: date.optional(), until: date.optional() }
const nameSchema = z.strictObject({
  name: z.string().min(1).max(200),
  kind: z.enum(['official', 'alias', 'abbreviation', 'exonym', 'nom-de-guerre', 'loaded']),
  lang: z.string().optional(),
  usedBy: z.string().optional(),
  ...span,
})
const relationSchema = z.strictObject({
  type: z.enum(['part-of', 'sponsored-by', 'umbrella', 'renamed-to', 'successor-of']),
  to: z.string(),
  source: z.string().min(1),
  ...span,
})
const actorSchema = z.strictObject({
  name: z.string().min(1).max(200),
  inter: z.int().min(1).max(8),
  countries: z.array(z.string().regex(/^[A-Z]{2}$/)),
  names: z.array(nameSchema),
  relations: z.array(relationSchema),
  sources: z.array(z.string().min(1)).min(1),
})

const folder = join(import.meta.dirname, '../registry')
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))
const read = (name: string) => z.array(actorSchema).parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))

describe('the starter registry', () => {
  test.each(files)('%s keeps to the format', (name) => {
    expect(read(name).length).toBeGreaterThan(0)
  })

  const actors = files.flatMap(read)

  test('gives each actor one name of its own, which no other actor has', () => {
    const canonical = actors.map(({ name }) => fold(name))
    expect(canonical.filter((name, at) => canonical.indexOf(name) !== at)).toEqual([])
    const taken = new Set(canonical)
    const borrowed = actors.flatMap(({ name, names }) => names.filter((other) => fold(other.name) !== fold(name) && taken.has(fold(other.name))))
    expect(borrowed).toEqual([])
  })

  test('relates actors to actors that it holds', () => {
    const known = new Set(actors.map(({ name }) => name))
    expect(actors.flatMap(({ relations }) => relations.map(({ to }) => to)).filter((to) => !known.has(to))).toEqual([])
  })

  test('says of each name that takes sides who uses it', () => {
    expect(actors.flatMap(({ names }) => names.filter(({ kind, usedBy }) => (kind === 'loaded' || kind === 'exonym') && usedBy === undefined))).toEqual([])
  })
})
