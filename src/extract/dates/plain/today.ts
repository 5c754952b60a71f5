import { type Day, shift } from '../../../core/when.ts'
import { follows, phrase, type Rule, type Scan, word } from '../scan.ts'
import { later, resolved } from '../spans.ts'
import { partAt, weekdayAt } from '../words.ts'
import { beside } from './beside.ts'

const DAYS: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
])

/** `today`, `yesterday`, `the day before yesterday`, `last night`, `this morning`, `since the morning`, `overnight`; `today, 29 March` is the day that it names. */
export const today: Rule = (scan, at) => {
  const days = DAYS.get(word(scan, at))
  if (days !== undefined) return named(scan, at + 1, days)
  const before = at + (word(scan, at) === 'the' ? 1 : 0)
  if (follows(scan, before, 'day', 'before', 'yesterday')) return phrase(before + 3, 'today', resolved('day', later(scan.published, -2)))
  if (follows(scan, before, 'day', 'after', 'tomorrow')) return phrase(before + 3, 'today', resolved('day', later(scan.published, 2)), { ahead: true })
  return night(scan, at)
}

function named(scan: Scan, next: number, days: number) {
  const date = beside(scan, next)
  if (date !== null) return { ...date, rule: 'today' }
  const bracket = word(scan, next) === '(' && weekdayAt(scan, next + 1) !== null && word(scan, next + 2) === ')'
  return phrase(bracket ? next + 3 : next, 'today', resolved('day', later(scan.published, days)), { ahead: days > 0 || null })
}

/** Parts of the day of publication and of the night before it. */
function night(scan: Scan, at: number) {
  const { published } = scan
  const which = word(scan, at)
  if (which === 'tonight') return phrase(at + 1, 'today', { ...resolved('part', published), part: 'night' })
  if (which === 'overnight') return phrase(at + 1, 'today', nightBefore(published))
  const since = which === 'since' ? at + (word(scan, at + 1) === 'the' ? 2 : 1) : at
  if (since > at && /^(?:morning|dawn|daybreak|midnight)$/.test(word(scan, since))) return phrase(since + 1, 'today', resolved('day', published))
  const part = partAt(scan, at + 1)
  if (which === 'last' && part === 'night') return phrase(at + 2, 'today', nightBefore(published))
  return part === null || which !== 'this' || part === 'overnight' ? null : phrase(at + 2, 'today', { ...resolved('part', published), part })
}

/** The night before the report: over two days. */
function nightBefore(published: Day | null) {
  return { ...resolved('part', published === null ? null : shift(published, -1), published), part: 'overnight' as const }
}
