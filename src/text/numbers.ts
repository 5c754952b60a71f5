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
const SCALES: Readonly<Record<string, number>> = { dozen: 12, hundred: 100, thousand: 1000, million: 1_000_000 }

/** A whole number in digits (`1,200`) or English words (`twenty-one`, `a dozen`, `two hundred and five`); null where it is none. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim().toLowerCase()
  if (/^\d{1,3}(,\d{3})+$/.test(trimmed)) return Number(trimmed.replaceAll(',', ''))
  if (/^\d{1,15}$/.test(trimmed)) return Number(trimmed)
  return readWords(trimmed.split(/[\s-]+/))
}

/** `two hundred and five`: each scale multiplies what came before it. */
function readWords(words: readonly string[]): number | null {
  let whole = 0
  let part: number | null = null
  for (const word of words) {
    const scale = SCALES[word]
    const value = wordValue(word)
    if (scale !== undefined) {
      whole += (part ?? 1) * scale
      part = 0
    } else if (value !== null) part = (part ?? 0) + value
    else if (word !== 'and' || part === null) return null
  }
  return part === null ? null : whole + part
}

function wordValue(word: string): number | null {
  if (word === 'a' || word === 'an') return 1
  const one = ONES.indexOf(word)
  if (one >= 0) return one
  const ten = TENS.indexOf(word)
  return ten >= 2 ? ten * 10 : null
}
