import { typePlaces, typeWithWords } from '../log-line.ts'
import { typeWhen } from '../when.ts'
import type { TotalPart } from './total.ts'

/** Where, when and of whom a part is, as it is typed: `Damascus on 2018-03-20`, `Damascus: officers`, `among officers`. */
export function typeScope({ place, when, claim }: TotalPart): string {
  const where = place === null ? null : typePlaces([place]).join()
  const days = when === null ? null : `on ${typeWhen(when)}`
  const before = [where, days].filter((words) => words !== null).join(' ')
  if (claim.side === null) return before
  return before === '' ? `among ${claim.side}` : `${before}: ${claim.side}`
}

/** A part as it is typed: `Damascus: killed >114`. */
export function typePart(part: TotalPart): string {
  const scope = typeScope(part)
  const colon = part.claim.side === null ? ':' : ''
  return `${scope}${colon} ${part.claim.kind} ${typeWithWords(part.claim.figure)}`
}
