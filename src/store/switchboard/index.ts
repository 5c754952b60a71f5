import { first } from './deliveries.ts'
import { keepLines, keptLine, spend } from './kept-lines.ts'
import { lease, release } from './leases.ts'
import { note, notes, saveNote } from './notes.ts'

/** The methods of the switchboard, in the order of the port. */
export const switchboardMethods = [keepLines, keptLine, spend, first, note, notes, saveNote, lease, release] as const
