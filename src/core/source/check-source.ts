import { BadInput, Refusal } from '../bad-input.ts'
import type { Entry } from '../entry.ts'
import { fold } from '../fold.ts'
import { quote } from '../quote.ts'
import { loopFrom } from './loop.ts'
import { foldedNames, type Source } from './source.ts'

/** Refuses a name that another live source of the desk has, and links that run in a circle. `no` is null of a new source. */
export function checkSource(sources: readonly Entry<'source'>[], facts: Source, no: number | null): void {
  const others = sources.filter((source) => source.status === 'live' && source.no !== no)
  for (const name of [facts.name, ...facts.spellings]) {
    if (fold(name) === '') throw new BadInput([{ key: 'spelling', message: `“${name}” has no letter or digit to be found by.`, example: 'spelling:AMN' }])
    const other = others.find((entry) => foldedNames(entry.facts).includes(fold(name)))
    if (other !== undefined)
      throw new Refusal(
        `“${name}” is a name of S-${other.no} ${other.facts.name} already; a name is one source’s.`,
        `Look at it: /desk source show S-${other.no}`,
      )
  }
  const loop = loopFrom(
    facts,
    others.map((entry) => entry.facts),
  )
  if (loop !== null)
    throw new Refusal(`That would run in a circle: ${loop.join(' takes from ')}.`, `Look at it: /desk source show ${quote(loop[1] ?? facts.name)}`)
}
