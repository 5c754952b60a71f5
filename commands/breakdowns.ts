import { Refusal } from '../src/core/bad-input.ts'
import type { Context } from '../src/core/command.ts'
import { DIMENSIONS, type Dimension } from '../src/core/query.ts'
import type { Line } from '../src/core/reply.ts'
import { code, text as shown } from '../src/render/inline.ts'
import { askedBreakdown } from './asked-breakdown.ts'
import { refuseSort } from './asked-sort.ts'

/** Words that people type for a dimension that is called otherwise. No party is called so. */
export const OTHER_WORDS: Readonly<Record<string, Dimension>> = {
  province: 'admin1',
  region: 'admin1',
  governorate: 'admin1',
  oblast: 'admin1',
  town: 'place',
  city: 'place',
  village: 'place',
  location: 'place',
  date: 'day',
}

/** What may stand behind "by" or "per" in plain words. */
export const BREAKDOWNS: Readonly<Record<string, Dimension>> = {
  ...OTHER_WORDS,
  ...Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, dimension])),
  party: 'actor',
}

/** No tally goes by these. */
export const NO_BREAKDOWNS = ['year', 'quarter', 'hour', 'district'] as const

const NONE = Object.fromEntries(NO_BREAKDOWNS.map((word) => [word, word]))
const ANY = { ...Object.fromEntries(Object.keys(BREAKDOWNS).map((word) => [word, word])), ...NONE }

/** Throws Refusal where plain words ask a tally for an order, or to be broken down in a way that it cannot be. */
export function refuseWhatTallyLacks(context: Context, text: string | null): void {
  refuseSort(context, text, 'A tally')
  const { what } = askedBreakdown(text, NONE)
  if (what === null) return
  const other = what === 'year' ? ` A chart goes by year, too: /${context.again({}, 'chart')}` : ''
  throw new Refusal(`A tally is not broken down by ${what}.`, `It goes by ${DIMENSIONS.join(', ')}, as in: by:month.${other}`)
}

/** Plain words for an answer that is broken down in no way, without the words that ask for one; and what adds up so. */
export function withoutBreakdown({ again }: Context, text: string | null, answer: 'list' | 'map' | 'chart' | 'file'): { text: string | null; notes: Line[] } {
  const said = askedBreakdown(text, ANY)
  if (said.what === null) return { text, notes: [] }
  const verb = said.what === 'year' && answer !== 'chart' ? 'chart' : 'tally'
  return { text: said.text, notes: [[shown(`A ${answer} is not broken down by ${said.what}; this is: `), code(`/${again({}, verb)}`)]] }
}
