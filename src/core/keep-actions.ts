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
 * Tokens for the lines that an answer offers, in their order. Anybody may press them who may do what the line does. Only Undo belongs to the member
 * who was answered, and takes back the change that was the latest when it was offered.
 */
export async function keepActions(offer: Offer, commands: readonly string[]): Promise<string[]> {
  const last = commands.includes(UNDO) ? await offer.desk.lastChange(offer.member) : null
  const lines = commands.map((line): KeptLine => {
    if (line !== UNDO) return { line, only: null, once: false }
    return { line: last === null ? UNDO : `${UNDO} change:${last.seq}`, only: offer.member, once: false }
  })
  return offer.switchboard.keepLines(offer.workspace, lines)
}
