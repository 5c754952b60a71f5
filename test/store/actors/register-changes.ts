import fc from 'fast-check'
import type { Actor, ActorName } from '../../../src/core/actor/actor.ts'
import { BadInput, Refusal } from '../../../src/core/bad-input.ts'
import type { Desk } from '../../../src/core/store.ts'
import { actor } from '../../core/actor/register.ts'
import { STAMP } from '../columns/test-desk.ts'

export const OWN = ['Red Brigade', 'Blue Brigade', 'Green Brigade', 'Grey Brigade'] as const
export const OTHERS = ['Lions', 'Tigers of the East', 'TQX'] as const
const COUNTRIES = ['SY', 'LB'] as const

/** A change of a desk's register, or of where it works, as people make them. `at` picks one of the actors that there are. */
export type Change =
  | { readonly what: 'add' | 'edit'; readonly at: number; readonly facts: Actor }
  | { readonly what: 'merge' | 'renamed-to'; readonly at: number; readonly into: number }
  | { readonly what: 'unmerge' | 'remove' | 'restore' | 'back'; readonly at: number }
  | { readonly what: 'theatre'; readonly theatre: string[] }

export function anyChange(): fc.Arbitrary<Change> {
  const at = fc.nat(5)
  const what = <Word extends string>(...words: Word[]) => fc.constantFrom(...words)
  return fc.oneof(
    fc.record({ what: what('add', 'edit'), at, facts: anyActor() }),
    fc.record({ what: what('merge', 'renamed-to'), at, into: at }),
    fc.record({ what: what('unmerge', 'remove', 'restore', 'back'), at }),
    fc.record({ what: what('theatre'), theatre: fc.subarray([...COUNTRIES]) }),
  )
}

function anyActor(): fc.Arbitrary<Actor> {
  const name = fc.record({ name: fc.constantFrom(...OTHERS, ...OWN), kind: fc.constant<ActorName['kind']>('alias'), until: fc.constantFrom('2015', undefined) })
  return fc
    .record({
      name: fc.constantFrom(...OWN, 'Lions'),
      names: fc.uniqueArray(name, { maxLength: 3, selector: (one) => one.name }),
      countries: fc.subarray([...COUNTRIES]),
    })
    .map(({ name: own, names, countries }) =>
      actor(own, { countries, names: names.map(({ until, ...one }) => ({ ...one, ...(until === undefined ? {} : { until }) })) }),
    )
}

/** Makes a change; what the register refuses is not made. */
export async function make(desk: Desk, change: Change): Promise<void> {
  try {
    if (change.what === 'theatre') await desk.saveSettings({ theatre: change.theatre }, STAMP)
    else if (change.what === 'add') await desk.saveActor({ key: null, version: 0, facts: change.facts, shared: true, action: 'log', why: null, stamp: STAMP })
    else await changeOne(desk, change)
  } catch (error) {
    if (!(error instanceof Refusal || error instanceof BadInput)) throw error
  }
}

async function changeOne(desk: Desk, change: Exclude<Change, { what: 'theatre' }>): Promise<void> {
  const entries = await desk.entries('actor')
  const entry = entries[change.at % Math.max(1, entries.length)]
  if (entry === undefined) return
  const { no, version, facts } = entry
  const save = (given: Partial<Actor>) =>
    desk.saveActor({ key: `A-${no}`, version, facts: { ...facts, ...given }, shared: true, action: 'edit', why: null, stamp: STAMP })
  const put = (status: 'live' | 'retracted', given: Partial<Actor> = {}) =>
    desk.saveEntry({ register: 'actor', no, version, action: 'edit', facts: { ...facts, ...given }, status, why: null, stamp: STAMP })
  if (change.what === 'edit') await save({ name: change.facts.name, names: change.facts.names, countries: change.facts.countries })
  if (change.what === 'unmerge') await save({ mergedInto: null })
  if (change.what === 'remove') await put('retracted')
  if (change.what === 'restore') await put('live')
  if (change.what === 'back') {
    const [last] = (await desk.history('actor', no)).slice(-1)
    await put(entry.status, Object.fromEntries(last?.changes.map(({ field, before }) => [field, before]) ?? []))
  }
  if (!('into' in change)) return
  const to = `A-${entries[change.into % entries.length]?.no}`
  await save(change.what === 'merge' ? { mergedInto: to } : { relations: [...facts.relations, { type: 'renamed-to', to, source: 'its own statement' }] })
}
