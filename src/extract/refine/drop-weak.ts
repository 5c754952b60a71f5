import type { Frame } from '../frames/frame.ts'
import { TOLLS } from '../frames/loss-rules.ts'
import { gather } from '../text/gather.ts'
import type { Refiner } from './refiner.ts'

/** What is also said of matches, markets and debates stands only beside a party under arms, a loss or a weapon; and nothing stands without who or where. */
export const dropWeak: Refiner = (frames, { borrows }) =>
  frames.filter((frame) => !isWeak(frame) && !isBareToll(frame) && says(frame) && !(borrows && isFigure(frame)))

/** "The spokesman put the number of dead at 64": a count of what was told before, or of nothing that has a place. */
function isBareToll({ losses, happenings, places }: Frame): boolean {
  const counts = losses.length > 0 && losses.every(({ rule }) => TOLLS.has(rule))
  return counts && happenings.every(({ role }) => role === 'kills' || role === 'claims') && places.every(({ tier }) => tier !== 'said')
}

function isWeak({ happenings, losses, none, weapon, by, on, places }: Frame): boolean {
  if (happenings.length > 0 && losses.some(({ kind }) => kind === 'missing')) return false
  if (losses.some(({ kind }) => kind === 'killed' || kind === 'wounded' || kind === 'captured' || kind === 'casualties')) return false
  if (none.length > 0 && happenings.length > 0) return false
  if (happenings.every(({ role }) => role === 'thing')) return by.length === 0 || on.length + places.length === 0
  if (happenings.some(({ weak, role }) => !weak && role !== 'thing') || weapon !== null) return false
  if (hitByState(happenings, by, on, places) || wasShot(happenings, on) || isUnarmed(happenings, by, on, places)) return false
  const parties = [...by, ...gather(on, ({ party }) => (party === null ? [] : [party]))]
  return !parties.some(({ sort }) => sort === 'state' || sort === 'armed')
}

/** "The prime minister shot back", in a report of a debate, a match or a storm: without dead by arms, or parties on both sides at a place, it is a figure of speech. */
function isFigure({ losses, happenings, by, on, places }: Frame): boolean {
  const lost = losses.some(({ kind, party }) => (kind === 'killed' || kind === 'wounded') && party !== null)
  const armed = [...by, ...gather(on, ({ party }) => (party === null ? [] : [party]))].filter(({ sort }) => sort === 'armed' || sort === 'state')
  const byArms = armed.length > 0 || happenings.some(({ type, weak }) => type !== null && !weak)
  return !(lost && byArms) && !(armed.length > 1 && places.length > 0)
}

/** "The senator was shot": a person, and not a film. */
function wasShot(happenings: Frame['happenings'], on: Frame['on']): boolean {
  return happenings.some(({ type, form, passive }) => type === 'attack' && form === 'verb' && passive) && on.some(({ party }) => party !== null)
}

/** What is done without arms is an event where it has a place, and those who do it or what it is done to. */
function isUnarmed(happenings: Frame['happenings'], by: Frame['by'], on: Frame['on'], places: Frame['places']): boolean {
  return places.length > 0 && happenings.some(({ type, form, passive }) => type !== null && form === 'verb' && (UNARMED.get(type)?.(by, on, passive) ?? false))
}

/** By type, who or what must be named: "a clinic in Bria was looted", "two men were arrested in Gao", "residents demonstrated in Suwayda". */
const UNARMED: ReadonlyMap<string, (by: Frame['by'], on: Frame['on'], passive: boolean) => boolean> = new Map([
  ['looting', (by, on, passive) => (passive || by.length > 0) && on.some(({ party }) => party === null)],
  ['arrests', (_, on, passive) => passive && on.some(({ party }) => party !== null)],
  ['disrupted-weapons', (_, on) => on.some(({ name }) => LAID_OR_SENT.test(name))],
  ['group-change', (by, on) => by.length > 0 && on.length > 0],
  ['peaceful-protest', (by) => by.length > 0],
  ['mob-violence', (by) => by.length > 0],
  ['agreement', (by) => by.length > 0],
  ['base', (by) => by.length > 0],
])

/** What is defused, dismantled or brought down. */
const LAID_OR_SENT =
  /\b(?:mines?|landmines?|bombs?|ieds?|explosives?|devices?|drones?|missiles?|rockets?|caches?|tunnels?|ordnance|helicopters?|aircraft|jets?|warplanes?)$/i

/** "Israel had struck a research centre near Masyaf": a country that hits a thing at a place plays no match. */
function hitByState(happenings: Frame['happenings'], by: Frame['by'], on: Frame['on'], places: Frame['places']): boolean {
  const hit = happenings.some(({ type, role, form }) => type === null && role === 'acts' && form === 'verb')
  return hit && places.length > 0 && by.some(({ sort }) => sort === 'nation') && on.some(({ party }) => party === null)
}

function says({ places, by: doers, on, losses, whens, inherited }: Frame): boolean {
  const by = doers.filter(({ tier }) => tier !== 'inherited')
  const told = losses.length + whens.length > 0 || on.some(({ party }) => party === null)
  if (places.length > 0 || (by.length > 0 && on.length > 0 && told)) return true
  return (
    losses.length > 0 && (by.length + on.length > 0 || (whens.length > 0 && !inherited) || losses.some(({ party }) => party !== null && party.sort !== 'civil'))
  )
}
