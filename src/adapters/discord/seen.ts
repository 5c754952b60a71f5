/** A resumed session may bring what was handled before; Discord refuses a second answer, this spares asking. Longer back than this none is replayed. */
const REMEMBERED = 2000

/** Says of each id whether it is the first time, and forgets the oldest. */
export function firstTime(): (id: string) => boolean {
  const seen = new Set<string>()
  return (id) => {
    if (seen.has(id)) return false
    seen.add(id)
    if (seen.size > REMEMBERED) seen.delete(seen.values().next().value ?? '')
    return true
  }
}
