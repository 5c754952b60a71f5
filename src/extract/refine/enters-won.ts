import type { Frame } from '../frames/frame.ts'
import { datesClash, townsClash } from './join.ts'
import { isSame } from './takes-prisoners.ts'

/** So many sentences on, a town that was won is still the one that its winners came into. */
const REACH = 4

/** "The rebels seized Rubaya. They entered the town after two days of clashes": how the town was won, and no second fight. */
export function entersWon(told: Frame, frame: Frame): boolean {
  const { by, losses, happenings, sentences, another, elsewhere, total, link } = frame
  if (another || elsewhere || total || link === 'apart' || losses.length > 0 || by.length === 0) return false
  const comes = happenings.some(({ role }) => role === 'moves') && happenings.every(({ role }) => role === 'moves' || role === 'mutual')
  const theirs = by.every((one) => told.by.some((before) => isSame(one, before)))
  const won = told.happenings.some(({ role }) => role === 'gains') && told.places.length > 0
  return comes && theirs && won && (sentences[0] ?? 0) - (told.sentences.at(-1) ?? 0) <= REACH && !townsClash(told, frame) && !datesClash(told, frame)
}
