import { fold } from '../../src/core/fold.ts'
import { nearest } from '../../src/core/nearest.ts'
import { EVERYTHING } from '../../src/core/query.ts'
import type { Desk } from '../../src/core/store.ts'
import { text } from '../../src/render/inline.ts'
import type { Remark } from './remark.ts'
import { renameParty } from './rename-party.ts'

/** One slip in so many letters: fewer would take one group for another. */
const LETTERS_A_SLIP = 8
/** Shorter names are initials, one letter apart from many others. */
const SHORTEST = 5
/** As many names as are compared. */
const MOST_COMPARED = 200

/** A party that nobody named before, and whose name is nearly that of one that the register knows. */
export const misspelt: Remark = async ({ desk }, event) => {
  const { facts, named } = event
  const unknown = [...new Set([...facts.by, ...facts.on])].filter((name) => !named.some(({ written }) => written === name))
  const near = (await Promise.all(unknown.map(async (name) => ({ name, meant: await meantBy(desk, name) })))).flatMap(({ name, meant }) =>
    meant === null ? [] : [{ name, meant }],
  )
  return {
    notes: near.map(({ name, meant }) => [text(`“${name}” is a new party in this log. Did you mean ${meant}?`)]),
    actions: near.map(({ name, meant }) => renameParty(event, name, meant)),
  }
}

async function meantBy(desk: Desk, name: string): Promise<string | null> {
  if (fold(name).length < SHORTEST) return null
  const alike = new Map((await desk.complete('actor', fold(name).slice(0, 2), MOST_COMPARED)).map((each) => [fold(each), each]))
  alike.delete(fold(name))
  const meant = alike.get(nearest(fold(name), alike.keys(), LETTERS_A_SLIP) ?? '')
  if (meant === undefined || (await desk.actorSheets(name)).length > 0 || (await desk.actorSheets(meant)).length === 0) return null
  const { total } = await desk.find({ ...EVERYTHING, actor: [name] }, { sort: 'newest', page: 1, size: 1 })
  return total === 1 ? meant : null
}
