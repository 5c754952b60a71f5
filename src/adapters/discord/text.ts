import { cleanText } from '../../core/clean-text.ts'
import { isolate } from '../../core/isolate.ts'

/** What means something anywhere in a line: styles, spoilers, code, mentions, times, emoji, links that read otherwise. */
const MARKS = /[\\*_~`|<>[\]@#]/gu
/** What means something at the beginning of a line only: lists, small print, numbering. */
const LEADING = /^(\s*)([-+]|\d{1,9}(?=[.)]))/u
/** An address as Discord links it by itself. What is within stands as it is, for a mark that is escaped there breaks the link. */
const ADDRESS = /https?:\/\/[\p{L}\p{N}\-._~:/?#@!$&'*+,;=%]{1,1500}/gu

/** Text as it is shown: safe, on one line. */
export function clean(text: string): string {
  return cleanText(text.replace(/\r\n?|[\u2028\u2029]/gu, '\n').replaceAll('\n', ' ⏎ '))
}

/** Text from people as Discord's markdown shows it literally: it styles nothing, links nothing under another name, mentions nobody. */
export function escaped(text: string): string {
  const plain = clean(text)
  let [out, from] = ['', 0]
  for (const { 0: address, index } of plain.matchAll(ADDRESS)) {
    out += mute(plain.slice(from, index)) + address
    from = index + address.length
  }
  return isolate(out + mute(plain.slice(from)))
}

function mute(text: string): string {
  return text.replace(MARKS, '\\$&').replace(LEADING, (_, space: string, mark: string) => (/\d/u.test(mark) ? `${space}${mark}\u200b` : `${space}\\${mark}`))
}

/** Text between back-ticks, in which nothing else means anything. */
export function coded(text: string): string {
  const plain = clean(text).replaceAll('`', 'ˋ')
  return plain.trim() === '' ? '' : `\`${plain}\``
}
