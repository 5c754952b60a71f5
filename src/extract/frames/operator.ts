import { MACHINES, sortOfHead } from '../lexicon/people.ts'

/**
 * Whose machines did it: “the junta's jets” are the junta's, “Syrian army helicopters” the Syrian army's. What is called by its country alone
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
  const force = words.slice(0, -1).findLastIndex((word) => sortOfHead(word.toLowerCase()) === 'state')
  return force < 0 ? name : words.slice(0, force + 1).join(' ')
}
