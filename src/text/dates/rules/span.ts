import { UNKNOWN } from '../../../core/when.ts'
import { lastSpan } from '../last-span.ts'
import type { Rule } from '../rule.ts'
import type { SpanUnit } from '../units.ts'
import { amount } from '../words.ts'

/** `last 7 days`, `past two weeks`, `last 48 hours`: so many back from today, as whole days. */
export const span: Rule = (text, reading) => {
  const [, number = '', unit] = /^(?:last|past|previous) ([a-z]+|\d{1,4}) (hour|day|week|month|year)s?$/.exec(text) ?? []
  const many = amount(number)
  if (many === null || many === 0) return null
  const { from, to } = lastSpan(many, unit as SpanUnit, reading)
  return { ...UNKNOWN, start: from, end: to, precision: 'range', phrase: text }
}
