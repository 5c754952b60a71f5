import { shift, UNKNOWN, weekday as weekdayOf } from '../../../core/when.ts'
import { today } from '../../zone.ts'
import type { Rule } from '../rule.ts'
import { weekdayNumber } from '../words.ts'

/** `Tuesday`, today's own included; `last Tuesday`, before today; `next Tuesday`, after it. */
export const weekday: Rule = (text, reading) => {
  const [, which, name = ''] = /^(?:(last|this|past|next) )?([a-z]+)\.?$/.exec(text) ?? []
  const number = weekdayNumber(name)
  if (number === null) return null
  const now = today(reading)
  const ago = (weekdayOf(now) - number + 7) % 7
  const day = which === 'next' ? shift(now, 7 - ago) : shift(now, -(ago === 0 && (which === 'last' || which === 'past') ? 7 : ago))
  return { ...UNKNOWN, start: day, end: day, precision: 'day', phrase: text }
}
