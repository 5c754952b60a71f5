import { Refusal } from '../src/core/bad-input.ts'
import type { Context } from '../src/core/command.ts'
import type { Sort } from '../src/core/query.ts'
import { without } from './asked-breakdown.ts'

const EVENTS = '(?:attack|event|incident|clash|clashe|strike|airstrike|bombing|ambush|ambushe)'
const ONE = String.raw`(?= (?:[\p{L}-]+ ){0,2}${EVENTS}(?![\p{L}]))`
/** Behind a number: "last 3 ISIS attacks", and not "last 3 days of attacks". */
const SOME = String.raw`(?= (?!(?:day|week|month|year|hour)s)(?:[\p{L}-]+ ){0,2}${EVENTS}s(?![\p{L}]))`
const NUMBER = String.raw`(?:(?:top )?(\d{1,2}) )?`
const SORTED: readonly (readonly [RegExp, Sort])[] = [
  [
    new RegExp(String.raw`(?<![^\s])(?:the )?${NUMBER}(?:deadliest|bloodiest|worst|biggest|most(?= (?:killed|deaths|dead|fatalities)))(?![^\s])`, 'iu'),
    'killed',
  ],
  [new RegExp(String.raw`(?<![^\s])(?:the )?top (\d{1,2})(?:(?![^\s]) *$|${SOME})`, 'iu'), 'killed'],
  [new RegExp(String.raw`(?<![^\s])(?:the )?(?:${NUMBER}(?:oldest|earliest)|first${ONE}|first (\d{1,2})${SOME})(?![^\s])`, 'iu'), 'oldest'],
  [new RegExp(String.raw`(?<![^\s])(?:the )?(?:${NUMBER}(?:newest|most recent)|last${ONE}|(?:last|latest) (\d{1,2})${SOME})(?![^\s])`, 'iu'), 'newest'],
]

/** Plain words without those that say in which order the answer is to stand, and how many of it are asked for. */
export interface Sorted {
  readonly text: string | null
  readonly sort: Sort | null
  readonly most: number | null
}

/** Takes "deadliest", "oldest" or "last 3" out of plain words. Words in quotes are left as they are. */
export function askedSort(text: string | null): Sorted {
  if (text === null || /["“”«»]/u.test(text)) return { text, sort: null, most: null }
  for (const [words, sort] of SORTED) {
    const found = words.exec(text)
    if (found === null) continue
    const most = Number(found.slice(1).find((number) => number !== undefined) ?? 0)
    return { text: without(text, found.index, found[0].length), sort, most: most === 0 ? null : most }
  }
  return { text, sort: null, most: null }
}

/** Throws Refusal where plain words ask an answer that has no order for one. */
export function refuseSort({ again }: Context, text: string | null, answer: string): void {
  if (askedSort(text).sort !== null) throw new Refusal(`${answer} takes in all events, in no order.`, `The events in that order: /${again({}, 'find')}`)
}
