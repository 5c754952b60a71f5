/** How many, as said: `high: null` is open. `about` is kept apart from the bounds. */
export interface Quantity {
  readonly low: number
  readonly high: number | null
  readonly qualifier: 'exactly' | 'at-least' | 'more-than' | 'up-to' | 'fewer-than' | 'about' | 'range' | 'word'
}
