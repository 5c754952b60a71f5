import { sortOfHead } from '../lexicon/people.ts'
import { DIRECTION, grainOf } from '../lexicon/place-words.ts'
import { HELD, THINGS } from '../lexicon/things.ts'
import { TRIGGERS } from '../lexicon/triggers.ts'
import { classesOf } from '../lexicon/word-classes.ts'
import { capitalised } from '../text/token.ts'
import type { Item } from './item.ts'

/** Fewer long words than these show no habit of capitals. */
const LEAST = 4
/** Short words are written small even there. */
const LONG = 3

/** "Gunmen Kill Nine in Attack on Market Town": where every word has a capital, words of the lexicons lose theirs, and names keep it. */
export function withoutTitleCase(items: readonly Item[]): Item[] {
  if (items.at(-1)?.low === '.') return [...items]
  const long = items.filter(({ is, text }) => is === 'word' && text.length > LONG)
  const names = long.length >= LEAST && long.every(({ text }) => capitalised(text))
  return names ? items.map((item) => (isPlainWord(item) ? { ...item, text: item.low } : item)) : [...items]
}

function isPlainWord({ is, low, text }: Item): boolean {
  if (is !== 'word' || text === text.toUpperCase()) return false
  const classes = classesOf(low)
  if (classes.has('MONTH') || classes.has('WEEKDAY')) return false
  return (
    classes.size > 0 || TRIGGER_WORDS.has(low) || sortOfHead(low) !== null || grainOf(low) !== null || THINGS.has(low) || HELD.has(low) || DIRECTION.test(low)
  )
}

const TRIGGER_WORDS = new Set([...TRIGGERS.keys()].flatMap((phrase) => phrase.split(' ')))
