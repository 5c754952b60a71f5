import { type Event, eventId } from '../../src/core/event.ts'
import type { ReplyAction } from '../../src/core/reply.ts'
import { typeForm } from '../../src/core/typed-form.ts'

/** Says by another name who did it, or to whom it was done. */
export function renameParty({ no, facts }: Event, name: string, actor: string): ReplyAction {
  const renamed = (names: readonly string[]): string[] => (names.includes(name) ? names.map((each) => (each === name ? actor : each)) : [])
  const values = { event: [eventId(no)], by: renamed(facts.by), on: renamed(facts.on), why: [`${name} is ${actor}`] }
  return { label: `${name} is ${actor}`, command: `event edit ${typeForm(values, 'event')}` }
}
