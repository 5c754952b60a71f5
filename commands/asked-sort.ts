import type { Sort } from '../src/core/query.ts'
import { without } from './asked-breakdown.ts'

const ONE = String.raw`(?= (?:[\p{L}-]+ ){0,2}(?:attack|event|incident|clash|strike|airstrike|bombing|ambush)(?![\p{L}]))`
const SORTED: readonly (readonly [RegExp, Sort])[] = [
  [/(?<![^\s])(?:the )?(?:deadliest|bloodiest|worst|biggest|most(?= (?:killed|deaths|dead|fatalities)))(?![^\s])/iu, 'killed'],
  [new RegExp(String.raw`(?<![^\s])(?:the )?(?:oldest|earliest|first${ONE})(?![^\s])`, 'iu'), 'oldest'],
  [new RegExp(String.raw`(?<![^\s])(?:the )?(?:newest|most recent|last${ONE})(?![^\s])`, 'iu'), 'newest'],
]

/** Takes "deadliest" or "oldest" out of plain words, which say in which order the answer is to stand. Words in quotes are left as they are. */
export function askedSort(text: string | null): { readonly text: string | null; readonly sort: Sort | null } {
  if (text === null || /["“”«»]/u.test(text)) return { text, sort: null }
  for (const [words, sort] of SORTED) {
    const found = words.exec(text)
    if (found !== null) return { text: without(text, found.index, found[0].length), sort }
  }
  return { text, sort: null }
}
