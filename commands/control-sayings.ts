import type { Context } from '../src/core/command.ts'
import { type Saying, sayingsOfEvent, sayingsOfHolding } from '../src/core/control/saying.ts'
import { fold } from '../src/core/fold.ts'
import { EVERYTHING } from '../src/core/query.ts'
import type { Line } from '../src/core/reply.ts'
import type { Desk } from '../src/core/store.ts'
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

/** Everything that is said of who holds a place, under all the names that the log, the register or the gazetteer has for it. */
export async function controlSayings(context: Context, asked: string): Promise<ControlSayings> {
  const { query, notes } = await locateQuery(context, { ...EVERYTHING, place: [asked] })
  const { refs } = query.located
  const { places, around, complete, events, holdings } = await context.desk.control({ place: asked, refs, holder: null })
  const names = new Set([asked, ...places, ...(await registered(context.desk, asked, refs))].map(fold))
  const sayings = [...events.flatMap((event) => sayingsOfEvent(event, names)), ...holdings.flatMap((told) => sayingsOfHolding(told, names))]
  const named = places.some((name) => fold(name) === fold(asked))
  const read = [...(named ? [] : notes), ...(complete ? [] : [ONLY_LATEST])]
  return { places, known: named || refs.length > 0, around: around.filter((name) => !names.has(fold(name))), sayings, notes: read }
}

/** Every name that the register has for the place. */
async function registered(desk: Desk, asked: string, refs: readonly string[]): Promise<string[]> {
  const entries = await desk.placesCalled([fold(asked)])
  return entries.flatMap(({ no, facts: { name, spellings } }) => {
    const all = [name, ...spellings]
    return refs.includes(`P-${no}`) || all.some((one) => fold(one) === fold(asked)) ? all : []
  })
}
