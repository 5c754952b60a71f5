/** What the app asks to be allowed, and what for. The manifest says the same beside each. */
export const SCOPES = {
  commands: 'slash commands and shortcuts',
  'chat:write': 'receipts, shared answers and digests, in channels that it was invited to',
  'files:write': 'exports, maps and charts',
  'files:read': 'seeing that its own picture is ready to be shown',
  'im:write': 'files and whole answers to one person, in direct messages',
  'users:read': 'names and time zones of the people who log',
  'channels:history': 'finding out whether a digest arrived when Slack did not say, in public channels that it was invited to',
  'groups:history': 'the same in private channels that it was invited to',
  'im:history': 'the same in its own direct messages',
} as const

/** What is needed only where links to events are shown in place. */
export const LINK_SCOPES = {
  'links:read': 'seeing links to events',
  'links:write': 'showing the events behind them',
} as const

export const BOT_SCOPES: readonly string[] = Object.keys(SCOPES)
