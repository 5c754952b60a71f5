import type { Reply } from './reply.ts'

/** A message that nobody asked for just now: a digest, a part of one, a word to the owner of a subscription. */
export interface Outgoing {
  /** The workspace or server, as `chat:T024BE7LD`. */
  readonly workspace: string
  /** The platform's own id of the channel, or of the member who is told alone. */
  readonly to: { readonly channel: string } | { readonly member: string }
  /** The message, by the platform's id, that this one stands under: in its thread, or as a reply to it. */
  readonly under: string | null
  readonly reply: Reply
  /** The same for every attempt at this message, at most 25 characters: by it the platform refuses a second copy, or a first one is found. */
  readonly key: string
}

/** What became of an attempt to post. */
export type Outcome =
  | { readonly kind: 'sent'; readonly message: string }
  /** It may have arrived: the answer was lost. To be looked for before it is sent again. */
  | { readonly kind: 'unknown'; readonly why: string }
  /** It did not arrive, and may in so many seconds. */
  | { readonly kind: 'later'; readonly seconds: number; readonly why: string }
  /** It will not arrive until somebody changes something: no such channel, not invited, token revoked. */
  | { readonly kind: 'refused'; readonly why: string }

/** Whether an attempt of unknown outcome arrived: its id, null where it did not, or that nobody can tell. */
export type Trace = { readonly kind: 'found'; readonly message: string } | { readonly kind: 'absent' } | { readonly kind: 'untold'; readonly why: string }
