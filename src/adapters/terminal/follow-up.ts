import type { Reply } from '../../core/reply.ts'
import type { Asker } from './asker.ts'
import { choose } from './choose.ts'
import { fillForm } from './fill-form.ts'

/** What an answer asks in return, answered in place: the line to go on with, or null where it was dropped or asks nothing. */
export async function followUp({ content }: Reply, asker: Asker): Promise<string | null> {
  if (content.kind === 'form') return fillForm(content, asker)
  if (content.kind !== 'question') return null
  const chosen = await choose(content.choices.length, asker.keyboard)
  return chosen === null ? null : (content.choices[chosen]?.command ?? null)
}
