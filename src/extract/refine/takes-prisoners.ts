import type { Party } from '../cascade/item.ts'
import type { Frame } from '../frames/frame.ts'
import { datesClash, placesClash } from './join.ts'

/** So many sentences on, prisoners are still those of a fight told before: where its place is named again, its doers, or neither. */
const [WITH_PLACE, WITH_DOERS, BARE] = [9, 4, 2]

/** "The rebels stormed a base … Four soldiers were captured", "… said it had taken nine soldiers prisoner there": of the fight told before. */
export function takesPrisoners(told: Frame, frame: Frame): boolean {
  const { by, places, losses, happenings, another, elsewhere, total, link } = frame
  if (another || elsewhere || total || link === 'apart' || told.total) return false
  const onlyTaken = losses.length > 0 && losses.every(({ kind, party }) => kind === 'captured' && party !== null && party.sort !== 'civil')
  const bare = happenings.every(({ role, type }) => role === 'kills' && type === null)
  const theirs = by.every((one) => told.by.some((before) => isSame(one, before)))
  const reach = places.length > 0 ? WITH_PLACE : by.length > 0 ? WITH_DOERS : BARE
  const near = (frame.sentences[0] ?? 0) - (told.sentences.at(-1) ?? 0) <= reach
  return onlyTaken && bare && theirs && near && isFight(told) && !placesClash(told, frame) && !datesClash(told, frame)
}

/** A fight that has a place and cost lives or ground, and of which nobody is said to be taken yet. */
function isFight({ happenings, losses, places }: Frame): boolean {
  const fought = happenings.some(({ role, type }) => role === 'gains' || (role !== 'thing' && type === 'clash'))
  const deadly = losses.some(({ kind, party }) => kind === 'killed' && party !== null && party.sort !== 'civil')
  return places.length > 0 && (fought || deadly) && losses.every(({ kind }) => kind !== 'captured')
}

/** One party under one name or two. */
export function isSame(a: Party, b: Party): boolean {
  return a.name === b.name || (a.key !== null && a.key === b.key)
}
