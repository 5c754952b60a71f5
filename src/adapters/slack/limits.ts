/**
 * What Slack takes, in characters and pieces. Sources: docs.slack.dev, the reference page of each block, element, view and
 * method, and the comments of `@slack/types`; what is documented nowhere says where it was measured.
 */
export const LIMITS = {
  /** Blocks of a message; of a modal or a home tab. */
  messageBlocks: 50,
  viewBlocks: 100,
  /** Not documented: all text of a message's blocks together, over which `msg_blocks_too_long` comes. Measured as 13,200 (bolt-js#2509, metabase#79908); a little is left free. */
  messageText: 12_800,
  /** A line of ours: more of one text than this nobody reads in a chat. */
  line: 3000,
  header: 150,
  plainText: 3000,
  button: 75,
  buttonsInRow: 25,
  option: 75,
  options: 100,
  placeholder: 150,
  viewTitle: 24,
  metadata: 3000,
  hint: 2000,
  inputText: 3000,
  alt: 2000,
  tableRows: 100,
  tableColumns: 20,
  tablesInMessage: 1,
  /** The text beside the blocks: 40,000 are kept, 4,000 recommended. */
  fallback: 3500,
  /** How often, and how long after the gesture, an answer may be sent to a response_url. */
  responses: 5,
  responseMs: 30 * 60_000,
  /** Slack shows an error to the person after three seconds; what is not done then follows later. */
  ackMs: 3000,
  /** Links of one message that are unfurled. */
  unfurls: 5,
} as const
