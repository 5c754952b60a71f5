import type { Happening } from '../cascade/item.ts'
import { isUnnamed, isVague } from '../frames/blame.ts'
import type { Frame } from '../frames/frame.ts'
import { gather } from '../text/gather.ts'
import { isOpen } from './inherit-doers.ts'
import { datesClash, townsClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** "The group claimed responsibility": whoever says so did what was told last without a doer. The sentence is no event. */
export const takeClaims: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    if (!isClaim(frame)) {
      out.push(frame)
      continue
    }
    for (const at of claimedOf(out, frame.total)) {
      const before = out[at]
      if (before !== undefined) out[at] = claimed(before, frame)
    }
  }
  return out
}

const SUICIDE: Happening = { type: 'suicide-bomb', role: 'thing', form: 'noun', weak: true, passive: false }

/** Who sent a bomber is named in his place; that he was one stays. "Claimed Sunday's attack" says when it was, where nothing else does. */
function claimed(event: Frame, { by, whens }: Frame): Frame {
  const bomber = event.by.some(({ name }) => /suicide (?:car |truck )?bombers?$/i.test(name))
  const happenings = bomber ? [...event.happenings, SUICIDE] : event.happenings
  return { ...event, happenings, by: by.map((party) => ({ ...party, tier: 'resolved' })), whens: event.whens.length > 0 ? event.whens : whens }
}

/**
 * The events that nobody is named for, back to the last one that has its doer: "the attack" of a claim may have been told in several steps. What was on
 * another day or in another town is another attack, which only a claim of `several` takes in.
 */
function claimedOf(told: readonly Frame[], several: boolean): number[] {
  const open = gather(told, (one, at) => (isOpen(one) || (at === told.length - 1 && (isUnnamed(one.by) || isVague(one.by))) ? [at] : []))
  const last = open.at(-1) ?? -1
  const named = told.findLastIndex((one, at) => at < last && !isOpen(one) && !isUnnamed(one.by))
  if (several) return open.filter((at) => at > named)
  const taken: number[] = []
  for (let at = last; open.includes(at) && taken.every((other) => isSame(told[at], told[other])); at--) taken.push(at)
  return taken
}

/** What stands undated in a paragraph before one with a day of its own is another event. */
function isSame(one: Frame | undefined, other: Frame | undefined): boolean {
  if (one === undefined || other === undefined || townsClash(one, other) || datesClash(one, other)) return false
  return one.paragraph === other.paragraph || one.whens.length > 0 || other.whens.length === 0
}

function isClaim({ happenings, losses }: Frame): boolean {
  return happenings.length > 0 && losses.length === 0 && happenings[0]?.role === 'claims'
}
