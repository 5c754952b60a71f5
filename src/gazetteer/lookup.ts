import type { GazetteerPlace } from '../core/gazetteer.ts'

/** What is asked of the stored names. Each list begins with the likeliest and is cut where nothing that follows could matter. */
export interface Lookup {
  /** Places of that name, by its key. */
  named(key: string): readonly GazetteerPlace[]
  /** Places one of whose names has that sound key, in the given countries, or in all where there are none. */
  sounding(key: string, countries: readonly string[]): readonly GazetteerPlace[]
  /** Places with a name whose key begins so, in the given countries, or in all where there are none. */
  beginning(key: string, countries: readonly string[], limit: number): readonly GazetteerPlace[]
  place(ref: string): GazetteerPlace | null
}
