import { words } from '../../core/fold.ts'
import type { Scope } from '../scope.ts'
import { deskSources } from './desk-sources.ts'

/** Names of the desk’s sources with the typed words, the last of which may be unfinished. Those in `given` are left out. */
export async function completeSources(scope: Scope, typed: string, given: readonly string[], limit: number): Promise<string[]> {
  const book = await deskSources(scope)
  const whole = words(typed)
  const begun = whole.pop() ?? ''
  const fits = (name: string): boolean => {
    const known = words(name)
    return known.some((word) => word.startsWith(begun)) && whole.every((word) => known.includes(word))
  }
  const names = book.sources.flatMap(({ name, spellings }) => [name, ...spellings]).filter(fits)
  return names
    .filter((name) => !given.includes(name))
    .toSorted()
    .slice(0, limit)
}
