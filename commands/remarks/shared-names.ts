import type { ActorSheet } from '../../src/core/actor/sheet.ts'
import type { Event } from '../../src/core/event.ts'
import type { Desk } from '../../src/core/store.ts'
import { text } from '../../src/render/inline.ts'
import { partyCountries } from '../party-countries.ts'
import type { Remark, Remarks } from './remark.ts'
import { renameParty } from './rename-party.ts'

const MOST_OFFERED = 4

/** A party by a name that several actors share and that neither day nor country settles: it counts for none of them until somebody says which. */
export const sharedNames: Remark = async ({ desk }, event) => {
  const { facts, named } = event
  const there = await countriesOf(desk, event)
  const unsettled = [...new Set([...facts.by, ...facts.on])].filter((name) => !named.some(({ written }) => written === name))
  const read = await Promise.all(unsettled.map(async (name) => ({ name, meant: likeliestFirst(await desk.actorSheets(name), there) })))
  const shared = read.filter(({ meant }) => meant.length > 1).map(({ name, meant }) => ask(event, name, meant))
  return { notes: shared.flatMap(({ notes }) => notes), actions: shared.flatMap(({ actions }) => actions ?? []) }
}

/** Where it happened; where nobody knows, the countries of the other parties. */
async function countriesOf(desk: Desk, event: Event): Promise<ReadonlySet<string>> {
  const where = event.sites.flatMap((site) => site?.country ?? [])
  return where.length > 0 ? new Set(where) : partyCountries(desk, event)
}

/** Those first who act there. */
function likeliestFirst(sheets: readonly ActorSheet[], there: ReadonlySet<string>): string[] {
  const acts = ({ facts: { countries } }: ActorSheet): number => Number(countries.some((country) => there.has(country)))
  return sheets.toSorted((a, b) => acts(b) - acts(a)).map(({ facts }) => facts.name)
}

function ask(event: Event, name: string, meant: readonly string[]): Remarks {
  const actions = meant.slice(0, MOST_OFFERED).map((actor) => renameParty(event, name, actor))
  return { notes: [[text(`“${name}” is a name of ${meant.join(' and of ')}. It counts for none of them until you say which.`)]], actions }
}
