import { fold } from '../core/fold.ts'
import type { NameFinder } from './cascade/item.ts'
import type { DeskWord } from './lexicon/desk-words.ts'
import { ALIGNED, type Sort } from './lexicon/people.ts'
import { addPhrase, longestAt, makeTrie, type Trie } from './text/trie.ts'

/** A name of the register: whose it is, and ACLED's `inter` code of the actor. A class label is the name of no one party, but for those that say by whom it is backed. */
export interface KnownName {
  readonly name: string
  readonly key: string
  readonly inter: number | null
  readonly classLabel: boolean
}

interface Entry {
  readonly name: string
  readonly key: string | null
  readonly sort: Sort
  readonly generic: boolean
}

/** Words of everyday English that are also names, and say nothing by themselves. */
const EVERYDAY = new Set(
  'the organization|organization|group|the group|army|police|government|people|civilians|protesters|rioters|militants|terrorists|gunmen|rebels|soldiers|military|us|fact|mend|bars|march|may|un'.split(
    '|',
  ),
)

/** The names of a register, and the nouns for people that a desk has added, ready to be found in texts. */
export function nameFinder(names: readonly KnownName[], words: readonly DeskWord[] = []): NameFinder {
  const trie: Trie<Entry> = makeTrie()
  for (const word of words)
    if (word.means === 'people') addPhrase(trie, fold(word.words).split(' '), { name: word.words, key: null, sort: word.sort, generic: true })
  for (const { name, key, inter, classLabel } of names) {
    const words = fold(name).split(' ').filter(Boolean)
    if (
      words.length === 0 ||
      (classLabel && !ALIGNED.test(name.split(' ', 1)[0] ?? '')) ||
      EVERYDAY.has(words.join(' ')) ||
      (words.join('').length < 3 && name !== 'IS')
    )
      continue
    const entry = { name, key, sort: sortOf(inter), generic: false }
    addPhrase(trie, words, entry)
    if (name.includes('-')) addPhrase(trie, name.split(' ').map(fold), entry) // a text's word keeps its hyphen: "Turkish-backed"
  }
  return (word, at) => {
    const found = longestAt(trie, word, at)
    return found === null ? null : { length: found.length, ...found.value }
  }
}

function sortOf(inter: number | null): Sort {
  if (inter === 1 || inter === 8) return 'state'
  return inter === 7 || inter === 6 || inter === 5 ? 'civil' : 'armed'
}
