import { BadInput, Refusal } from '../bad-input.ts'
import type { Entry } from '../entry.ts'
import { fold } from '../fold.ts'
import { quote } from '../quote.ts'
import { loopFrom } from './loop.ts'
import { foldedNames, type Source } from './source.ts'
import { type KeptSource, standing, wholeOf } from './standing.ts'

/** The number of a source that has none yet. */
const NEW = 0

/** Refuses a name that another live source of the desk has, a merge that cannot be, and links that run in a circle. `no` is null of a new source. */
export function checkSource(sources: readonly Entry<'source'>[], facts: Source, no: number | null): void {
  const others = sources.filter((source) => source.status === 'live' && source.no !== no)
  checkNames(others, facts)
  const own = { no: no ?? NEW, facts }
  const before = sources.find((source) => source.no === no)?.facts.mergedInto
  if (facts.mergedInto !== undefined && facts.mergedInto !== before) checkMerge(others, own, before)
  checkLinks([...others, own], own)
}

function checkNames(others: readonly KeptSource[], facts: Source): void {
  for (const name of [facts.name, ...facts.spellings]) {
    if (fold(name) === '') throw new BadInput([{ key: 'spelling', message: `“${name}” has no letter or digit to be found by.`, example: 'spelling:AMN' }])
    const other = others.find((entry) => foldedNames(entry.facts).includes(fold(name)))
    if (other !== undefined)
      throw new Refusal(
        `“${name}” is a name of S-${other.no} ${other.facts.name} already; a name is one source’s.`,
        `Look at it: /desk source show S-${other.no}`,
      )
  }
}

function checkMerge(others: readonly KeptSource[], { no, facts: { name, mergedInto } }: KeptSource, before: number | undefined): void {
  const byNo = new Map(others.map((source) => [source.no, source]))
  if (mergedInto === no) throw new Refusal(`${name} cannot be merged into itself.`)
  const into = byNo.get(mergedInto ?? NEW)
  if (into === undefined) throw new Refusal(`There is no live source S-${mergedInto} to merge ${name} into.`, 'Look for it: /desk source find')
  if (before !== undefined) throw new Refusal(`${name} is merged into S-${before} already.`, `Part them first: /desk source unmerge ${quote(name)}`)
  if (into.facts.mergedInto !== undefined) {
    const end = byNo.get(wholeOf(byNo, into.no))
    const itself = end === undefined || end === into
    throw new Refusal(
      `${into.facts.name} is itself merged into ${itself ? name : end.facts.name}.`,
      itself
        ? `Part them first: /desk source unmerge ${quote(into.facts.name)}`
        : `Merge with that one: /desk source merge ${quote(name)} into:${quote(end.facts.name)}`,
    )
  }
}

function checkLinks(kept: readonly KeptSource[], { facts }: KeptSource): void {
  const stand = standing(kept)
  const whole = stand.find((source) => foldedNames(source).includes(fold(facts.name))) ?? facts
  const loop = loopFrom(
    whole,
    stand.filter((source) => source !== whole),
  )
  if (loop !== null)
    throw new Refusal(`That would run in a circle: ${loop.join(' takes from ')}.`, `Look at it: /desk source show ${quote(loop[1] ?? facts.name)}`)
}
