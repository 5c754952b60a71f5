import type { Sort } from './people.ts'

/** A word that a desk adds to what the engine knows: a noun for people ("kulbars"), or one for something that happened ("sea baby attack"). */
export type DeskWord =
  | { readonly words: string; readonly means: 'people'; readonly sort: Exclude<Sort, 'nation'> }
  | { readonly words: string; readonly means: 'event'; readonly type: string }
