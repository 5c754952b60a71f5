import type { Reading } from '../../core/command.ts'
import type { When } from '../../core/when.ts'

/** Reads a part of a text by all the rules; null where it reads as no date. */
export type Read = (text: string, reading: Reading) => When | null

/**
 * One way of saying when. Null where the text is not said that way; throws BadValue where it is, and is wrong.
 * The text comes in lower case, without fillers at its ends. A `phrase` in the answer asks to keep the words as typed:
 * because they were worked out from today, or say more than the days do.
 */
export type Rule = (text: string, reading: Reading, read: Read) => When | null
