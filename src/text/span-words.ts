import type { Total } from '../core/total/total.ts'
import { dayNumber } from '../core/when.ts'
import { readNumber } from './numbers.ts'

/** The least and most days that a length of time in words may stand for: both ends counted or not, and a bit more or less for longer units. */
const UNITS: Readonly<Record<string, { readonly days: readonly [number, number]; readonly leeway: number }>> = {
  day: { days: [1, 1], leeway: 1 },
  week: { days: [7, 7], leeway: 2 },
  month: { days: [28, 31], leeway: 3 },
}

/** Says where the words of a total speak of another length of time than its days: “2 weeks” beside 13–29 March. Null where none does. */
export function spanTrouble({ summary, when, report }: Pick<Total, 'summary' | 'when' | 'report'>): string | null {
  if (when.start === null || when.end === null) return null
  const days = dayNumber(when.end) - dayNumber(when.start) + 1
  for (const words of [when.phrase, summary, report.quote]) {
    for (const [said, number = '', unit = ''] of (words ?? '').matchAll(/\b([\p{L}\d-]{1,20}) (day|week|month)s?\b/giu)) {
      const many = readNumber(number)
      const {
        days: [least, most],
        leeway,
      } = UNITS[unit.toLowerCase()] ?? { days: [1, 1], leeway: 0 }
      if (many !== null && (days < many * least - leeway || days > many * most + leeway)) return `The words say “${said}”, and the dates span ${days} days.`
    }
  }
  return null
}
