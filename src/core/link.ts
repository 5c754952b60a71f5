import type { Stamp } from './stamp.ts'

/** How long a code binds a workspace to a desk. */
export const LINK_MINUTES = 15

/** The letters of a code: none that is read as another. */
export const LINK_LETTERS = '23456789ABCDEFGHJKMNPQRSTUVWXYZ'

/** By which the admin of another workspace binds it to this desk, until then: an ISO instant. */
export interface LinkCode {
  readonly code: string
  readonly until: string
}

/** A workspace or server that works on a desk. */
export interface Linked {
  /** Its key, as `chat:T024BE7LD`. */
  readonly workspace: string
  /** True of the one that the desk was made for. */
  readonly own: boolean
  /** Since when, an ISO instant. */
  readonly since: string
}

/** What changed for a workspace: how many events the desk has that it works on now, and the one that it left. */
export interface LinkChange {
  readonly events: number
  readonly left: number
}

/** How other workspaces come to work on a desk. */
export interface LinkDesk {
  /** A new code for an admin of another workspace, by which it comes to work on this desk. */
  linkCode(stamp: Stamp): Promise<LinkCode>
  /** The workspaces that work on this desk. */
  links(): Promise<Linked[]>
  /** Binds a workspace of this desk to the one that made the code. Throws Refusal for a code that is none, and a workspace that is not this desk's. */
  linkTo(code: string, workspace: string, stamp: Stamp): Promise<LinkChange>
  /** Takes a workspace of this desk back to its own; null where that is this one. Throws Refusal where the member may not. */
  unlink(workspace: string, stamp: Stamp): Promise<LinkChange | null>
}
