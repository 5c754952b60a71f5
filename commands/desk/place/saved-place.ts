import type { Answer, Context } from '../../../src/core/command.ts'
import { counted } from '../../../src/core/counted.ts'
import type { Entry } from '../../../src/core/entry.ts'
import type { Line } from '../../../src/core/reply.ts'
import { entryCard } from '../../../src/render/entries/entry-card.ts'
import { text } from '../../../src/render/inline.ts'
import type { Relocated } from '../../relocate.ts'

/** The card of a place of the desk, and for how many events it was found. */
export async function savedPlace(
  { desk, settings }: Context,
  entry: Entry<'place'>,
  heading: string | null,
  relocated: Relocated | null,
  said: readonly Line[] = [],
): Promise<Answer> {
  const history = await desk.history('place', entry.no)
  const found: Line[] = relocated === null || relocated.events === 0 ? [] : [[text(`Found for ${counted(relocated.events, 'event')} that named it.`)]]
  return {
    content: entryCard(entry, { language: settings.language, zone: null, heading, notes: [...said, ...found], changes: history.length - 1 }),
    actions: [
      ...(heading === null ? [] : [{ label: 'Undo', command: 'event undo' }]),
      { label: 'Events there', command: `event find place:"${entry.facts.name.replaceAll('"', '')}"` },
    ],
    data: entry,
  }
}
