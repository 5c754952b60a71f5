const ONES = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const TIMES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
])
const SCALES: ReadonlyMap<string, number> = new Map([
  ['thousand', 1000],
  ['million', 1_000_000],
])

/** A whole number in digits (`1,200`) or English words (`twenty-one`, `a dozen`, `two hundred and five`); null where it is none. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim().toLowerCase()
  if (/^\d{1,3}(,\d{3})+$/.test(trimmed)) return Number(trimmed.replaceAll(',', ''))
  if (/^\d{1,15}$/.test(trimmed)) return Number(trimmed)
  return trimmed === 'half a dozen' ? 6 : readWords(trimmed.split(/[\s-]+/))
}

/** `two hundred and five thousand`: parts below a thousand, each with its scale, the largest scale first. */
function readWords(words: readonly string[]): number | null {
  let whole: number | null = null
  let part: number | null = null
  let last = Number.POSITIVE_INFINITY
  for (const [at, word] of words.entries()) {
    const scale = SCALES.get(word)
    if (word === 'and' && at > 0 && at < words.length - 1) continue
    if (scale === undefined) part = grown(part, word)
    else if (scale >= last) return null
    else [whole, part, last] = [(whole ?? 0) + (part ?? 1) * scale, null, scale]
    if (scale === undefined && part === null) return null
  }
  return part === null ? whole : (whole ?? 0) + part
}

/** A number below a thousand with one more word; null where the word does not go on from it (`five six`). */
function grown(part: number | null, word: string): number | null {
  const times = TIMES.get(word)
  if (times !== undefined) return (part ?? 1) < 100 ? (part ?? 1) * times : null
  const value = wordValue(word)
  if (part === null || value === null) return value
  return part > 0 && value > 0 && value < room(part) ? part + value : null
}

/** What can follow within a number: less than a hundred after hundreds, less than ten after twenty, thirty, … */
function room(part: number): number {
  if (part % 100 === 0) return 100
  return part % 10 === 0 && part % 100 >= 20 ? 10 : 0
}

function wordValue(word: string): number | null {
  if (word === 'a' || word === 'an') return 1
  const one = ONES.indexOf(word)
  if (one >= 0) return one
  const ten = TENS.indexOf(word)
  return ten >= 2 ? ten * 10 : null
}
