import type { Item } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'

/** "The group, which was formed in 2013, also kidnapped …": the second comma brings the first subject back. */
export function endsRelative(items: readonly Item[], at: number, link: string | null): boolean {
  if (items[at]?.low !== ',' || (link !== 'who' && link !== 'which')) return false
  const next = items[at + 1]
  const verb = next !== undefined && (isOne(next, 'ADV') || next.low === 'also') ? items[at + 2] : next
  return verb?.is === 'trigger' ? verb.happening.form === 'verb' && !/ing$/.test(verb.low) : verb !== undefined && (isOne(verb, 'HAVE') || isOne(verb, 'BE'))
}

/** "A man who had shot two guards last year was killed by troops": of whom the first words told, the last ones go on to tell. */
export function resumes(items: readonly Item[], at: number, link: string | null, open: readonly Item[]): boolean {
  const [be, verb, before] = [items[at], items[at + 1], items[at - 1]]
  if (link === 'who' && goesBack(items, at, open)) return true
  if (link !== 'who' || be === undefined || !isOne(be, 'BE') || before?.low === 'and' || before?.is === 'trigger') return false
  const done = verb?.is === 'trigger' && verb.happening.passive
  return done && open.some((item) => item.is === 'trigger' && item.happening.form === 'verb' && !item.happening.passive)
}

/** "Gunmen who had crossed from the north attacked a post": the second verb, which nothing joins to the first. */
function goesBack(items: readonly Item[], at: number, open: readonly Item[]): boolean {
  const [before, verb] = [items[at - 1], items[at]]
  const deed = verb?.is === 'trigger' && verb.happening.form === 'verb' && !verb.happening.passive && /ed$|^stormed|^shot/.test(verb.low)
  const had = open[0]?.low === 'had' && /ed$/.test(open[1]?.low ?? '')
  return (
    deed &&
    had &&
    open.length > 2 &&
    before !== undefined &&
    before.low !== 'and' &&
    before.low !== ',' &&
    !isOne(before, 'HAVE') &&
    !isOne(before, 'BE') &&
    !isOne(before, 'ADV')
  )
}
