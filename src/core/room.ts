import { z } from 'zod'

export const roomSchema = z.object({
  /** The platform's name and its own id of the workspace or server, as `chat:T024BE7LD`. */
  workspace: z.string().min(1).max(200),
  /** The platform's own id of the channel; null where there is none. */
  channel: z.string().max(200).nullable(),
})

/** Where something is said. */
export type Room = z.infer<typeof roomSchema>
