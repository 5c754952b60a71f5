import type { Item, Party, Step } from './item.ts'

/** "Our forces killed 12," an army officer said: they are those of whoever speaks. */
export const ours: Step = (items) => {
  if (!items.some(({ low }) => OUR.test(low))) return [...items]
  const said = items.find((item) => item.is === 'speech' && item.speaker !== null)
  const speaker = said?.is === 'speech' ? said.speaker : null
  if (speaker === null || (speaker.sort !== 'state' && speaker.sort !== 'armed')) return [...items]
  return items.map((item, at) => (item.is === 'party' && isOurs(item.party, items[at - 1]) ? { ...item, party: { ...speaker, tier: 'resolved' } } : item))
}

const OUR = /^our(?: |$)/

/** "Our forces"; not "our people". */
function isOurs({ name, sort, generic }: Party, before: Item | undefined): boolean {
  return (sort === 'state' || sort === 'armed') && generic && (before?.low === 'our' || OUR.test(name.toLowerCase()))
}
