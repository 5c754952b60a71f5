import { isolate } from '../../core/isolate.ts'

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text shows
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/gu
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu
const HALF = /\p{Surrogate}/gu

/** Text as it is shown: without control characters and halves of characters; what runs from right to left is set apart, so that the rest of the line stays in order. */
export function clean(text: string): string {
  const plain = text
    .replace(/[\t\u2028\u2029]/gu, ' ')
    .replace(CONTROL, '')
    .replace(DIRECTION, '')
    .replace(HALF, '\ufffd')
  return isolate(plain)
}

/** Text for the one field that Slack reads as its markup: the three characters that open a mention, a link or an entity are escaped (docs: formatting message text). */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
