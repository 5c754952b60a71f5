import type { Figure } from '../count.ts'
import type { Facts } from '../event.ts'
import { fold } from '../fold.ts'
import type { Claim, Report } from '../report.ts'
import type { SourceBook } from './book.ts'
import { campCalled, hasWords, isOfCamp } from './camp.ts'
import { originOf } from './origin.ts'
import { type Stance, stancesInWords } from './stance.ts'

/** How a claim bears on whoever makes it: a side's own loss is admitted, its enemy's is claimed. */
export type Bearing = 'admission' | 'claim by a party'

/** The parties of an event. */
type Parties = Pick<Facts, 'by' | 'on'>

/** How a report stands to actors: as whoever it quotes does, else as its origin, else as its publisher. */
export function stancesOf(report: Pick<Report, 'publisher' | 'origin' | 'saidBy'>, book: SourceBook): readonly Stance[] {
  const voices = [report.saidBy, originOf(report, book), report.publisher].filter((name) => name !== null)
  const stances = voices.map((name) => {
    const known = book.find(name)?.stances ?? []
    return known.length > 0 ? known : stancesInWords(name)
  })
  return stances.find((known) => known.length > 0) ?? []
}

/** Null of a claim that bears on neither, or of a loss that is denied. */
export function bearingOf({ side, figure }: Claim, report: Report, parties: Parties, book: SourceBook): Bearing | null {
  if (side === null || !someLost(figure)) return null
  const stances = stancesOf(report, book).filter((stance) => favours(stance, parties, book) !== 'both')
  const friends = stances.filter(({ is }) => is !== 'anti')
  if (friends.some(({ actor }) => isSide(side, actor, book))) return 'admission'
  const enemies = stances.some((stance) => stance.is === 'anti' && isSide(side, stance.actor, book))
  return enemies || friends.some((stance) => isOther(side, favours(stance, parties, book), parties, book)) ? 'claim by a party' : null
}

/** Which party of an event a stance is for: those who did it, or those to whom it was done. */
export function favours({ is, actor }: Stance, { by, on }: Parties, book: SourceBook): 'by' | 'on' | 'both' | null {
  const [inBy, inOn] = [by, on].map((party) => party.some((name) => isSide(name, actor, book)))
  if (inBy && inOn) return 'both'
  if (!inBy && !inOn) return null
  return inBy === (is !== 'anti') ? 'by' : 'on'
}

/** Whether a side, or one of those that it is put together from, is the actor of a stance: by name, by kin, by camp, by its one word. */
export function isSide(side: string, actor: string, { kin }: SourceBook): boolean {
  const camp = campCalled(actor)
  const meant = kin(actor).map(fold)
  const word = fold(actor)
  return side.split(' + ').some((part) => {
    const names = kin(part)
    if (names.some((name) => meant.includes(fold(name)) || (camp !== null && (name === camp || isOfCamp(name, camp))))) return true
    return !word.includes(' ') && [word, `${word}s`].some((one) => hasWords(fold(part), one))
  })
}

/** Whether a side stands across from the favoured party. */
function isOther(side: string, favoured: ReturnType<typeof favours>, parties: Parties, book: SourceBook): boolean {
  if (favoured !== 'by' && favoured !== 'on') return false
  return parties[favoured === 'by' ? 'on' : 'by'].some((name) => isSide(side, name, book))
}

function someLost(figure: Figure): boolean {
  return figure.state === 'counted' && figure.max !== 0
}
