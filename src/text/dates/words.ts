const MONTH_NAMES = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const WEEKDAY_NAMES = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
const SHORT: Readonly<Record<string, string>> = { sept: 'september', tues: 'tuesday', thur: 'thursday', thurs: 'thursday', weds: 'wednesday' }
const MONTHS = numbered(MONTH_NAMES)
const WEEKDAYS = numbered(WEEKDAY_NAMES)
const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve']

/** 1 for `jan` or `january`, up to 12; null for any other word. */
export function monthNumber(word: string): number | null {
  return MONTHS.get(word) ?? null
}

/** 1 for `mon` or `monday`, up to 7 for Sunday; null for any other word. */
export function weekdayNumber(word: string): number | null {
  return WEEKDAYS.get(word) ?? null
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
  return titled(MONTH_NAMES[number - 1] ?? '')
}

/** `Tuesday` for 2. */
export function weekdayName(number: number): string {
  return titled(WEEKDAY_NAMES[number - 1] ?? '')
}

function titled(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1)
}

/** The number of each name, in full and in short. */
function numbered(names: readonly string[]): ReadonlyMap<string, number> {
  const short = Object.entries(SHORT).filter(([, name]) => names.includes(name))
  return new Map([
    ...names.flatMap((name, at): [string, number][] => [name, name.slice(0, 3)].map((word) => [word, at + 1])),
    ...short.map(([word, name]): [string, number] => [word, names.indexOf(name) + 1]),
  ])
}
