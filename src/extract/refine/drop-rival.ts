import { isVague } from '../frames/blame.ts'
import { type Frame, SAID_ON } from '../frames/frame.ts'
import type { Loss } from '../frames/losses.ts'
import { join, lossesClash } from './join.ts'
import type { Refiner } from './refiner.ts'

/** So many sentences on, somebody else may still give a figure of their own. */
const REACH = 4

/** "Six soldiers were killed, the army said. The rebels said they had killed 20": another figure for the same fight, and no fight of its own, which would be added. */
export const dropRival: Refiner = (frames) => {
  const out: Frame[] = []
  for (const frame of frames) {
    const told = out.at(-1)
    if (told === undefined || !isRival(told, frame)) out.push(frame)
    else out[out.length - 1] = withMore(told, frame)
  }
  return out
}

/** "… and captured six": what only the second tells of. */
function withMore(told: Frame, frame: Frame): Frame {
  const more = frame.losses.filter(({ kind }) => told.losses.every((one) => one.kind !== kind))
  return more.length === 0 ? told : join(told, { ...frame, by: [], losses: more })
}

function isRival(told: Frame, frame: Frame): boolean {
  const near = (frame.sentences[0] ?? 0) - (told.sentences.at(-1) ?? 0) <= REACH
  return near && onlyCounts(frame) && (isTheirs(told, frame) || isOpenTo(told, frame)) && (lossesClash(told, frame) || isOwnFigure(told, frame))
}

/** "At least 30", others say, and those who did it 60. */
function isOwnFigure(told: Frame, { by, losses }: Frame): boolean {
  return by.length > 0 && losses.every((one) => told.losses.some((other) => isSameSide(one, other) && one.quantity.low !== other.quantity.low))
}

function isSameSide(one: Loss, other: Loss): boolean {
  return one.kind === other.kind && one.party !== null && one.party.name === other.party?.name
}

/** Somebody says how many, and nothing of where or when. */
function onlyCounts({ places, whens, losses, happenings, attribution, another, elsewhere, total }: Frame): boolean {
  const bare = places.length === 0 && whens.every(({ rule }) => rule === SAID_ON) && !another && !elsewhere && !total
  return bare && attribution !== null && losses.some(({ further }) => further !== true) && happenings.every(({ role }) => role === 'kills' || role === 'thing')
}

function isTheirs(told: Frame, { by }: Frame): boolean {
  return by.every(({ name }) => told.by.some((one) => isOf(one.name.toLowerCase(), name.toLowerCase()))) || isVague(told.by)
}

/** "Bombs hit the camp. We lost 12 soldiers, an officer said. The rebels said they had killed 57 soldiers": nobody was named yet. */
function isOpenTo(told: Frame, { losses }: Frame): boolean {
  return told.by.length === 0 && losses.some((one) => told.losses.some((other) => isSameSide(one, other)))
}

/** "Al-Shabaab" and "Al-Shabaab militants". */
function isOf(name: string, other: string): boolean {
  return name === other || name.startsWith(`${other} `) || other.startsWith(`${name} `)
}
