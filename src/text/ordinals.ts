import { readNumber } from './numbers.ts'

/** Ordinals that are not their number with `th` behind it. */
const IRREGULAR: Readonly<Record<string, string>> = {
  first: 'one',
  second: 'two',
  third: 'three',
  fifth: 'five',
  eighth: 'eight',
  ninth: 'nine',
  twelfth: 'twelve',
}

/** An ordinal in digits (`4th`) or English words (`fourth`, `twenty-first`); null where it is none. */
export function readOrdinal(text: string): number | null {
  const digits = /^(\d{1,9})(?:st|nd|rd|th)$/.exec(text)?.[1]
  if (digits !== undefined) return Number(digits)
  const [, before = '', last = ''] = /^(.*-)?([a-z]+)$/.exec(text) ?? []
  const counted = Object.hasOwn(IRREGULAR, last) ? IRREGULAR[last] : cardinal(last)
  return counted === undefined || counted === null ? null : readNumber(before + counted)
}

/** `fourth` → `four`, `twentieth` → `twenty`. */
function cardinal(word: string): string | null {
  if (word.endsWith('ieth')) return `${word.slice(0, -4)}y`
  return word.endsWith('th') ? word.slice(0, -2) : null
}
