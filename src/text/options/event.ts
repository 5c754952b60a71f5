import { BadValue } from '../../core/bad-input.ts'
import { readId } from '../../core/read-id.ts'
import { one } from './option.ts'

/** Reads an event's number: `E-1042`, `e1042` or `1042`. Throws BadValue. */
export function readEventNo(raw: string): number {
  const id = readId(raw, 'event')
  if (id?.subject !== 'event') throw new BadValue(`“${raw.slice(0, 40)}” is no event. Events are numbered E-1, E-2, …`, 'E-12')
  return id.no
}

/** The event that a verb is about, as its free text. */
export const eventOption = { ...one({ summary: 'Which event, by its number', example: 'E-12', complete: 'event' }, readEventNo), free: true } as const

/** Why something is changed; it stays in the history. */
export const whyOption = one({ summary: 'The reason; it stays in the history', example: '"ministry update"' }, (raw) => {
  if (raw.trim() === '') throw new BadValue('The reason is empty.')
  if (raw.length > 500) throw new BadValue(`The reason is ${raw.length} characters long; it can have 500.`)
  return raw.trim()
})
