import type { Item } from '../cascade/item.ts'

/** What kills and is no war: weather, roads, illness, fire. */
const ACCIDENTS = new Set(
  'rain rains flood floods flooding earthquake quake tremor aftershock landslide landslides mudslide avalanche storm cyclone hurricane typhoon tornado lightning heatwave drought famine wildfire wildfires bushfire crash collision plunged derailed derailment capsized overturned stampede virus disease cholera malaria measles outbreak epidemic pandemic cancer shark bear crocodile snake accident'.split(
    ' ',
  ),
)
/** What does as well, where it is the first thing said. */
const FIRES = new Set(['fire', 'blaze', 'accident'])

/** Whether a clause tells of a misfortune: those words, and nothing that is done with arms. */
export function isPeaceful(items: readonly Item[]): boolean {
  if (items.some((item) => item.is === 'trigger' && item.happening.role !== 'kills' && !item.happening.weak)) return false
  if (items.some((item) => item.is === 'party' && item.party.sort === 'armed')) return false
  const first = items.slice(0, 3).some((item) => item.is === 'word' && FIRES.has(item.low))
  return first || items.some((item) => item.is === 'word' && ACCIDENTS.has(item.low))
}
