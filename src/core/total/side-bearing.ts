import { fold } from '../fold.ts'

/** Whether what one name stands for belongs to what the other does; `maybe` where nobody knows. */
export type Bearing = 'same' | 'maybe' | 'other'
export type Bears = (name: string, whole: string) => Bearing

/** By spelling alone: another name may always be another name of the same. */
export const bySpelling: Bears = (name, whole) => (fold(name) === fold(whole) ? 'same' : 'maybe')
