import { setImmediate as turn } from 'node:timers/promises'
import { parentPort, workerData } from 'node:worker_threads'
import type { Transaction } from 'kysely'
import type { Request, Response } from '../threads/exchange.ts'
import { lowerPriority } from '../threads/lower-priority.ts'
import { packError } from '../threads/packed-error.ts'
import { stopping } from '../threads/stopping.ts'
import type { AllDesks } from './board-method.ts'
import { type Connection, connect, type Handle } from './connect.ts'
import { boardMethods } from './digests/index.ts'
import type { Board, Task, WorkerData } from './message.ts'
import { boundDesk, deskOfWorkspace, openDesk, unfiledDesks } from './open-desk.ts'
import { type Method, type Operation, UNFINISHED } from './operation.ts'
import { operations } from './operations/index.ts'
import { retryBusy } from './retry-busy.ts'
import { scopeOf } from './scope.ts'
import { storeTrouble } from './store-trouble.ts'
import { switchboardMethods } from './switchboard/index.ts'
import type { Tables } from './tables.ts'
import { upkeep } from './upkeep.ts'
import { writeTransaction } from './write-transaction.ts'

/** An operation as the worker calls it: the input was typed where the main thread was called. */
interface Served {
  run(scope: unknown, ...input: readonly unknown[]): Promise<unknown>
  glance?: Served['run']
}

/** A method of a board, as the worker calls it. */
type BoardCall = (all: AllDesks, ...input: readonly unknown[]) => Promise<unknown>

const { file, lane } = workerData as WorkerData
const port = parentPort
const byName = new Map<string, Served>(operations.map((operation) => [operation.name, operation as unknown as Served & Operation<Method>]))
const boards: Readonly<Record<Board, ReadonlyMap<string, BoardCall>>> = {
  switchboard: new Map(switchboardMethods.map(({ name, run }) => [name, run as unknown as BoardCall])),
  digests: new Map(boardMethods.map(({ name, run }) => [name, run as unknown as BoardCall])),
}
let connection: Connection | null = null

// Nobody waits for a line while these work at length.
if (lane === 'scan' || lane === 'copy') lowerPriority()

const chores = upkeep({ mergeText: () => connection?.mergeText() ?? false, checkpoint: () => connection?.checkpoint() })

port?.on('message', async ({ id, task }: Request<Task>) => {
  port.postMessage(await respond(id, task))
  if (task.kind === 'close') port.close()
})
port?.postMessage({ id: 0, ok: true, value: null } satisfies Response)

async function respond(id: number, task: Task): Promise<Response> {
  try {
    return { id, ok: true, value: await retryBusy(() => perform(task)) }
  } catch (error) {
    return { id, ok: false, error: packError(storeTrouble(error, file)) }
  }
}

async function perform(task: Task): Promise<unknown> {
  if (task.kind === 'close') return close()
  connection ??= connect(file, lane)
  if (task.kind === 'open') return null
  const run = (db: Transaction<Tables>, handle: Handle): Promise<unknown> => answer(db, handle, task)
  if (lane !== 'write') return inPieces(run)
  try {
    return await writeTransaction(connection, run)
  } finally {
    chores.soon()
  }
}

/** Reads until there is an answer. */
async function inPieces(run: (db: Transaction<Tables>, handle: Handle) => Promise<unknown>): Promise<unknown> {
  for (;;) {
    if (connection === null) throw stopping()
    const answered = await connection.transaction(run)
    if (answered !== UNFINISHED) return answered
    await turn() // what was asked meanwhile goes first
  }
}

async function answer(db: Transaction<Tables>, handle: Handle, task: Exclude<Task, { kind: 'open' | 'close' }>): Promise<unknown> {
  if (task.kind === 'unfiled') return unfiledDesks(db)
  if (task.kind === 'desk') return openDesk(db, task.key, task.at)
  if (task.kind === 'deskOf') return lane === 'write' ? deskOfWorkspace(db, task.workspace, task.at) : boundDesk(db, task.workspace)
  if (task.kind === 'board') return boardCall(task.board, task.name)({ db, at: task.at }, ...task.input)
  const operation = byName.get(task.name)
  const run = task.glance ? operation?.glance : operation?.run
  if (run === undefined) throw new Error(`There is no operation ${task.name}.`)
  return run(scopeOf(db, handle, task.desk, task.at), ...task.input)
}

function boardCall(board: Board, name: string): BoardCall {
  const run = boards[board].get(name)
  if (run === undefined) throw new Error(`There is no method ${name} of the board ${board}.`)
  return run
}

function close(): null {
  chores.stop()
  connection?.close()
  connection = null
  return null
}
