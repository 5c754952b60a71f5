import type { Context } from '../src/core/command.ts'
import type { Register } from '../src/core/entry.ts'
import { entryForms } from '../src/render/entries/index.ts'

/** The lines that recreate the live entries of a register, where lines can. */
export async function entryLines<R extends Register>({ desk }: Pick<Context, 'desk'>, register: R): Promise<string[]> {
  const entries = await desk.entries(register)
  return entries.flatMap(({ status, facts }) => {
    const line = status === 'live' ? entryForms[register].recreate(facts) : null
    return line === null ? [] : [`${line}\n`]
  })
}
