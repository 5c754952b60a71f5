import { type ActorRegister, identityOf, namesOf } from '../../core/actor/actor-register.ts'
import { kin } from '../../core/actor/kin.ts'
import { type Facts, groupKey, sideKey } from '../../core/event.ts'
import { sameValue } from '../../core/same-value.ts'
import { idList, textList } from '../id-list.ts'
import { unpackFacts } from '../packed-facts.ts'
import { replaceFacts } from '../replace-facts.ts'
import type { Scope } from '../scope.ts'
import { takeNumbers } from '../take-numbers.ts'
import { deskActors } from './desk-actors.ts'
import { filedUnder, nameParties, namesOneOf } from './name-parties.ts'
import { withArticle } from './names-meaning.ts'
import { filedBefore, settledOtherwise } from './shared-names.ts'

/** So many events are read at once. */
const BATCH = 500

/**
 * Files events again under the names that the changed register gives their parties: a shared name may mean another actor now, and two names may
 * have become one side, or have parted. `before` is the register before the change, `keys` are the actors that changed.
 */
export async function refileEvents(scope: Scope, before: ActorRegister, keys: readonly string[]): Promise<void> {
  const after = await deskActors(scope)
  const shared = settledOtherwise(before, after)
  const regrouped = withArticle(namesRegrouped(before, after, keys))
  const ids = new Set([...(await withName(scope, [...shared, ...filedBefore(before, shared)])), ...(await withTwoNames(scope, regrouped))])
  const [events, names] = [[...ids], new Set([...shared, ...regrouped])]
  for (let at = 0; at < events.length; at += BATCH) await refile(scope, { before, after, names }, events.slice(at, at + BATCH))
}

/** The register before and after a change, and the folded names that the two understand differently. */
interface Turn {
  readonly before: ActorRegister
  readonly after: ActorRegister
  readonly names: ReadonlySet<string>
}

async function refile(scope: Scope, { before, after, names }: Turn, ids: readonly number[]): Promise<void> {
  const rows = await scope
    .events()
    .where('id', 'in', idList([...ids]))
    .select(['id', 'no', 'facts', 'logged_at as loggedAt'])
    .execute()
  const events = rows.map((row) => ({ ...row, facts: unpackFacts(row.facts) }))
  const moved = events.filter(({ facts }) => namesOneOf(facts, names) && !sameValue(standing(before, facts), standing(after, facts)))
  await rewrite(scope, moved)
}

/** Writes the rows of events again, as the register of now understands their names. */
export async function rewrite(
  scope: Scope,
  events: readonly { readonly id: number; readonly no: number; readonly loggedAt: string; readonly facts: Facts }[],
): Promise<void> {
  if (events.length === 0) return
  // New revision numbers tell readers that the rows have changed. Nothing is added to the histories: no facts changed.
  const { seq } = takeNumbers(scope, 0, events.length)
  for (const [at, event] of events.entries()) {
    await replaceFacts(scope, event, event.facts)
    await scope.db
      .updateTable('event')
      .set({ seq: seq + at })
      .where('id', '=', event.id)
      .execute()
  }
}

/** What the rows of an event take from a register: the names its parties are filed under, and which of its sides and groups are the same. */
function standing(register: ActorRegister, facts: Facts) {
  const named = nameParties(register, facts)
  const claims = facts.reports.flatMap((report) => report.claims)
  const sides = claims.map(({ side }) => sideKey(named, side))
  const groups = claims.map(({ side }) => groupKey(named, side))
  return { filed: [...filedUnder(register, named)], sides: sides.map((side) => sides.indexOf(side)), groups: groups.map((group) => groups.indexOf(group)) }
}

/** The events in which one of the names stands: of a party, or of one who holds a place. */
async function withName(scope: Scope, folded: readonly string[]): Promise<number[]> {
  const names = await nameIds(scope, folded)
  if (names.length === 0) return []
  const parties = scope.eventActors().where('actor_id', 'in', idList(names)).select('event_id as id')
  const holders = scope.eventControls().where('event_control.actor_id', 'in', idList(names)).select('event_control.event_id as id')
  return (await parties.union(holders).execute()).map(({ id }) => id)
}

/** The events in which two of the names stand. */
async function withTwoNames(scope: Scope, folded: readonly string[]): Promise<number[]> {
  const names = await nameIds(scope, folded)
  if (names.length < 2) return []
  const events = await scope
    .eventActors()
    .where('actor_id', 'in', idList(names))
    .groupBy('event_id')
    .having((row) => row.fn.count('actor_id').distinct(), '>', 1)
    .select('event_id as id')
    .execute()
  return events.map(({ id }) => id)
}

/** The folded names of these organisations before and after; none where nothing changed. */
function namesRegrouped(before: ActorRegister, after: ActorRegister, keys: readonly string[]): string[] {
  const names = (register: ActorRegister): string[] => [...new Set(keys.flatMap((key) => namesOfOne(register, key)))].toSorted()
  return sameValue(names(before), names(after)) ? [] : [...names(before), ...names(after)]
}

/** All folded names of an organisation, including those of merged actors and of its earlier and later names. */
function namesOfOne(register: ActorRegister, key: string): string[] {
  if (!register.byKey.has(key)) return []
  const own = [...kin(register, identityOf(register, key))].filter(([, how]) => how === 'itself' || how === 'merged' || how === 'renamed')
  return own.flatMap(([each]) => namesOf(register, each).map(({ folded }) => folded))
}

export async function nameIds(scope: Scope, folded: readonly string[]): Promise<number[]> {
  const names = scope.names('actor').where('folded', 'in', textList([...new Set(folded)]))
  return (await names.where('uses', '>', 0).select('id').execute()).map(({ id }) => id)
}
