import type { KnownBlock } from '@slack/types'

/** A message as it is sent: its blocks, and the text for notifications and screen readers. */
export interface Message {
  readonly text: string
  readonly blocks: readonly KnownBlock[]
}

/** What a person just did may be answered in different places; this is what all of them can do. */
export interface Stage {
  /** For opening a form: good for three seconds, once. Null where Slack gave none. */
  readonly trigger: string | null
  /** Whether tables can be drawn here: Slack has them in messages only. */
  readonly tables: boolean
  /** Shows something to the person alone; `instead` of what they pressed, where that can be. */
  tell(message: Message, instead: boolean): Promise<void>
  /** Shows something to the channel. Throws where it cannot: the bot is not in it, it is archived. Null where there is no channel. */
  readonly announce: ((message: Message) => Promise<void>) | null
  /** Where a form that is opened from here answers to, when it is sent. */
  readonly answerTo: string | null
}
