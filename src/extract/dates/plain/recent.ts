import { shift } from '../../../core/when.ts'
import { lengthAt, type Unit, unitAt } from '../quantity.ts'
import { type Phrase, phrase, type Rule, type Scan, word } from '../scan.ts'
import { resolved } from '../spans.ts'
import { firstOf } from './ago.ts'

const BACK = /^(?:last|past|previous|preceding)$/
const AHEAD = /^(?:next|coming|upcoming)$/
/** How many units "recent" or "the past" stand for where no number does. */
const RECENT: Readonly<Record<Unit, number>> = { hour: 24, day: 7, week: 4, month: 6, year: 5 }

/** `the past 24 hours`, `the last three days`, `in recent days`, `the past week`; `the next few days`, `the coming weeks` ahead. */
export const recent: Rule = (scan, at) => counted(scan, at) ?? uncounted(scan, at)

function counted(scan: Scan, at: number): Phrase | null {
  const [back, ahead] = [BACK.test(word(scan, at)), AHEAD.test(word(scan, at))]
  const length = back || ahead ? lengthAt(scan, at + 1) : null
  if (length === null || word(scan, length.next) === 'of') return null
  return over(scan, length.next, length.unit, length.most, ahead)
}

function uncounted(scan: Scan, at: number): Phrase | null {
  const which = word(scan, at)
  const unit = unitAt(scan, at + 1)
  const plural = word(scan, at + 1).endsWith('s')
  if (unit === null || word(scan, at + 2) === 'of') return null
  if (which === 'past' && !plural && word(scan, at - 1) === 'the')
    return unit === 'day' ? over(scan, at + 2, 'hour', 24, false) : over(scan, at + 2, unit, 1, false)
  if (!plural || !/^(?:recent|past|coming|upcoming)$/.test(which)) return null
  return over(scan, at + 2, unit, RECENT[unit], AHEAD.test(which))
}

function over({ published }: Scan, next: number, unit: Unit, many: number, ahead: boolean): Phrase {
  if (published === null) return phrase(next, 'recent', resolved('range', null), { ahead })
  if (!ahead) return phrase(next, 'recent', resolved('range', firstOf(published, unit, many), published), { ahead: false })
  const days = many * { hour: 1 / 24, day: 1, week: 7, month: 30, year: 365 }[unit]
  return phrase(next, 'recent', resolved('range', published, shift(published, Math.ceil(days))), { ahead: true })
}
