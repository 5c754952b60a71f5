import type { Happening, Item } from './item.ts'
import { firstOf } from './lone.ts'
import { isOne } from './pattern.ts'

/** So many items behind a verb stands what it is done to. */
const OBJECT = 7

const verb = (type: string, role: Happening['role']): Happening => ({ type, role, form: 'verb', weak: true, passive: false })

/** Whether one of the words stands near behind the verb, and nothing between that ends its phrase. */
function takes(items: readonly Item[], at: number, object: RegExp): boolean {
  const behind = items.slice(at + 1, at + OBJECT)
  const found = behind.findIndex(({ low }) => object.test(low))
  return found >= 0 && behind.slice(0, found).every(({ is, low }) => is !== 'mark' && is !== 'trigger' && low !== 'that')
}

function isBehindBe(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 2), at).findLast((item) => !isOne(item, 'ADV'))
  return before !== undefined && isOne(before, 'BE')
}

/** "Were held in Bria on Sunday over a bombing", "was picked up on suspicion of": taken by the police, and no title or office. */
function heldOver(items: readonly Item[], at: number): boolean {
  if (!isBehindBe(items, at)) return false
  const words = items
    .slice(at + 1, at + OBJECT)
    .map(({ is, low }) => (is === 'when' || is === 'place' ? '' : low))
    .join(' ')
  return /(?:in connection with|on suspicion of|\bover the\b|\bfor questioning\b|\bsuspected of\b)/.test(words)
}

/** "Picked up from their homes by men in plain clothes". */
function takesFromHome(items: readonly Item[], at: number): boolean {
  return items[at + 1]?.low === 'up' && items[at + 2]?.low === 'from' && takes(items, at, /^(?:homes?|houses?|workplace)$/)
}

/** "Signed a ceasefire", "agreed on a three-day truce", "reached a peace deal". */
function agrees(items: readonly Item[], at: number): boolean {
  return takes(items, at, /^(?:ceasefire|cease-fire|truce|armistice|peace)$/)
}

/** "Set up a new base near", "established an outpost": what is built to be held. */
function settles(items: readonly Item[], at: number): boolean {
  const founds = !/^set/.test(items[at]?.low ?? '') || items[at + 1]?.low === 'up'
  return founds && takes(items, at, /^(?:bases?|outposts?|headquarters|garrison)$/)
}

/** "Withdrew its last soldiers from", "pulled its troops out of": those who leave stand between. */
function leaves(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + OBJECT)
  const party = behind.findIndex(({ is }) => is === 'party' || is === 'losers')
  const [next, last] = behind.slice(party + 1, party + 3).map(({ low }) => low)
  if (party < 0 || party > 3) return false
  return behind[party + 1]?.is === 'place' || next === 'from' || (next === 'out' && (last === 'of' || last === 'from'))
}

/** "Has been under the control of the rebels since Thursday": since then it has changed hands. */
function isUnderControl(items: readonly Item[], at: number): boolean {
  const words = items.slice(at, at + 4).map(({ low }) => low)
  const control = /^under (?:the )?control of\b/.test(words.join(' ')) || /^in the hands of/.test(words.join(' '))
  return (
    control &&
    isBehindBe(items, at) &&
    items.slice(at, at + OBJECT + 3).some((item, index, behind) => item.is === 'when' && /since/.test(`${behind[index - 1]?.low} ${item.low}`))
  )
}

/** "Cut down 60 olive trees", "were cut down": trees and vines, and nobody. */
function fells(items: readonly Item[], at: number): boolean {
  const near = items.slice(Math.max(0, at - 4), at + OBJECT).map(({ low }) => low)
  return near.some((low) => /(?:^|-| )(?:trees?|saplings?|vines|orchards?|seedlings)$/.test(low))
}

/** "Stole 200 cattle", "carried off grain": what people live on. */
function steals(items: readonly Item[], at: number): boolean {
  const taken = /^st/.test(items[at]?.low ?? '') || items[at + 1]?.low === 'off'
  return taken && takes(items, at, /(?:^| )(?:cattle|cows|sheep|goats|camels|livestock|herds?|grain|crops|food|belongings|motorcycles?|money|medicines?)$/)
}

/** "Discovered an arms cache", "uncovered a tunnel": weapons that were not used. */
function uncovers(items: readonly Item[], at: number): boolean {
  const behind = items.slice(at + 1, at + OBJECT).map(({ low }) => low)
  return /\b(?:(?:arms|weapons?|explosives|ammunition) (?:cache|caches|depot|dump|store)|bomb-making (?:factory|workshop|lab))\b/.test(behind.join(' '))
}

/** "Gathered outside the governor's office, demanding", "blocked the road to call for": a crowd that wants something. */
function protests(items: readonly Item[], at: number): boolean {
  const behind = items
    .slice(at + 1, at + 2 * OBJECT)
    .map(({ low }) => low)
    .join(' ')
  return /(?:\bto protest\b|\bin protest\b|\bprotesting\b|\bdemand(?:ed|ing)\b|\bto demand\b|\bcall(?:ed|ing)? for\b|\bto denounce\b|\bdenouncing\b|\bin a (?:demonstration|protest)\b)/.test(
    behind,
  )
}

/** "Used batons and water cannon against demonstrators". */
function disperses(items: readonly Item[], at: number): boolean {
  return takes(items, at, /^(?:batons?|truncheons|cannons?|teargas|tear|rubber)$/)
}

/** The verbs without arms that tell of an event by what follows them, in the order in which they are tried. */
const readUnarmed = firstOf([
  { words: 'held picked', reads: heldOver, happening: verb('arrests', 'acts') },
  { words: 'picked', reads: takesFromHome, happening: { ...verb('abduction', 'acts'), weak: false } },
  { words: 'signed agreed reached concluded struck', reads: agrees, happening: verb('agreement', 'mutual') },
  { words: 'established establishing opened set setting', reads: settles, happening: verb('base', 'acts') },
  { words: 'withdrew withdrawn withdrawing pulled pulling', reads: leaves, happening: verb('group-change', 'loses') },
  { words: 'under in', reads: isUnderControl, happening: verb('gain', 'gains') },
  { words: 'cut cutting chopped felled', reads: fells, happening: verb('looting', 'acts') },
  { words: 'stole stolen stealing carried carrying', reads: steals, happening: verb('looting', 'acts') },
  { words: 'found discovered uncovered unearthed located busted seized', reads: uncovers, happening: verb('disrupted-weapons', 'acts') },
  { words: 'gathered rallied marched blocked barricaded protested went', reads: protests, happening: verb('peaceful-protest', 'moves') },
  { words: 'used using fired firing lobbed lobbing', reads: disperses, happening: verb('protest-intervention', 'acts') },
])

/** A verb without arms that tells of an event by what follows it; behind a form of "be" it was done to the subject. */
export function unarmedVerb(items: readonly Item[], at: number): Happening | null {
  const found = readUnarmed(items, at)
  return found !== null && isBehindBe(items, at) ? { ...found, passive: true } : found
}
