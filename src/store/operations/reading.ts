import type { Operation } from '../operation.ts'
import { loadReading } from '../readings/load-reading.ts'

export const reading: Operation<'reading'> = { name: 'reading', lane: 'read', run: loadReading }
