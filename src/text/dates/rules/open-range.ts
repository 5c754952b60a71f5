import { shift, UNKNOWN, type When } from '../../../core/when.ts'
import type { Rule } from '../rule.ts'
import { tidy } from '../tidy.ts'

/** `since 5 Aug`, `5 Aug onwards`, `2020-08-05..`, `by 6 Aug`, `..2020-08-06`, `before June`, `<=2020-08-06`: only one end is known. */
export const openRange: Rule = (text, reading, read) => {
  const [, before, within = '', after] =
    /^(since|from|after|by|until|till|up to|to|before|no later than|not later than|<=|≤|>=|≥|\.\.)?(.*?)( onwards?|\.\.)?$/.exec(text) ?? []
  if (before === undefined && after === undefined) return null
  const when = read(tidy(within), reading)
  return when === null ? null : open(before ?? 'since', when)
}

function open(word: string, { start, end, phrase }: When): When | null {
  if (start === null || end === null) return null
  const range: When = { ...UNKNOWN, precision: 'range', phrase }
  if (word === 'since' || word === 'from' || word === '>=' || word === '≥') return { ...range, start }
  if (word === 'after') return { ...range, start: shift(end, 1), phrase: word }
  return word === 'before' ? { ...range, end: shift(start, -1), phrase: word } : { ...range, end }
}
