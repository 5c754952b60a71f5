import type { APIMessage } from 'discord.js'

/** What a message gives to a form: its words, and where it is. */
export interface SaidMessage {
  readonly text: string
  readonly author: string
  /** The day it was sent, as an ISO date in UTC. */
  readonly day: string
  readonly link: string
}

export function readMessage({ id, content, author, timestamp, channel_id: channel }: APIMessage, guild: string): SaidMessage {
  return {
    text: content.trim(),
    author: author.global_name ?? author.username,
    day: timestamp.slice(0, 10),
    link: `https://discord.com/channels/${guild}/${channel}/${id}`,
  }
}

/** Who said it, when and where, as a source is typed. A comma in a name would read as the next part. */
export function sourceOf({ author, day, link }: SaidMessage): string {
  return `${author.replace(/[,;"]/gu, ' ').trim() || 'a message'}, ${day}, ${link}`
}
