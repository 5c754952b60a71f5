const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const SHORT: Readonly<Record<string, string>> = { sept: 'september', tues: 'tuesday', thur: 'thursday', thurs: 'thursday', weds: 'wednesday' }
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** 1 for `jan` or `january`, up to 12; null for any other word. */
export function monthNumber(word: string): number | null {
  return position(word, MONTHS)
}

/** 1 for `mon` or `monday`, up to 7 for Sunday; null for any other word. */
export function weekdayNumber(word: string): number | null {
  return position(word, WEEKDAYS)
}

/** `a`, `three`, `12`: how many; null for any other word. */
export function amount(word: string): number | null {
  if (/^\d{1,4}$/.test(word)) return Number(word)
  if (word === 'a' || word === 'an') return 1
  const at = NUMBERS.indexOf(word)
  return at < 0 ? null : at + 1
}

/** `August` for 8. */
export function monthName(number: number): string {
  return titled(MONTHS[number - 1] ?? '')
}

/** `Tuesday` for 2. */
export function weekdayName(number: number): string {
  return titled(WEEKDAYS[number - 1] ?? '')
}

function position(word: string, names: readonly string[]): number | null {
  const at = names.findIndex((name) => word === name || word === name.slice(0, 3) || SHORT[word] === name)
  return at < 0 ? null : at + 1
}

function titled(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}
