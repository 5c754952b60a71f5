import { type Compilable, type RawBuilder, sql } from 'kysely'
import type { Scope } from './scope.ts'

/** A slot for one value, filled in at each run. */
export type One<Value> = RawBuilder<Value>
/** A slot for a list of any length, behind `in`. */
export type Many<Value> = RawBuilder<Value> & { readonly many: true }

/** The values for the slots of a query, in their order. */
type Values<Slots extends readonly object[]> = {
  [At in keyof Slots]: Slots[At] extends Many<infer Value> ? readonly Value[] : Slots[At] extends One<infer Value> ? Value : never
}

/** The parameter that a slot stands for, by the number of the slot. */
class Place {
  readonly at: number

  constructor(at: number) {
    this.at = at
  }
}

interface Kept {
  readonly sql: string
  readonly parameters: readonly unknown[]
}

/** How many desks the text of each query is kept for. */
const MOST_KEPT = 100

/** A query whose SQL text is compiled once for each desk, since compiling takes longer than running it; only the values change. */
export function keptQuery<Slots extends readonly object[], Row>(
  build: (scope: Scope, ...slots: Slots) => Compilable<Row>,
): (scope: Scope, ...values: Values<Slots>) => Row[] {
  const kept = new Map<number, Kept>()
  return (scope, ...values) => {
    const query = kept.get(scope.desk) ?? compiled(build(scope, ...(values.map(slotFor) as unknown as Slots)))
    if (kept.size >= MOST_KEPT && !kept.has(scope.desk)) kept.clear()
    kept.set(scope.desk, query)
    return ask(scope, query, values) as Row[]
  }
}

/** Runs some queries once for each value, and gives all their rows. Each query is compiled once. */
export function askEach<Value, Row>(scope: Scope, values: readonly Value[], build: (slot: One<Value>) => readonly Compilable<Row>[]): Row[] {
  const queries = build(slotFor(null, 0) as One<Value>).map(compiled)
  return queries.flatMap((query) => values.flatMap((value) => ask(scope, query, [value]) as Row[]))
}

function ask(scope: Scope, { sql: text, parameters }: Kept, values: readonly unknown[]): unknown[] {
  const given = values.map((value) => (Array.isArray(value) ? JSON.stringify(value) : value))
  const filled = parameters.map((parameter) => (parameter instanceof Place ? given[parameter.at] : parameter))
  return scope.all(text, filled)
}

function slotFor(value: unknown, at: number): RawBuilder<unknown> {
  const place = new Place(at)
  return Array.isArray(value) ? sql`(select value from json_each(${place}))` : sql`${place}`
}

function compiled(query: Compilable): Kept {
  const { sql: text, parameters } = query.compile()
  return { sql: text, parameters }
}
