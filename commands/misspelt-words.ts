import { EVENT_TYPES } from '../src/core/event-type.ts'
import { fold, words } from '../src/core/fold.ts'
import { nearest } from '../src/core/nearest.ts'
import type { Query } from '../src/core/query.ts'
import type { Line } from '../src/core/reply.ts'
import type { Desk } from '../src/core/store.ts'
import { text } from '../src/render/inline.ts'

/** Shorter words are near to too many. */
const SHORTEST = 4
/** So many words are looked at, and so many names that begin like one. */
const MOST_WORDS = 6
const MOST_NAMES = 200

const TYPES = EVENT_TYPES.flatMap(({ code, name, words: others }) => [code, name, ...others])

/** For a search that finds nothing: those of its words that are nearly a name of the log or a kind of event. */
export async function misspeltWords(desk: Desk, query: Query): Promise<Line[]> {
  const asked = query.text.slice(0, MOST_WORDS)
  const near = await Promise.all(asked.map((word, at) => meantBy(desk, word, asked[at + 1])))
  return [...new Set(near.flatMap((one) => one ?? []))].map((line) => [text(line)])
}

async function meantBy(desk: Desk, word: string, next: string | undefined): Promise<string | null> {
  if (word.length < SHORTEST) return null
  const start = word.slice(0, 2)
  const names = await Promise.all((['place', 'actor'] as const).map((what) => desk.complete(what, start, MOST_NAMES)))
  const known = new Map([...TYPES.filter((type) => type.startsWith(start)), ...names.flat()].map((name) => [fold(name), name]))
  const one = word.replace(/e?s$/, '')
  if ([...known.keys()].some((name) => words(name).some((part) => part.startsWith(one)))) return null
  const typed = [...(next === undefined ? [] : [`${word} ${next}`]), word]
  for (const slip of typed) {
    const meant = known.get(nearest(slip, known.keys()) ?? '')
    if (meant !== undefined) return `“${slip}”: did you mean ${meant}?`
  }
  return null
}
