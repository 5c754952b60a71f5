import type { Context } from '../../src/core/command.ts'
import type { Event } from '../../src/core/event.ts'
import type { Line, ReplyAction } from '../../src/core/reply.ts'

/** What is to be said of an event that was just saved, and what may be done about it. */
export interface Remarks {
  readonly notes: readonly Line[]
  readonly actions?: readonly ReplyAction[]
  /** What the log knows around it: a field of its card. */
  readonly context?: readonly Line[]
}

/** One thing that an analyst should know of an event at once. It never stands in the way of saving. */
export type Remark = (context: Context, event: Event) => Promise<Remarks>
