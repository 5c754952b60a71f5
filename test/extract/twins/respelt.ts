import type { Retelling } from './twin.ts'

const WORDS = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
  ' ',
)
/** Words after which a number is no count: "one of the", "one soldier" is said and never written in digits. */
const COUNT = new RegExp(`(?<!-)\\b(${WORDS.slice(2).join('|')})\\b(?!-|th| hundred| thousand)`, 'gi')

/** Numbers in digits instead of words. */
export const inDigits: Retelling = (sentence, drafts) => {
  const told = sentence.replace(COUNT, (word) => String(WORDS.indexOf(word.toLowerCase())))
  return told === sentence ? null : { sentence: told, drafts }
}

/** Numbers in words instead of digits. */
export const inWords: Retelling = (sentence, drafts) => {
  const told = sentence.replace(
    /(?<![\d\p{L}:.,-] ?)(?<!May |p\.m\. |April )\b(\d{1,2})\b(?![\d:.,-]|(?:th|st|rd|nd)\b| (?:May|April|March|km|a\.m|p\.m|hours))/gu,
    (digits) => WORDS[Number(digits)] ?? digits,
  )
  return told === sentence ? null : { sentence: told, drafts }
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/neighbourhood/g, 'neighborhood'],
  [/defence/g, 'defense'],
  [/armoured/g, 'armored'],
  [/labourers/g, 'laborers'],
  [/neutralised/g, 'neutralized'],
  [/air strike/g, 'airstrike'],
  [/centre/g, 'center'],
]

/** American spelling. */
export const american: Retelling = (sentence, drafts) => {
  const respelt = (text: string) => SPELLINGS.reduce((so, [from, to]) => so.replace(from, to), text)
  return respelt(sentence) === sentence ? null : { sentence: respelt(sentence), drafts: drafts.map(respelt) }
}

/** The curly marks and odd spaces of web pages. */
export const typeset: Retelling = (sentence, drafts) => {
  const told = sentence
    .replaceAll("'", '’')
    .replace(/"([^"]*)"/g, '“$1”')
    .replace(/ (?=\p{Lu})/gu, '\u00a0')
  return told === sentence ? null : { sentence: told, drafts: drafts.map((draft) => draft.replaceAll("'", '’')) }
}

/** A line that a page broke in the middle. */
export const wrapped: Retelling = (sentence, drafts) => {
  const at = sentence.indexOf(' ', Math.floor(sentence.length / 2))
  const next = sentence.charAt(at + 1)
  return at < 0 || next !== next.toLowerCase() || /\d/.test(next) ? null : { sentence: `${sentence.slice(0, at)}\n${sentence.slice(at + 1)}`, drafts }
}
