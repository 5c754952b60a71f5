import type { KnownBlock, RichTextElement } from '@slack/types'
import { lengthOf, words } from './inline.ts'
import { LIMITS } from './limits.ts'
import { type Piece, small } from './piece.ts'

/** What there is room for. */
export interface Budget {
  readonly blocks: number
  readonly text: number
}

export const MESSAGE: Budget = { blocks: LIMITS.messageBlocks, text: LIMITS.messageText }
export const VIEW: Budget = { blocks: LIMITS.viewBlocks, text: 30_000 }

/** The blocks that are sent, and what was left out of them, a sentence each: it stands in the message, too. */
export interface Plan {
  readonly blocks: KnownBlock[]
  readonly cuts: readonly string[]
}

/** Kept free for saying what was left out. */
const RESERVE = { blocks: 1, text: 400 }

/**
 * Fits pieces into the budget: long lines are shortened, then what may go is left out, that of the highest rank first and of it the last.
 * `foot` stands under all, whatever is cut: the buttons.
 */
export function plan(pieces: readonly Piece[], foot: readonly KnownBlock[], budget: Budget): Plan {
  const shortened: string[] = []
  const all = pieces.map((piece) => shorten(piece, shortened))
  const tight = { blocks: budget.blocks - RESERVE.blocks - foot.length, text: budget.text - RESERVE.text - sizeOf(foot) }
  const dropped = leastToDrop(all, tight)
  const cuts = [...shortened, ...sayCuts(all, dropped)]
  const kept = all.filter((_, at) => !dropped.has(at))
  return { blocks: [...blocksOf([...kept, ...small(cuts.join(' '))]), ...foot], cuts }
}

/** The places of the fewest pieces without which the others fit: leaving out one more never makes it longer, so the number is found by halving. */
function leastToDrop(pieces: readonly Piece[], budget: Budget): ReadonlySet<number> {
  const order = pieces
    .map(({ cut }, at) => ({ at, rank: cut?.rank ?? -1 }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => b.rank - a.rank || b.at - a.at)
    .map(({ at }) => at)
  const without = (count: number): Piece[] => {
    const gone = new Set(order.slice(0, count))
    return pieces.filter((_, at) => !gone.has(at))
  }
  let [low, high] = [0, order.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (fits(without(middle), budget)) high = middle
    else low = middle + 1
  }
  return new Set(order.slice(0, low))
}

/** What was left out, by kind: `12 of 87 events shown here.` Rules and gaps are not missed. */
function sayCuts(pieces: readonly Piece[], dropped: ReadonlySet<number>): string[] {
  const counts = new Map<string, { all: number; gone: number }>()
  for (const [at, { cut }] of pieces.entries()) {
    if (cut === null || cut.what === null) continue
    const { all, gone } = counts.get(cut.what) ?? { all: 0, gone: 0 }
    counts.set(cut.what, { all: all + 1, gone: gone + (dropped.has(at) ? 1 : 0) })
  }
  const cut = [...counts].filter(([, { gone }]) => gone > 0)
  return cut.map(([what, { all, gone }]) => `${(all - gone).toLocaleString('en')} of ${all.toLocaleString('en')} ${what} shown here.`)
}

function shorten(piece: Piece, said: string[]): Piece {
  if (piece.is === 'block') return piece
  const length = lengthOf(piece.elements)
  if (length <= LIMITS.line) return piece
  said.push(`A text of ${length.toLocaleString('en')} characters is shortened here.`)
  return { ...piece, elements: firstOf(piece.elements, LIMITS.line) }
}

/** The first characters of a line, its styles kept. */
function firstOf(elements: readonly RichTextElement[], most: number): RichTextElement[] {
  const taken: RichTextElement[] = []
  let left = most - 1
  for (const element of elements) {
    const length = lengthOf([element])
    if (length <= left) taken.push(element)
    else if ('text' in element && typeof element.text === 'string') {
      taken.push({ ...element, text: `${whole(element.text.slice(0, left))}…` } as RichTextElement)
      return taken
    }
    left -= length
  }
  return [...taken, ...words('…')]
}

/** Without half of a character, or an open isolate, at its end. */
function whole(text: string): string {
  const cut = /[\ud800-\udbff]$/u.test(text) ? text.slice(0, -1) : text
  return cut.includes('\u2068') && !cut.includes('\u2069') ? `${cut}\u2069` : cut
}

function fits(pieces: readonly Piece[], budget: Budget): boolean {
  const blocks = blocksOf(pieces)
  return blocks.length <= budget.blocks && sizeOf(blocks) <= budget.text
}

/** Lines that follow one another in one block of rich text, each on a line of its own. */
function blocksOf(pieces: readonly Piece[]): KnownBlock[] {
  const blocks: KnownBlock[] = []
  let open: RichTextElement[] | null = null
  for (const piece of pieces) {
    if (piece.is === 'block') {
      blocks.push(piece.block)
      open = null
    } else if (open === null) {
      open = [...piece.elements]
      blocks.push({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements: open }] })
    } else open.push({ type: 'text', text: '\n' }, ...piece.elements)
  }
  return blocks
}

/** The characters of all texts in blocks, as Slack adds them up. */
function sizeOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + sizeOf(one), 0)
  if (typeof value !== 'object' || value === null) return 0
  return Object.entries(value).reduce((sum, [key, one]) => sum + (key === 'text' && typeof one === 'string' ? one.length : sizeOf(one)), 0)
}
