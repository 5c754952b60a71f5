import type { Desk } from './store.ts'
import type { KeptLine, Switchboard } from './switchboard.ts'

const UNDO = 'event undo'

/** Who is offered something, and where. */
export interface Offer {
  readonly desk: Desk
  readonly switchboard: Switchboard
  readonly workspace: string
  /** The key of the member who was answered. */
  readonly member: string
}

/**
 * Tokens for typed lines that an answer offers, in their order. Whoever may do what the line does may use it; only taking back
 * is the member's own, and stands for the change that was just made, whatever is done until the button is pressed.
 */
export async function keepActions(offer: Offer, commands: readonly string[]): Promise<string[]> {
  const last = commands.includes(UNDO) ? await offer.desk.lastChange(offer.member) : null
  const lines = commands.map((line): KeptLine => {
    if (line !== UNDO) return { line, only: null, once: false }
    return { line: last === null ? UNDO : `${UNDO} change:${last.seq}`, only: offer.member, once: false }
  })
  return offer.switchboard.keepLines(offer.workspace, lines)
}
