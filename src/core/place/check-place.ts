import { Refusal } from '../bad-input.ts'
import type { Entry } from '../entry.ts'
import { fold, foldedName } from '../fold.ts'
import type { DeskPlace } from './desk-place.ts'

/** All that a place of the desk is called, folded. */
export function placeNames({ name, spellings }: Pick<DeskPlace, 'name' | 'spellings'>): string[] {
  return [name, ...spellings].map(foldedName)
}

/** Refuses a name or spelling that another live place of the desk has, unless the two lie apart; and a place that lies in itself. */
export function checkPlace(places: readonly Entry<'place'>[], facts: DeskPlace, no: number | null): void {
  const others = places.filter((place) => place.status === 'live' && place.no !== no)
  const own = new Set(placeNames(facts))
  const other = others.find((place) => placeNames(place.facts).some((name) => own.has(name)) && sameHome(place.facts, facts))
  if (other !== undefined)
    throw new Refusal(`P-${other.no} ${other.facts.name} has that name already.`, `Add a spelling to it: /desk place spell P-${other.no} spelling:"…"`)
  if (facts.parent !== null) refuseLoop(others, facts.name, facts.parent)
}

function sameHome(a: DeskPlace, b: DeskPlace): boolean {
  const home = ({ parent, admin1, country }: DeskPlace) => [parent, admin1, country].map((part) => (part === null ? '' : fold(part))).join('\n')
  return home(a) === home(b) || home(a) === '\n\n' || home(b) === '\n\n'
}

function refuseLoop(others: readonly Entry<'place'>[], name: string, parent: string): void {
  const way = [name]
  let at: string | null = parent
  while (at !== null && way.length <= others.length + 1) {
    const next: string = at
    way.push(next)
    if (fold(next) === fold(name)) throw new Refusal(`A place cannot lie in itself: ${way.join(' in ')}.`, 'Name what lies around it: in:"Aleppo, Syria"')
    at = others.find(({ facts }) => fold(facts.name) === fold(next))?.facts.parent ?? null
  }
}
