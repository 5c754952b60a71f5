import { gather } from '../text/gather.ts'
import { AS_WELL, type Clause } from './clauses.ts'
import type { Frame } from './frame.ts'

/** A clause with what it shares with the one told before it: the deed, or who did it. */
export function withShared(frame: Frame | null, clause: Clause, before: Frame | undefined): Frame | null {
  return frame === null ? likewise(clause, before) : sharesDoers(sharesDeed(frame, clause, before), clause, before)
}

/** "Shelling killed a man in Toretsk and wounded three in Chasiv Yar": both were shelled. */
function sharesDeed(frame: Frame, { link, items }: Clause, before: Frame | undefined): Frame {
  const deeds = before?.happenings.filter(({ form, type }) => form === 'noun' && type !== null) ?? []
  const follows = link === 'and' && items[0]?.is === 'trigger' && frame.happenings.every(({ role }) => role === 'kills')
  if (before === undefined || !follows || deeds.length === 0) return frame
  return { ...frame, happenings: [...deeds, ...frame.happenings], weapon: frame.weapon ?? before.weapon, by: frame.by.length > 0 ? frame.by : before.by }
}

/** "The militia's attack, which began with a raid on Gao, followed by raids on Bourem and other ones in Kidal": all were the militia's. */
function sharesDoers(frame: Frame, { link, items: [first] }: Clause, before: Frame | undefined): Frame {
  const [deed, ...others] = frame.happenings
  const lists = link === 'which' || link === 'followed' || (link === 'apart' && first?.low === 'other')
  if (before === undefined || deed === undefined || !lists || frame.by.length > 0) return frame
  const same = deed.form === 'noun' && before.happenings[0]?.form === 'noun' && [deed, ...others].every(({ type }) => type === before.happenings[0]?.type)
  return same ? { ...frame, by: before.by } : frame
}

/** "… as well as in Kidal": the deed told before, at one more place. */
function likewise({ link, items }: Clause, before: Frame | undefined): Frame | null {
  const places = gather(items, (item) => (item.is === 'place' ? item.places : []))
  const [first] = places
  if (link !== AS_WELL || before === undefined || first === undefined) return null
  return { ...before, quotes: [[first.from, items.at(-1)?.to ?? first.to]], link, places, losses: [], none: [], details: [] }
}
