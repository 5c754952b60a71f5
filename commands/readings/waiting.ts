import { type Answer, type Context, notice } from '../../src/core/command.ts'
import { readingId } from '../../src/core/reading/reading.ts'
import { showDay } from '../../src/core/when.ts'
import { code, text } from '../../src/render/inline.ts'
import { sourceName } from '../../src/render/reading.ts'

const SHOWN = 20

/** The readings whose drafts wait for somebody to save or drop them, the latest first. */
export async function waitingReadings({ desk, settings }: Context): Promise<Answer> {
  const waiting = await desk.openReadings(SHOWN)
  if (waiting.length === 0) return { ...notice('info', [text('No drafts wait to be saved. To read a report: '), code('/event read')]), data: [] }
  const rows = waiting.map(({ no, told, open, drafts, readAt, readBy }) => [
    readingId(no),
    sourceName(told) || 'source not given',
    `${open} of ${drafts} open`,
    `read on ${showDay(readAt.slice(0, 10), settings.language)} by ${readBy}`,
  ])
  return {
    content: { kind: 'doc', title: 'Readings whose drafts wait', blocks: [{ kind: 'table', columns: ['', 'source', 'drafts', ''], rows }] },
    actions: waiting.slice(0, 5).map(({ no }) => ({ label: readingId(no), command: `event read ${readingId(no)}` })),
    data: waiting,
  }
}
