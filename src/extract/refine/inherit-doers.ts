import { typeOf } from '../frames/decide-type.ts'
import type { Frame } from '../frames/frame.ts'
import type { Refiner } from './refiner.ts'

/** Attacks from afar, and those that a lead's number sums up, are told one after the other with their doer named once: "Israeli strikes … Another strike …". */
const FROM_AFAR = new Set(['airstrike', 'shelling', 'suicide-bomb'])

/** Sentences in which a report's lead stands. */
const LEAD = 2

export const inheritDoers: Refiner = (frames) => {
  const last = new Map<string, Frame>()
  const lead = frames.find(({ total, by, sentences }) => total && by.length > 0 && (sentences[0] ?? 0) < LEAD)
  return frames.map((frame) => {
    const { code } = typeOf(frame)
    const near = last.get(code)
    const before = near !== undefined && isNear(near, frame) ? near : frame.losses.length > 0 && frame !== lead ? lead : undefined
    const given =
      isOpen(frame) && before !== undefined && (before === lead || (FROM_AFAR.has(code) && (code === 'suicide-bomb' || goesOn(before, frame))))
        ? { ...frame, by: before.by.map((party) => ({ ...party, tier: 'inherited' as const })) }
        : frame
    if (!isOpen(given)) last.set(code, given)
    return given
  })
}

/** "Another strike …", or more of them in the same paragraph; rockets of which the next one tells may be anybody's, suicide bombers hardly. */
function goesOn(told: Frame, { another, paragraph }: Frame): boolean {
  return another || told.paragraph === paragraph
}

/** So many sentences further on nobody thinks of them any more. */
const REACH = 5

function isNear(told: Frame, { sentences }: Frame): boolean {
  return (sentences[0] ?? 0) - (told.sentences.at(-1) ?? 0) <= REACH
}

/** Nobody is named: the bomber is not who sent him. */
export function isOpen({ by }: Frame): boolean {
  return by.every(({ name }) => /^(?:suicide )?(?:bombers?|attackers?|assailants?)$/i.test(name))
}
