import { type Day, dayNumber } from '../../core/when.ts'
import type { Frame } from '../frames/frame.ts'
import { gather } from '../text/gather.ts'
import { join, townsClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** Fewer dead than this add up by chance. */
const LEAST = 3
/** Sentences in which a report's lead stands. */
const LEAD = 2

/** A lead that gives one number over several attacks is the sum of what is told below, and a headline with a total's number is that total: no events. */
export const markSums: Refiner = (given, { published }) => {
  const frames = given.map((frame) => (published !== null && countsOn(frame, published) ? { ...frame, total: true } : frame))
  const totals = new Set(frames.filter(({ total }) => total).map(killed))
  const counted = new Set<Frame>()
  const out = frames.map((frame, at) => {
    const dead = killed(frame)
    if (frame.total || dead < LEAST || (frame.sentences[0] ?? 0) >= LEAD) return frame
    const parts = summands(
      dead,
      frames
        .slice(at + 1, at + 1 + WINDOW)
        .filter((one) => !one.total && killed(one) > 0 && !isOtherSide(one, frame) && !isFoes(one, frame) && !isInAnotherTown(one, frame)),
    )
    if (parts.length > 0 && !totals.has(dead) && parts.every(isCountOnly)) {
      for (const part of parts) counted.add(part)
      return { ...parts.reduce(join, frame), losses: frame.losses }
    }
    return totals.has(dead) || parts.length > 0 ? { ...frame, total: true } : frame
  })
  return out.filter((frame) => !counted.has(frame))
}

/** "Reporters saw seven bodies in Kibou", "certified two more deaths": of the one event that the lead tells. */
function isCountOnly({ happenings, whens }: Frame): boolean {
  return whens.length === 0 && happenings.every(({ type }) => type === null)
}

/** "The rebels lost eight and the army five", "one of the three dead": no part of a sum, but more of what was told. */
function isOtherSide({ sentences, places, whens, anaphor, happenings }: Frame, lead: Frame): boolean {
  return (anaphor && happenings.length === 0) || (places.length + whens.length === 0 && sentences.some((no) => lead.sentences.includes(no)))
}

/** What a lead says of one town counts nobody in another. */
function isInAnotherTown(one: Frame, lead: Frame): boolean {
  return lead.places.some(({ grain }) => grain === 'town' || grain === 'site') && townsClash(one, lead)
}

/** "Seven soldiers" are no sum of four militants and three policemen. */
function isFoes(one: Frame, lead: Frame): boolean {
  const [dead, all] = [namesOfDead(one), namesOfDead(lead)]
  return dead.length > 0 && dead.every(isFoe) && !all.every(isFoe)
}

function namesOfDead({ losses }: Frame): string[] {
  return gather(losses, ({ kind, party }) => (kind === 'killed' && party !== null ? [party.name] : []))
}

/** Those whom the states' side of a report kills. */
function isFoe(name: string): boolean {
  return /\b(?:militants?|insurgents?|rebels?|terrorists?|gunm[ae]n|bandits?|jihadists?|attackers?|assailants?)$/i.test(name)
}

/** "Since 1 April" counts over weeks. */
function countsOn({ whens: [when], losses }: Frame, published: Day): boolean {
  return when !== undefined && losses.length > 0 && when.end === null && when.start !== null && dayNumber(published) - dayNumber(when.start) > LONG
}

/** Longer than this, in days, what is counted is no event. */
const LONG = 6

/** So many events a lead sums up at most. */
const WINDOW = 40

function killed({ losses }: Frame): number {
  return losses.reduce((sum, { kind, quantity }) => sum + (kind === 'killed' ? quantity.low : 0), 0)
}

/** The first two or more of those that follow whose numbers make up the whole; none where they do not. */
function summands(whole: number, parts: readonly Frame[]): readonly Frame[] {
  let sum = 0
  for (const [at, part] of parts.entries()) {
    sum += killed(part)
    if (sum > whole) return []
    if (sum === whole) return at > 0 ? parts.slice(0, at + 1) : []
  }
  return []
}
