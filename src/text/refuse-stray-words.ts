import { BadValue } from '../core/bad-input.ts'
import { AFTER, BEFORE } from './qualifier-words.ts'

const NEGATIONS = ['not', 'no', 'never', 'neither', 'without']
const DOUBTS = ['possibly', 'perhaps', 'maybe', 'probably', 'likely', 'presumably', 'apparently', 'reportedly', 'allegedly', 'supposedly']

/** Words that begin or end no side, why, and what to type instead. */
const STRAYS: readonly { readonly words: readonly string[]; readonly why: string; readonly example: string }[] = [
  { words: [...BEFORE, ...AFTER].map(([words]) => words), why: 'goes beside one number', example: '"ISIS at least 8", "8 or more", 8-10 or ~20' },
  { words: NEGATIONS, why: 'tells what the count is not, and a loss tells what it is', example: '<5, 0, none or ?' },
  { words: DOUBTS, why: 'tells how sure the source sounds, which is a hedge', example: '5 hedge:"losses reportedly"' },
  { words: ['of', 'of the', 'or', 'to', 'and'], why: 'begins or ends no name', example: '"dozens of ISIS" or "ISIS dozens"' },
]

/** Refuses a side that is, begins with or ends with words that belong to a count: `at least` before `8 to 10`. Throws BadValue. */
export function refuseStrayWords(side: string): void {
  const text = side.toLowerCase()
  for (const { words, why, example } of STRAYS) {
    const stray = words.find((word) => text === word || text.startsWith(`${word} `) || text.endsWith(` ${word}`))
    if (stray !== undefined) throw new BadValue(`“${side}” is no side: “${stray}” ${why}.`, example)
  }
}

/** Refuses `8 including 3 children`: a part would be read as a side or as a second count. Throws BadValue. */
export function refusePart(text: string): void {
  if (/(?:^|\s)(?:including|among them)(?:\s|$)/iu.test(text))
    throw new BadValue('A part of a figure cannot be said yet; put it into the brackets.', '"8 (including 3 children)"')
}
