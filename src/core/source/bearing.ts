import type { Figure } from '../count.ts'
import { fold } from '../fold.ts'
import type { Claim, Report } from '../report.ts'
import type { SourceBook } from './book.ts'
import { campCalled, hasWords, isOfCamp } from './camp.ts'
import type { Kinships } from './kinship.ts'
import { originOf } from './origin.ts'
import { type Stance, stancesInWords } from './stance.ts'

/** What a claim is for the one who makes it: an `admission` of its own side’s losses, or a `claim by a party` about its enemy’s. */
export type Bearing = 'admission' | 'claim by a party'

/** The parties of an event, and who they are. */
export interface Parties {
  readonly by: readonly string[]
  readonly on: readonly string[]
  readonly kinships: Kinships
}

/** The stances of a report: those of the one it quotes; else of its origin; else of its publisher. A party of the event speaks for itself. */
export function stancesOf(report: Pick<Report, 'publisher' | 'origin' | 'saidBy'>, book: SourceBook, parties: Parties): readonly Stance[] {
  const voices = [report.saidBy, originOf(report, book), report.publisher].filter((name) => name !== null)
  const stances = voices.map((name): readonly Stance[] => {
    const known = book.find(name)?.stances ?? []
    if (known.length > 0) return known
    return isParty(name, parties) ? [{ is: 'speaks-for', actor: name }] : stancesInWords(name)
  })
  return stances.find((known) => known.length > 0) ?? []
}

/** Whether a source is one of the parties itself: `Syrian Army`, quoted on its own losses. */
function isParty(name: string, { by, on, kinships }: Parties): boolean {
  const folded = fold(name)
  return [...by, ...on].some((party) => fold(party) === folded || kinships(party).names.has(folded))
}

/** Null of a claim that bears on neither side, or of a loss that is denied. */
export function bearingOf({ side, figure }: Claim, stances: readonly Stance[], parties: Parties): Bearing | null {
  if (side === null || !someLost(figure)) return null
  const told = stances.map((stance) => ({ ...stance, favoured: favours(stance, parties) })).filter(({ favoured }) => favoured !== 'both')
  const friends = told.filter(({ is }) => is !== 'anti')
  if (friends.some(({ actor }) => isSide(side, actor, parties.kinships))) return 'admission'
  const enemy = told.some(({ is, actor }) => is === 'anti' && isSide(side, actor, parties.kinships))
  return enemy || friends.some(({ favoured }) => isAcross(side, favoured, parties)) ? 'claim by a party' : null
}

/** Which party of an event a stance is for: those who did it, or those to whom it was done. */
export function favours({ is, actor }: Stance, { by, on, kinships }: Parties): 'by' | 'on' | 'both' | null {
  const [inBy, inOn] = [by, on].map((party) => party.some((name) => isSide(name, actor, kinships)))
  if (inBy && inOn) return 'both'
  if (!inBy && !inOn) return null
  return inBy === (is !== 'anti') ? 'by' : 'on'
}

/**
 * Whether a side, or one of the parties it is composed of, is the actor: by name, by what it is part of, or by camp; where the actor is a single
 * word, also by that word within the name of the side.
 */
function isSide(side: string, actor: string, kinships: Kinships): boolean {
  const word = fold(actor)
  const meant = new Set([word, ...kinships(actor).names])
  const camp = campCalled(actor)
  return side.split(' + ').some((part) => {
    const { names, wholes, is } = kinships(part)
    if ([fold(part), ...names, ...wholes].some((name) => meant.has(name))) return true
    if (camp !== null && isIn(camp, part, is)) return true
    return !word.includes(' ') && [word, `${word}s`].some((one) => hasWords(fold(part), one))
  })
}

/** Whether a side is of a camp: by what the desk knows of it, else by its name. */
function isIn(camp: string, side: string, is: ReturnType<Kinships>['is']): boolean {
  if (camp === 'government' && is !== null) return is === 'state'
  return (camp === 'militants' && is === 'rebel') || isOfCamp(side, camp)
}

/** Whether a side stands across from the favoured party. */
function isAcross(side: string, favoured: ReturnType<typeof favours>, { by, on, kinships }: Parties): boolean {
  const others = favoured === 'by' ? on : favoured === 'on' ? by : []
  return others.some((name) => isSide(side, name, kinships))
}

function someLost(figure: Figure): boolean {
  return figure.state === 'counted' && figure.max !== 0
}
