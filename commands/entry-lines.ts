import type { Context } from '../src/core/command.ts'
import type { Register } from '../src/core/entry.ts'
import { quote } from '../src/core/quote.ts'
import { entryForms } from '../src/render/entries/index.ts'

/** The lines that merge sources again, once all are there. */
export async function sourceMergeLines({ desk }: Pick<Context, 'desk'>): Promise<string[]> {
  const live = (await desk.entries('source')).filter(({ status }) => status === 'live')
  const nameOf = new Map(live.map(({ no, facts }) => [no, facts.name]))
  return live.flatMap(({ facts: { name, mergedInto } }) => {
    const into = nameOf.get(mergedInto ?? 0)
    return into === undefined ? [] : [`/desk source merge ${quote(name)} into:${quote(into)}\n`]
  })
}

/** The lines that recreate the live entries of a register, where lines can. */
export async function entryLines<R extends Register>({ desk }: Pick<Context, 'desk'>, register: R): Promise<string[]> {
  const entries = await desk.entries(register)
  return entries.flatMap(({ status, facts }) => {
    const line = status === 'live' ? entryForms[register].recreate(facts) : null
    return line === null ? [] : [`${line}\n`]
  })
}
