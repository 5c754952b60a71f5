import type { Context } from '../src/core/command.ts'
import { type Saying, sayingsOfEvent, sayingsOfHolding } from '../src/core/control/saying.ts'
import { fold } from '../src/core/fold.ts'
import { groupBy } from '../src/core/group-by.ts'
import { EVERYTHING } from '../src/core/query.ts'
import type { Line } from '../src/core/reply.ts'
import type { ControlTold, Desk, PlaceTold } from '../src/core/store.ts'
import { text } from '../src/render/inline.ts'
import { locateQuery } from './located-query.ts'

const ONLY_LATEST: Line = [text('Very many events tell of it: only the latest were read.')]

/** What a desk has on the control of a place. */
export interface ControlSayings {
  /** The names that the log has for what was asked: of one place where `known`, else of all that the words fit. */
  readonly places: readonly string[]
  /** Whether the log, the register or the gazetteer has a place of that very name. */
  readonly known: boolean
  /** The provinces that it lies in. */
  readonly around: readonly string[]
  readonly sayings: readonly Saying[]
  /** How the name was read, where that is to be said. */
  readonly notes: readonly Line[]
}

/** A place as it was asked for, by all that the register and the gazetteer have for it. */
interface Asked {
  readonly name: string
  readonly refs: readonly string[]
  readonly spellings: readonly string[]
  readonly notes: readonly Line[]
}

/** Everything that is said of who holds each of some places, under all the names that the log, the register or the gazetteer has for it. */
export async function controlSayings(context: Context, names: readonly string[]): Promise<ControlSayings[]> {
  const asked = await Promise.all(names.map((name) => askedPlace(context, name)))
  const told = await context.desk.control({ places: asked, holder: null })
  const saidBy = sayer(told)
  return asked.map((place, at) => sayingsOf(place, told.places[at] as PlaceTold, saidBy))
}

async function askedPlace(context: Context, name: string): Promise<Asked> {
  const { query, notes } = await locateQuery(context, { ...EVERYTHING, place: [name] })
  const { refs } = query.located
  return { name, refs, spellings: await registered(context.desk, name, refs), notes }
}

function sayingsOf(
  { name, refs, spellings, notes }: Asked,
  { names, around, complete }: PlaceTold,
  saidBy: (names: ReadonlySet<string>) => Saying[],
): ControlSayings {
  const own = new Set([name, ...names, ...spellings].map(fold))
  const named = names.some((one) => fold(one) === fold(name))
  return {
    places: names,
    known: named || refs.length > 0,
    around: around.filter((one) => !own.has(fold(one))),
    sayings: saidBy(own),
    notes: [...(named ? [] : notes), ...(complete ? [] : [ONLY_LATEST])],
  }
}

/** What the events and statements say of the places with some folded names: events are looked up by place, since most tell of others. */
function sayer({ events, holdings }: ControlTold): (names: ReadonlySet<string>) => Saying[] {
  const byPlace = groupBy(
    events.flatMap((event) => [...new Set(event.facts.control.map(({ place }) => fold(place)))].map((place) => ({ place, event }))),
    ({ place }) => place,
  )
  return (names) => {
    const telling = new Set([...names].flatMap((name) => byPlace.get(name)?.map(({ event }) => event) ?? []))
    const inOrder = [...telling].toSorted((one, other) => one.no - other.no)
    return [...inOrder.flatMap((event) => sayingsOfEvent(event, names)), ...holdings.flatMap((told) => sayingsOfHolding(told, names))]
  }
}

/** Every name that the register has for the place. */
async function registered(desk: Desk, asked: string, refs: readonly string[]): Promise<string[]> {
  const entries = await desk.placesCalled([fold(asked)])
  return entries.flatMap(({ no, facts: { name, spellings } }) => {
    const all = [name, ...spellings]
    return refs.includes(`P-${no}`) || all.some((one) => fold(one) === fold(asked)) ? all : []
  })
}
