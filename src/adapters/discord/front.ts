import type { APIInteraction, REST } from 'discord.js'
import type { House } from '../../core/house.ts'
import type { Reply } from '../../core/reply.ts'
import type { Visibility } from '../../core/settings.ts'
import type { Speaker } from './parse/who.ts'

/** What all surfaces work with. */
export interface Front {
  readonly house: House
  readonly rest: REST
  /** What each workspace's answers are by default, as far as known: it has to be decided before the log is asked. */
  readonly visibility: Map<string, Visibility>
  /** How an answer reads without a screen. */
  showPlain(reply: Reply): string
}

/** Something that a person did in a server. */
export interface Said<Kind extends APIInteraction = APIInteraction> {
  readonly interaction: Kind
  readonly speaker: Speaker
}
