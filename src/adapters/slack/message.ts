import { clip } from '../../core/clip.ts'
import { LIMITS } from './limits.ts'
import { plain } from './piece.ts'
import type { Message } from './stage.ts'
import { clean, escaped } from './text.ts'

/** Why a channel takes no message, and what helps. */
export const REASONS: Readonly<Record<string, string>> = {
  not_in_channel: 'Sitlog is not in it. Invite it with /invite',
  channel_not_found: 'Sitlog cannot see it. Invite it with /invite',
  is_archived: 'it is archived',
  restricted_action: 'only some may write there',
  token_revoked: 'Sitlog is no longer installed here',
  account_inactive: 'Sitlog is no longer installed here',
}

/** A sentence as a message. */
export function note(sentence: string): Message {
  return { text: fallback(sentence), blocks: [{ type: 'section', text: plain(sentence, LIMITS.plainText) }] }
}

/** The text beside the blocks. Slack reads it as markup: it is escaped. */
export function fallback(text: string): string {
  return clip(escaped(clean(text)), LIMITS.fallback) || 'Sitlog'
}
