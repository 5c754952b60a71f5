/** How many, as said: `high: null` is open. `about` is kept apart from the bounds; of `none`, which is no count of nought, both are 0. */
export interface Quantity {
  readonly low: number
  readonly high: number | null
  readonly qualifier: 'exactly' | 'at-least' | 'more-than' | 'up-to' | 'fewer-than' | 'about' | 'range' | 'word' | 'none'
}
