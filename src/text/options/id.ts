import { BadValue } from '../../core/bad-input.ts'
import { type Id, readId } from '../../core/read-id.ts'
import { one } from './option.ts'

/** Reads `E-1042`, `e1042`, `1042`, or an entry of a register such as `T-1`. Throws BadValue. */
function readAnyId(raw: string): Id {
  const id = readId(raw, 'event')
  if (id === null)
    throw new BadValue(`“${raw.slice(0, 40)}” is no number of anything. Events are E-1, totals T-1, actors A-1, places P-1, sources S-1, holdings H-1.`, 'E-12')
  return id
}

/** What a verb is about, event or entry of a register, as its free text. */
export const idOption = { ...one({ summary: 'Which, by its number', example: 'E-12', complete: 'event' }, readAnyId), free: true } as const
