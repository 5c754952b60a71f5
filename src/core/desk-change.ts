/** A change of what the whole desk goes by. */
export interface DeskChange {
  /** An ISO instant. */
  readonly at: string
  /** The name and the key of the member. */
  readonly by: string
  readonly byKey: string
  readonly from: string
  /** A setting by its key, or `role`. */
  readonly what: string
  /** The name of the member whose role it is; null of a setting. */
  readonly whose: string | null
  readonly before: unknown
  readonly after: unknown
}
