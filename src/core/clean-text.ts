// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text shows, and that would steer a terminal
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/gu
const DIRECTION = /[\u202a-\u202e\u2066-\u2069]/gu
const HALF = /\p{Surrogate}/gu

/** Text that is safe to show anywhere: no control characters but the newline, nothing that turns the line around, no halves of characters. */
export function cleanText(text: string): string {
  return text
    .replace(/[\t\u2028\u2029]/gu, ' ')
    .replace(CONTROL, '')
    .replace(DIRECTION, '')
    .replace(HALF, '\ufffd')
}
