/** Who a name that an event has is, as of the event's day. */
export interface Named {
  readonly written: string
  /** The same for all names of one actor. */
  readonly key: string
  /** The key of the entry whose name was written: another than that of the actor where it was merged or renamed. */
  readonly own: string
  /** How it is printed. */
  readonly name: string
  /** Whether the word that was written takes sides: it is printed in quotes beside the name. */
  readonly loaded: boolean
  /** Whether it is the name of an actor that was merged into this one: it is printed in quotes, too. */
  readonly merged: boolean
}
