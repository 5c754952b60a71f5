import { TRIGGERS } from '../lexicon/triggers.ts'
import { capitalised } from '../text/token.ts'
import type { Item } from './item.ts'

/** Letters that stand for no armed group. */
const OTHER_INITIALS =
  /^(?:UTC|GMT|USA?|UN|UK|EU|UAE|AU|AFP|APA?|BBC|CNN|NPR|TV|GPS|NGOS?|IEDS?|SUVS?|UAVS?|FPV|AK|RPGS?|TNT|CEO|AM|PM|DR|DRC|CAR|OCHA|UNICEF|UNHCR|MSF|ICRC|WHO|WFP|OHCHR|COVID|HIV|NATO|OPEC|FIFA|MP|MPS|ID|VIP|KIA|WIA|MIA|IDPS?|II|III|IV|VI|KM|NEWS)$/
const BEFORE_INITIALS = new Set(['by', 'with', 'against', 'the', 'from'])

/** "The JRM attacked", "captured by the ELN": initials that no list has, where they stand as a party would. */
export function initials(items: readonly Item[]): Item[] {
  const shouted = items.filter(({ text }) => /^\p{Lu}{3,}$/u.test(text)).length * 3 > items.length
  if (shouted) return [...items]
  return items.map((item, at) => {
    if (item.is !== 'word' || !/^\p{Lu}{3,6}(?:-\p{Lu}{1,3})?$/u.test(item.text) || OTHER_INITIALS.test(item.text)) return item
    const [before, next] = [items[at - 1], items[at + 1]]
    const acts = next?.is === 'word' && (TRIGGERS.get(next.low)?.verb ?? null) !== null
    if (!(acts || (before !== undefined && BEFORE_INITIALS.has(before.low))) || (next !== undefined && capitalised(next.text))) return item
    return { ...item, is: 'party', party: { name: item.text, sort: 'armed', key: null, generic: false, from: item.from, to: item.to, tier: 'said' } }
  })
}
