import type { KnownBlock } from '@slack/types'
import type { Message } from './stage.ts'

/** A message as the Web API takes it: nothing in it becomes a link, a preview or a style by itself. */
export function bare({ text, blocks }: Message): {
  text: string
  blocks: KnownBlock[]
  mrkdwn: false
  parse: 'none'
  link_names: false
  unfurl_links: false
  unfurl_media: false
} {
  return { text, blocks: [...blocks], mrkdwn: false, parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false }
}
