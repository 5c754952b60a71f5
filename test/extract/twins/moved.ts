import { shift } from '../../../src/core/when.ts'
import type { Retelling } from './twin.ts'

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const PUBLISHED = '2024-05-15'
/** What else in a sentence moves with the day of publication in a way of its own. */
const OTHER_DATES = /\b(?:week|weekend|month|May|January|February|March|April|yesterday|ago|hours|overnight|night from)\b/

/** The same report some days later: the weekdays that it names move on, and so do the dates of its drafts. */
export function movedBy(days: number): Retelling {
  return (sentence, drafts) => {
    if (!DAYS.some((day) => sentence.includes(day)) || OTHER_DATES.test(sentence)) return null
    const told = sentence.replace(new RegExp(DAYS.join('|'), 'g'), (day) => DAYS[(DAYS.indexOf(day) + days) % 7] ?? day)
    return {
      sentence: told,
      published: shift(PUBLISHED, days),
      drafts: drafts.map((draft) => draft.replace(/\d{4}-\d{2}-\d{2}/g, (day) => shift(day, days))),
    }
  }
}
