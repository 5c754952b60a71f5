import { cleanText } from '../../core/clean-text.ts'
import { isolate } from '../../core/isolate.ts'

/** Text as it is shown: safe, and with what runs from right to left set apart, so that the rest of the line stays in order. */
export function clean(text: string): string {
  return isolate(cleanText(text))
}

/** Text for the one field that Slack reads as its markup: the three characters that open a mention, a link or an entity are escaped (docs: formatting message text). */
export function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
