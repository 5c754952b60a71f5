import { BadValue } from '../../core/bad-input.ts'
import { registers, type Subject } from '../../core/entry.ts'
import { one } from './option.ts'

/** The number of something, and what it is: `E-12`, `T-1`. */
export interface Id {
  readonly subject: Subject
  readonly no: number
}

const LETTERS: ReadonlyMap<string, Subject> = new Map([
  ['E', 'event' as Subject],
  ...Object.entries(registers).map(([name, { prefix }]) => [prefix, name as Subject] as const),
])

/** Reads `E-1042`, `e1042`, `1042`, or an entry of a register such as `T-1`. Throws BadValue. */
function readId(raw: string): Id {
  const [, letter = 'E', digits] = /^([a-z])?-?0*([1-9]\d{0,8})$/i.exec(raw.trim()) ?? []
  const subject = LETTERS.get(letter.toUpperCase())
  if (digits === undefined || subject === undefined)
    throw new BadValue(`“${raw.slice(0, 40)}” is no number of anything. Events are E-1, totals T-1, actors A-1, places P-1, sources S-1, holdings H-1.`, 'E-12')
  return { subject, no: Number(digits) }
}

/** What a verb is about, event or entry of a register, as its free text. */
export const idOption = { ...one({ summary: 'Which, by its number', example: 'E-12', complete: 'event' }, readId), free: true } as const
