import type { Kinships } from '../../../src/core/source/kinship.ts'
import type { Source } from '../../../src/core/source/source.ts'

/** A source of which only what a test is about is given. */
export function source(name: string, given: Partial<Source> = {}): Source {
  return { name, spellings: [], kind: null, stances: [], links: [], reliability: null, url: null, language: null, licence: null, note: null, ...given }
}

/** A desk that knows nobody. */
export const strangers: Kinships = () => ({ names: new Set(), wholes: new Set(), is: null })
