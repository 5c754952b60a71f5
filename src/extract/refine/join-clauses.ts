import type { Frame } from '../frames/frame.ts'
import { gather } from '../text/gather.ts'
import { isAgainstIt } from './against.ts'
import { changesHands } from './changes-hands.ts'
import { datesClash, join, lossesClash, placesClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** Clauses of one sentence tell of one event, unless their places, dates or losses say otherwise. */
export const joinClauses: Refiner = (frames) => {
  const out: Frame[] = []
  for (const told of frames) {
    const [no] = told.sentences
    const frame = heldBefore(out.at(-1), told)
    let at = out.length - 1
    while (at >= 0 && out[at]?.sentences[0] === no && clash(out[at] as Frame, frame)) at--
    const before = out[at]
    if (before === undefined || before.sentences[0] !== no) out.push(frame)
    else out[at] = placesClash(before, frame) ? within(before, frame) : join(before, frame)
  }
  return out
}

/** "Recaptured the village, which had been occupied by insurgents since January", "took it after they pulled out": whom it was taken from, and no day of its own. */
function heldBefore(won: Frame | undefined, frame: Frame): Frame {
  const { link, by, happenings, sentences } = frame
  const left = (link === 'after' || link === 'apart') && by.length > 0 && happenings.length > 0 && happenings.every(({ role }) => role === 'loses')
  const held = link === 'which' && by.length > 0 && happenings.length > 0 && happenings.every(({ role, passive }) => role === 'gains' && passive)
  if (!(held || left) || won?.sentences[0] !== sentences[0] || won?.happenings.some(({ role }) => role === 'gains') !== true) return frame
  return { ...frame, link: null, happenings: [], by: [], whens: [], on: by.map((party) => ({ name: party.name, party, from: party.from, to: party.to })) }
}

function clash(a: Frame, b: Frame): boolean {
  return (
    changesHands(a, b) ||
    isSumBeside(a, b) ||
    (placesClash(a, b) && !isWithin(a, b)) ||
    datesClash(a, b) ||
    lossesClash(a, b) ||
    isAgainstIt(a, b) ||
    b.link === 'apart' ||
    a.link === 'following' ||
    (b.link === 'following' && b.places.length + b.whens.length > 0)
  )
}

/** "Jets struck Hodeidah, as the army pressed on with a campaign that has killed 53": what is summed up is no loss of the strike. */
function isSumBeside(a: Frame, b: Frame): boolean {
  return b.total && !a.total && b.losses.length > 0 && a.places.length > 0 && b.places.length === 0
}

/** "In Mali, two soldiers died when their lorry hit a mine near Gossi": the country is around the place, or the region. */
function isWithin(a: Frame, b: Frame): boolean {
  return (
    (isStep(a, b) || (b.link !== null && WHERE.has(b.link))) &&
    a.places.every(({ grain, opens, name }) => opens === true || (grain !== null && AROUND.has(grain)) || DISTRICT.test(name))
  )
}

/** "Troops shelled the township; a girl was killed in the village of Kat": who was hit by it. */
function isStep(a: Frame, { link, by, whens, losses, happenings }: Frame): boolean {
  const harm = happenings.length > 0 && happenings.every(({ role }) => role === 'kills')
  return link === null && a.losses.length + by.length + whens.length === 0 && a.by.length > 0 && losses.length > 0 && harm
}

/** What the first clause names is where the place of the second lies. */
function within(a: Frame, b: Frame): Frame {
  const around = gather(a.places, ({ name, parents }) => [name, ...parents])
  return join({ ...a, places: [] }, { ...b, places: b.places.map((place) => ({ ...place, parents: [...place.parents, ...around] })) })
}

const AROUND = new Set(['country', 'province', 'area'])
/** What holds several towns, whatever its name. */
const DISTRICT = /\b(?:township|district|county)$/i
const WHERE = new Set(['when', 'as', 'after', 'where', 'while'])
