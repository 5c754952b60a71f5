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
