import type { Sort } from '../lexicon/people.ts'
import { capitalised } from '../text/token.ts'
import type { Item, Party, span } from './item.ts'

type Named = ReturnType<typeof span>

/** A party that no register has: "our forces" is called so. */
export function newParty(items: readonly Item[], at: number, end: number, base: Named, sort: Sort): Party {
  const ours = items[at - 1]?.low === 'our' && NOBODYS_NAME.has(base.low) ? items[at - 1] : undefined
  const generic = !items.slice(at, end).some((item, index) => capitalised(item.text) && !(at + index === 0 && end - at === 1))
  const name = ours === undefined ? base.text : `${ours.text} ${base.text}`
  const party = { name, sort: refined(sort, base), key: null, generic, from: ours?.from ?? base.from, to: base.to, tier: 'said' } as const
  return items[at - 1]?.low === 'the' ? { definite: true, ...party } : party
}

/** Whose they are, "our" alone tells. */
const NOBODYS_NAME = new Set(['forces', 'troops', 'units', 'defenders', 'missile forces', 'air force', 'army'])

/** Teams of a state's forces, most of which are told of by initials: "a SWAT team"; those of relief agencies bear no arms. */
const UNDER_ARMS =
  /[Pp]olice|[Aa]rmy|[Mm]ilitary|[Ss]ecurity|[Gg]endarm|[Cc]ommando|terror|[Rr]anger|[Ss]pecial|[Ii]ntelligence|\b(?!(?:UN|WHO|WFP|MSF|ICRC|UNHCR|UNICEF|OCHA|NGO|TV|BBC|CNN|AFP)\b)\p{Lu}{3,5}\b/u

/** "Government fighters", "rebel forces", "army officers": the word before tells more than the noun. */
function refined(sort: Sort, { low, text }: Named): Sort {
  if (/\b(?:rebel|militant|insurgent|separatist|opposition|backed|jihadist|islamist|terrorist|tribal|paramilitary|militia)\b/.test(low) && sort === 'state')
    return 'armed'
  if (/\bteams?$/.test(low)) return UNDER_ARMS.test(text) ? 'state' : 'civil'
  if (sort === 'armed' && /\b(?:council|party|parliament|family|staff|crew|union|community|church|committee|cabinet)\b/.test(low)) return 'civil'
  if (
    /^suicide |^(?:unidentified |unknown )?(?:armed|masked|uniformed|heavily-armed|heavily armed) (?:men|youths|group|assailants|herders|herdsmen|pastoralists|villagers|tribesmen|settlers|civilians)/.test(
      low,
    )
  )
    return 'armed'
  if (/^(?:unknown|unidentified) (?:men|persons|individuals)$/.test(low)) return 'armed'
  if (INITIALS.test(text)) return 'state'
  if (/^(?:\S+ )?(?:security|intelligence|army|military) (?:men|agents|members|elements|units?)$/.test(low)) return 'state'
  if (sort === 'rank' && /\b(?:police|army|military|security|paramilitary|intelligence)\b/.test(low)) return 'state'
  return sort
}

/** "Three FC men", "RSF men": who goes by initials bears arms, but for those who bring relief or tell of it. */
const INITIALS = /^(?!(?:UN|WHO|WFP|MSF|ICRC|UNHCR|UNICEF|OCHA|NGO|TV|BBC|CNN|AFP)\b)\p{Lu}{2,5} men$/u
