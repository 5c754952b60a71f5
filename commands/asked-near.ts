import { Refusal } from '../src/core/bad-input.ts'
import type { Query } from '../src/core/query.ts'
import type { Question } from '../src/core/reading/question.ts'

/** How far around a place plain words look, and the words that say it. */
interface Around {
  readonly said: string
  readonly km: number
}

const WITHIN = /(?<!\S)(?:within |up to |less than |in )?(?:a )?(\d{1,4}) ?km (?:radius )?(?:away )?(?:of|from|around|near)(?!\S)/iu

/** "Within 50 km of Palmyra", which is then read as "near Palmyra", and how far that is. */
export function askedNear(typed: string): { readonly near: Around | null; readonly plain: string } {
  const found = WITHIN.exec(typed)
  const km = Number(found?.[1] ?? 0)
  if (found === null || km === 0) return { near: null, plain: typed }
  return { near: { said: found[0], km }, plain: `${typed.slice(0, found.index)}near${typed.slice(found.index + found[0].length)}` }
}

/** Throws Refusal unless there is one place to measure from. */
export function refuseNowhere({ said, km }: Around, read: Question | null): void {
  if (read?.place.length !== 1) throw new Refusal(`“${said}” needs one place that is known.`, `As a key: near:"Palmyra ${km}km"`)
}

/** Where to look: what a key says stands before what the words say. */
export function whereAsked(keyed: Query, places: readonly string[], around: Around | null): Pick<Query, 'place' | 'near'> {
  const [centre] = places
  if (around === null || centre === undefined) return { place: keyed.place.length > 0 ? keyed.place : places, near: keyed.near }
  return { place: keyed.place, near: keyed.near ?? { at: centre, km: around.km } }
}
