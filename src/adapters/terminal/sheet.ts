import pc from 'picocolors'

/** What an answer is printed on: how many columns, and the pens. Without colour every pen leaves the text as it is. */
export interface Sheet {
  readonly width: number
  readonly colour: boolean
  readonly pens: ReturnType<typeof pc.createColors>
}

/** Lines longer than this are hard to read, however wide the window. */
const WIDEST = 100
const NARROWEST = 20

/** A sheet for a terminal of so many columns. */
export function sheet(columns: number, colour: boolean): Sheet {
  return { width: Math.max(NARROWEST, Math.min(columns, WIDEST)), colour, pens: pc.createColors(colour) }
}
