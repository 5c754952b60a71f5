import type { Command } from './command.ts'
import type { Bot } from './dispatch.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Picture } from './picture.ts'
import type { MakePicture } from './sketch.ts'
import type { Desk } from './store.ts'
import type { Switchboard } from './switchboard.ts'

/** The bot before it is known whose desk is asked: what `main.ts` hands to every adapter. */
export interface House {
  readonly commands: readonly Command[]
  readonly gazetteer: Gazetteer
  readonly switchboard: Switchboard
  readonly clock: () => Date
  /** The desk that a workspace is bound to; one of its own is made at first contact. */
  deskOf(workspace: string): Promise<Desk>
  /** Makes a picture of events, off the main thread. */
  readonly makePicture: MakePicture
  /** Draws a picture as PNG, off the main thread. */
  draw(picture: Picture): Promise<Uint8Array>
  /** Where the operator reads what the analyst is spared: a short reference and the error. */
  report(reference: string, error: unknown): void
}

/** The bot of one workspace. `readFile` gives the text of a file that an analyst names, as the platform has it. */
export async function botOf(house: House, workspace: string, readFile: Bot['readFile']): Promise<Bot> {
  const { commands, gazetteer, clock, makePicture, report } = house
  return { commands, gazetteer, clock, makePicture, report, readFile, desk: await house.deskOf(workspace) }
}
