import { BadValue } from '../core/bad-input.ts'
import type { Area } from '../core/control/holding.ts'

const EXAMPLE = '"5,650 km², about 3 % of Syria"'
const SQUARE = /(\d[\d.,]{0,14})\s?(?:km²|km2|sq\.? ?km|square km|square kilomet(?:re|er)s?)(?!\p{L})/iu
const SHARE = /(\d{1,3}(?:\.\d{1,4})?)\s?(?:%|percent|per cent)/iu
const SCOPE = /(?:%|percent|per cent) of (?:the )?(\S.*)$/iu
/** A length where an area is meant: it is kept in its words, and no area is made of it. */
const LENGTH = /(?:\d|thousands?|hundreds?|dozens) ?(?:of )?(?:km|kilo ?met(?:re|er)s?)(?![\p{L}²2])/iu
/** A minus sign before a number, and not between two. */
const NEGATIVE = /(?:^|[\s(])(?:[-−–]|minus )\d/iu
const LONGEST = 200

/** Reads `5,650 km², 3 % of Syria`: an area, a share of something, or both; the words are kept. Throws BadValue. */
export function readArea(raw: string): Area {
  const phrase = raw.trim().replace(/\s+/gu, ' ')
  if (phrase.length > LONGEST) throw new BadValue(`This is ${phrase.length} characters long; an area can have ${LONGEST}.`, EXAMPLE)
  if (NEGATIVE.test(phrase)) throw new BadValue(`“${phrase.slice(0, 80)}” is less than nothing; an area is not.`, EXAMPLE)
  const [square, share, scope] = [SQUARE.exec(phrase)?.[1], SHARE.exec(phrase)?.[1], SCOPE.exec(phrase)?.[1] ?? null]
  if (square === undefined && share === undefined && !LENGTH.test(phrase))
    throw new BadValue(`“${phrase.slice(0, 80)}” is no area: it takes square kilometres, a share in percent, or both.`, EXAMPLE)
  return { km2: square === undefined ? null : readKm2(square), share: share === undefined ? null : readShare(share), scope, phrase }
}

function readKm2(typed: string): number {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(typed) ? typed.replaceAll(',', '') : typed
  const km2 = /^\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
  if (!(km2 > 0 && km2 <= 150_000_000)) throw new BadValue(`“${typed}” is no number of square kilometres on land. Thousands are parted by a comma.`, EXAMPLE)
  return km2
}

function readShare(typed: string): number {
  if (Number(typed) > 100) throw new BadValue(`${typed} % is more than the whole.`, EXAMPLE)
  return Number(typed)
}
