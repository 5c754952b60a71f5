import type { Item, Place } from '../cascade/item.ts'
import { pointsBackAs } from '../cascade/place-back.ts'
import { gather } from '../text/gather.ts'
import type { Sentence } from '../text/sentences.ts'
import { carriedBy } from './carried.ts'
import { type Frame, ONLY_POINTS } from './frame.ts'

/** Subjects that point at what was attacked, or at who did it. */
const POINTED =
  /^(?:attackers?|assailants?|gunmen|militants?|raiders?|bombers?|fighters|rebels|insurgents|bandits|base|post|outpost|camp|checkpoint|barracks|garrison|village|town|hamlet|settlement|community|mosque|church|school|market|hospital|hotel|bus|convoy|vehicle|victims?|incident|attack|assault|raid|ambush|blast|explosion|bombing|strike)$/

/** "The base is at Arbala, a village …", "The attackers rode into Bokko at night": no deed, and where and when the one told before it was. Nothing where a sentence tells nothing of the kind. */
export function sceneOf(sentence: Sentence, items: readonly Item[]): Frame[] {
  const said = items.findIndex(({ is }) => is === 'speech')
  const told = said < 0 ? items : items.slice(0, said)
  const { places: named, whens } = carriedBy({ link: null, items: told }, [])
  const places = gather(named, (place) => (pointsBackAs(place) === null ? [place] : within(place)))
  if (!POINTED.test(subjectOf(items)) || places.length === 0) return []
  return [{ ...ONLY_POINTS, sentences: [sentence.no], quotes: [[sentence.from, sentence.to]], paragraph: sentence.paragraph, places, whens }]
}

/** "The base", "The attackers": the noun, "The base is at" being one place. */
function subjectOf([first, second]: readonly Item[]): string {
  if (first?.is === 'place') return (first.places[0] && pointsBackAs(first.places[0])) ?? ''
  return first?.low === 'the' ? (second?.low ?? '') : ''
}

/** "The base is at Arbala, in Bokko district": where the base is. */
function within(place: Place): Place[] {
  const [name, ...parents] = place.parents
  return name === undefined ? [] : [{ ...place, name, grain: null, parents, tier: 'resolved' }]
}

/** Whether a frame tells of a deed or a loss, and is no scene. */
export function tells({ happenings, losses, none }: Frame): boolean {
  return happenings.length + losses.length + none.length > 0
}
