import { fold } from '../../core/fold.ts'
import { sortOfHead } from '../lexicon/people.ts'
import type { Item, Party, Reading } from './item.ts'

/** What somebody is who speaks for a party. */
const OFFICES =
  /^(?:officials?|officers?|spokes(?:m[ae]n|wom[ae]n|persons?|people)|commanders?|generals?|colonels?|captains?|majors?|lieutenants?|chiefs?|sources?|leaders?|commissioners?|superintendents?|inspectors?)$/i

/** Whose word it is: "the militia said"; "an army officer" speaks for the army, "a Taliban official" for the Taliban, a local official for no side. */
export function speakerParty(items: readonly Item[], reading: Reading): Party | null {
  for (const item of items) {
    if (item.is === 'party') return officeOf(item.party, reading) ?? item.party
    const [only] = item.is === 'losers' ? item.parts : []
    if (only?.party != null) return officeOf(only.party, reading)
  }
  return null
}

/** The party in whose office somebody is. */
function officeOf(party: Party, reading: Reading): Party | null {
  const words = party.name.split(' ')
  const office = words.findIndex((word) => OFFICES.test(word))
  const whose = words.slice(0, Math.max(0, office))
  for (let at = 0; at < whose.length; at++) {
    const known = reading.names((index) => (whose[index] === undefined ? undefined : fold(whose[index])), at)
    if (known !== null) return { ...party, name: whose.slice(at, at + known.length).join(' '), sort: known.sort, key: known.key, generic: known.generic }
  }
  const sort = sortOfHead(whose.at(-1)?.toLowerCase() ?? '')
  return sort === 'state' || sort === 'armed' ? { ...party, name: whose.join(' '), sort } : null
}
