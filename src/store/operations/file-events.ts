import { fileNext } from '../actors/file-anew.ts'
import type { Operation } from '../operation.ts'

export const fileEvents: Operation<'fileEvents'> = { name: 'fileEvents', lane: 'write', run: fileNext }
