/**
 * What Discord takes. Sources: docs.discord.com/developers, the pages of components, messages, interactions and application
 * commands, and its API description (npm `discord-api-spec`); what no page says names where it was measured.
 */
export const LIMITS = {
  /** Components of a message, those within others included. */
  components: 40,
  /** All text of a message together. */
  letters: 4000,
  /** Not documented: above 10,170 for the bytes of all texts and 12 for each the service answers 500 (discord-api-docs#8554); a little is left free. */
  bytes: 10_000,
  bytesPerText: 12,
  /** The longest line of ours: more of one text than this nobody reads in a chat. */
  line: 1200,
  buttonsInRow: 5,
  /** More rows than this push the answer off a phone; what follows is chosen from a list. */
  buttonRows: 2,
  /** A label may have 80; about 34 show on a phone. */
  button: 40,
  options: 25,
  optionLabel: 100,
  placeholder: 150,
  customId: 100,
  alt: 1024,
  pictures: 10,
  /** A file on a server without boosts; an interaction says how much its own may have. */
  file: 10 * 1024 * 1024,
  modalParts: 5,
  modalTitle: 45,
  label: 45,
  labelDescription: 100,
  input: 4000,
  inputPlaceholder: 100,
  choices: 25,
  choice: 100,
  commandLetters: 8000,
  subcommands: 25,
  optionsOfVerb: 25,
  description: 100,
  /** A form has to be opened within three seconds of the click: longer than this the database is not waited for. */
  openMs: 1500,
} as const

/** Answers of Discord's that are told apart (developers/topics/opcodes-and-status-codes, JSON error codes). */
export const CODES = {
  unknownChannel: 10003,
  unknownGuild: 10004,
  unknownMessage: 10008,
  unknownWebhook: 10015,
  unknownInteraction: 10062,
  alreadyAnswered: 40060,
  noAccess: 50001,
  closedToBots: 50007,
  noPermission: 50013,
} as const
