import { saveActor as save } from '../actors/save-actor.ts'
import type { Operation } from '../operation.ts'

export const saveActor: Operation<'saveActor'> = { name: 'saveActor', lane: 'write', run: save }
