import { DEMONYMS } from '../lexicon/nations.ts'
import { MACHINES, sortOfHead } from '../lexicon/people.ts'

/** “RSF drones”, and not “US drones”. */
const ABBREVIATION = /^\p{Lu}[\p{Lu}\p{N}]+$/u

/**
 * Whose machines did it: “the junta's jets” are the junta's, “RSF drones” the RSF's, “Syrian army helicopters” the Syrian army's. What is called by its country alone
 * stays as it was said, as “Israeli warplanes”.
 */
export function operatorOf(name: string): string {
  const words = name.split(' ')
  if (!MACHINES.has(words.at(-1)?.toLowerCase() ?? '')) return name
  const owner = words.findIndex((word) => /['’]s$/.test(word))
  if (owner >= 0)
    return words
      .slice(0, owner + 1)
      .join(' ')
      .slice(0, -2)
  if (words.length === 2 && ABBREVIATION.test(words[0] ?? '') && !DEMONYMS.has(words[0]?.toLowerCase() ?? '')) return words[0] ?? name
  const force = words.slice(0, -1).findLastIndex((word) => sortOfHead(word.toLowerCase()) === 'state')
  return force < 0 ? name : words.slice(0, force + 1).join(' ')
}
