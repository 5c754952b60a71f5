import type { PackedError } from './packed-error.ts'

export interface Request<Task> {
  readonly id: number
  readonly task: Task
}

/** The answer to the request of that id; id 0 says that the worker has started. */
export type Response =
  | { readonly id: number; readonly ok: true; readonly value: unknown }
  | { readonly id: number; readonly ok: false; readonly error: PackedError }
