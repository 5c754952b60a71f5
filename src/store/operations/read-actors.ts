import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { type Days, isMembership, kin } from '../../core/actor/kin.ts'
import { meaning } from '../../core/actor/meaning.ts'
import { memberTerms } from '../../core/actor/member-terms.ts'
import type { ActorReading } from '../../core/actor/sheet.ts'
import { foldedName } from '../../core/fold.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { namesShared } from '../actors/names-meaning.ts'
import { textList } from '../id-list.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'

/** How names in a question are read; a name that the register does not know is left out. */
export const readActors: Operation<'readActors'> = {
  name: 'readActors',
  lane: 'read',
  run: async (scope, names, days) => {
    const register = await deskActors(scope)
    const read = await Promise.all([...new Set(names)].map((asked) => reading(scope, register, asked, days)))
    return read.filter((one) => one !== null)
  },
}

async function reading(scope: Scope, register: ActorRegister, asked: string, days: Days): Promise<ActorReading | null> {
  const meant = meaning(register, asked)
  if (meant.length === 0) return null
  const all = new Set<string>()
  const as = meant.map(({ key, facts }) => {
    const kinship = kin(register, key, days)
    for (const each of kinship.keys()) all.add(each)
    const own = [...kinship].filter(([, how]) => how !== 'member' && how !== 'successor').map(([each]) => each)
    const count = (what: string): number => [...kinship.values()].filter((how) => how === what).length
    return {
      name: facts.name,
      names: own.reduce((sum, each) => sum + (register.byKey.get(each)?.names.length ?? 0), 0),
      members: count('member'),
      successors: count('successor'),
    }
  })
  const shared = namesShared(register, all).filter((folded) => folded !== foldedName(asked))
  const bound = new Set(meant.length === 1 && meant[0] !== undefined ? memberTerms(register, meant[0].key, days).keys() : [])
  const forATime = await membersForATime(scope, register, bound, all)
  const used = await scope.names('actor').where('folded', 'in', textList(shared)).where('uses', '>', 0).select('name').execute()
  return { asked, as, leftOut: used.map(({ name }) => name), forATime }
}

const MOST_TOLD = 5

/** Of the actors that are meant for some time only, those that the log names, and since or until when they belong to another. */
async function membersForATime(scope: Scope, { byKey }: ActorRegister, keys: ReadonlySet<string>, all: ReadonlySet<string>): Promise<ActorReading['forATime']> {
  const dated = [...keys].flatMap((key) => {
    const actor = byKey.get(key)
    const bound = actor?.facts.relations.find(({ type, to, from, until }) => isMembership(type) && all.has(to) && (from ?? until) !== undefined)
    return actor === undefined || bound === undefined ? [] : [{ actor, bound }]
  })
  const names = dated.flatMap(({ actor }) => actor.names.map(({ folded }) => folded))
  const rows = await scope.names('actor').where('folded', 'in', textList(names)).where('uses', '>', 0).select('folded').execute()
  const used = new Set(rows.map(({ folded }) => folded))
  const told = dated.filter(({ actor }) => actor.names.some(({ folded }) => used.has(folded)))
  return told.slice(0, MOST_TOLD).map(({ actor, bound }) => ({ name: actor.facts.name, from: bound.from ?? null, until: bound.until ?? null }))
}
