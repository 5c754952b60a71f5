import type { Use } from './parse/custom-id.ts'

/** A button, or an entry of a list, and what it does. */
export interface Offered {
  readonly label: string
  readonly style?: 'primary' | 'success' | 'danger'
  readonly use: Use
}

/** A piece of an answer that is shown whole or not at all; its button stands beside it. */
export interface Row {
  readonly text: string
  readonly button?: Offered
  /** True of a piece that stands apart from the one before it, where there is room. */
  readonly apart?: true
}

/** A list to choose from. */
export interface Menu {
  readonly placeholder: string
  readonly entries: readonly (Offered & { readonly description?: string })[]
}

/** An answer in Discord's markdown, before it is known how much of it fits. */
export interface Panel {
  readonly accent: number
  readonly head: readonly string[]
  readonly rows: readonly Row[]
  readonly tail: readonly string[]
  /** What the rows are, where it has to be said how many are shown: `events`. */
  readonly unit: string
  readonly buttons: readonly Offered[]
  readonly menus: readonly Menu[]
}

/** The line at the side, by what an answer is. */
export const ACCENTS = {
  card: 0x3b82c4,
  list: 0x64748b,
  tally: 0x0f8a83,
  drafts: 0x7c5cc4,
  digest: 0x24477f,
  question: 0xb7791f,
  ok: 0x2f8f4e,
  info: 0x64748b,
  warn: 0xb7791f,
  error: 0xc0392b,
} as const

/** A panel of which only some parts are there. */
export function panel(parts: Partial<Panel> & Pick<Panel, 'accent'>): Panel {
  return { head: [], rows: [], tail: [], unit: 'lines', buttons: [], menus: [], ...parts }
}

/** Everything that a panel offers, in the order of its ids. */
export function offeredIn({ rows, buttons, menus }: Panel): Offered[] {
  return [...rows.flatMap(({ button }) => button ?? []), ...buttons, ...menus.flatMap(({ entries }) => entries)]
}
