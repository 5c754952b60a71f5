import type { DigestBoard } from '../core/digest/port.ts'
import type { Prose } from '../core/reading/prose.ts'
import type { Question } from '../core/reading/question.ts'
import type { Desk, Store } from '../core/store.ts'
import type { Switchboard } from '../core/switchboard.ts'
import type { OwnActor } from '../reader/prose-message.ts'
import { openProseThread, type ProseThread } from '../reader/prose-thread.ts'
import { boardMethods } from './digests/index.ts'
import { finishFiling } from './finish-filing.ts'
import { type Lanes, openLanes } from './lanes.ts'
import type { Board, Lane } from './message.ts'
import type { OpenedDesk } from './open-desk.ts'
import { operations } from './operations/index.ts'
import { switchboardMethods } from './switchboard/index.ts'

/** Opens the database file, made or brought up to date where needed. Throws StoreTrouble where it cannot be used. */
export async function openStore({ file, now }: { file: string; now: () => Date }): Promise<Store> {
  const lanes = openLanes(file)
  const readers: Readers = { reports: openProseThread(), questions: openProseThread() }
  const at = (): string => now().toISOString()
  try {
    await lanes.ask('write', { kind: 'open' })
  } catch (error) {
    await lanes.close()
    throw error
  }
  const closing = new AbortController()
  const filing = finishFiling(lanes, at, closing.signal)
  return {
    desk: async (key) => openDesk(lanes, readers, (await lanes.ask('write', { kind: 'desk', key, at: at() })) as OpenedDesk, at),
    deskOf: async (workspace) => {
      const task = { kind: 'deskOf', workspace, at: at() } as const
      return openDesk(lanes, readers, ((await lanes.ask('read', task)) ?? (await lanes.ask('write', task))) as OpenedDesk, at)
    },
    switchboard: openBoard('switchboard', switchboardMethods, lanes, at) as Switchboard,
    digests: openBoard('digests', boardMethods, lanes, at) as DigestBoard,
    close: async () => {
      closing.abort()
      await filing
      await lanes.close()
      // Last, because what still waits for a lane would start them again.
      await readers.reports.close()
      await readers.questions.close()
    },
  }
}

/** Two threads, so that a question never waits for a long report. */
interface Readers {
  readonly reports: ProseThread
  readonly questions: ProseThread
}

/** A desk whose methods are the operations, each one round trip to the worker of its lane. */
function openDesk(lanes: Lanes, { reports, questions }: Readers, { id: desk, key }: OpenedDesk, at: () => string): Desk {
  const methods = operations.map(({ name, lane, glance }) => {
    const task = (input: unknown[], glancing: boolean) => ({ kind: 'operation', name, glance: glancing, desk, at: at(), input }) as const
    const method = async (...input: unknown[]): Promise<unknown> => {
      const known = glance === undefined ? null : await lanes.ask('read', task(input, true))
      return known ?? lanes.ask(lane, task(input, false))
    }
    return [name, method]
  })
  const bare = { key, ...Object.fromEntries(methods) } as Omit<Desk, 'readProse' | 'readQuestion'>
  const own = async (): Promise<OwnActor[]> => (await bare.entries('actor')).map(({ no, version, status, facts }) => ({ no, version, status, facts }))
  return {
    ...bare,
    readProse: async (text, published) => (await reports.read({ kind: 'report', text, published, own: await own() })) as Prose,
    readQuestion: async (text, today, places) => (await questions.read({ kind: 'question', text, today, places, own: await own() })) as Question | null,
  }
}

/** A board, each method of it one round trip to the worker of its lane. */
function openBoard(board: Board, methods: readonly { readonly name: string; readonly lane: Lane }[], lanes: Lanes, at: () => string): unknown {
  return Object.fromEntries(methods.map(({ name, lane }) => [name, (...input: unknown[]) => lanes.ask(lane, { kind: 'board', board, name, at: at(), input })]))
}
