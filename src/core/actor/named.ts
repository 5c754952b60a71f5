/** Who a name that an event has is, as of the event's day. */
export interface Named {
  readonly written: string
  /** The same for all names of one actor. */
  readonly key: string
  /** How it is printed. */
  readonly name: string
  /** Whether the word that was written takes sides: it is printed in quotes beside the name. */
  readonly loaded: boolean
}
