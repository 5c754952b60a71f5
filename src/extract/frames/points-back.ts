import type { Item } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'
import type { Seen } from './parts.ts'

/** Whether a clause points at an event that was told before it. */
export function pointsBack(items: readonly Item[], seen: readonly Seen[]): boolean {
  if (namesTheAttacker(items) || saysThere(items) || hitsThePost(items) || tellsOfVictims(items) || wentOff(items) || hitsThem(items) || firesBack(items))
    return true
  return seen.some(
    ({ at, happening }) => happening.role === 'claims' || (happening.form === 'noun' && !/^arrest/.test(items[at]?.low ?? '') && isOfBefore(items, at)),
  )
}

/** "The suicide bomber had waited", "the attackers fled": of the attack told before. */
function namesTheAttacker(items: readonly Item[]): boolean {
  return items.some(
    (item, at) => items[at - 1]?.low === 'the' && /^(?:(?:suicide )?(?:bombers?|attackers?|assailants?)|raiders|intruders|armed men|shooters?)$/.test(item.low),
  )
}

/** "Two car bombs hit the gates of the camp", with no name: the one that was told of. */
function hitsThePost(items: readonly Item[]): boolean {
  if (items.some(({ is }) => is === 'when')) return false
  return items.some(
    (item, at) =>
      POSTS.test(item.low) && items[at - 2]?.low !== 'to' && (item.is === 'place' || items[at - 1]?.low === 'the') && !isOne(items[at + 1] ?? item, 'LOC'),
  )
}

const POSTS = /^(?:the )?(?:base|camp|post|outpost|barracks|garrison|checkpoint)$/

/** "They were shot in public", "all were beheaded": those of whom the last sentence told. */
export function tellsOfVictims(items: readonly Item[]): boolean {
  const [who, be, ...behind] = items
  if (who === undefined || be === undefined || !/^(?:they|he|she|all|both)$/.test(who.low) || !isOne(be, 'BE')) return false
  const deed = behind.find((item) => !isOne(item, 'ADV') && !isOne(item, 'BE'))
  return deed?.is === 'trigger' && deed.happening.form === 'verb' && deed.happening.role !== 'gains'
}

/** "Armed men stopped the cars and shot them": those of whom the last sentence told, where this one counts nobody. */
function hitsThem(items: readonly Item[]): boolean {
  if (items.some(({ is }) => is === 'losers' || is === 'when')) return false
  return items.some((item, at) => item.low === 'them' && items[at - 1]?.is === 'trigger' && HITS.test(items[at - 1]?.low ?? ''))
}

/** "It returned fire, killing two": at those who had attacked. */
function firesBack(items: readonly Item[]): boolean {
  return items.some(({ low }) => /^(?:return(?:ed|ing) fire|fired back|hit back)$/.test(low)) && !items.some(({ is }) => is === 'place' || is === 'when')
}

const HITS = /^(?:shot|killed|executed|beheaded|stabbed|attacked|ambushed|beat|kidnapped|abducted|repel|repelled|fought off)$/

/** "The device, hidden in a gas cylinder, went off": the bomb that was told of. */
function wentOff(items: readonly Item[]): boolean {
  const the = items.findIndex(({ low }) => low === 'the')
  const thing = items.slice(the + 1, the + 4).findIndex(({ low }) => /^(?:device|bomb|explosive|explosives|mine|vest|charge)$/.test(low))
  return the >= 0 && thing >= 0 && items.slice(the + 1 + thing).some(({ low }) => /^(?:went off|exploded|detonated|blew up)$/.test(low))
}

/** "Attackers threw a grenade there": where the last one was told of; "there were" says nothing of where. */
function saysThere(items: readonly Item[]): boolean {
  return items.some((item, at) => {
    const [before, next] = [items[at - 1], items[at + 1]]
    const bare = item.low === 'there' && before !== undefined && !isOne(before, 'BE')
    return bare && !(next !== undefined && (isOne(next, 'BE') || isOne(next, 'HAVE') || isOne(next, 'MODAL')))
  })
}

/** "The attack", "this strike", "the previous raid", "Tuesday's attack", "the Arbala raid". */
function isOfBefore(items: readonly Item[], at: number): boolean {
  if (items[at - 1]?.low === "'s" && items[at - 2]?.is === 'when') return true
  if (items[at - 1]?.is === 'place' && items[at - 1]?.low.startsWith('the ')) return true
  for (let index = at - 1; index >= Math.max(0, at - 2); index--) {
    const low = items[index]?.low
    if (low === 'the' || low === 'this' || low === 'these' || low === 'that' || low === 'their') return true
  }
  return false
}
