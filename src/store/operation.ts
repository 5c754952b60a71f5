import type { Desk } from '../core/store.ts'
import type { Lane } from './message.ts'
import type { Scope } from './scope.ts'

/** The methods of a desk: each is one operation, save those that need no database. */
export type Method = Exclude<keyof Desk, 'key' | 'readProse' | 'readQuestion'>

/** What an operation returns that has done a piece of its work: it is run again after those that wait. */
export const UNFINISHED = Symbol('unfinished')

/** One method of a desk, run in a worker inside one transaction. One that only reads may be run several times. */
export interface Operation<Name extends Method, Piece extends typeof UNFINISHED = never> {
  readonly name: Name
  readonly lane: Lane
  run(scope: Scope, ...input: Parameters<Desk[Name]>): Promise<Awaited<ReturnType<Desk[Name]>> | Piece>
  /** An attempt in the reading lane, so that most calls need not wait for the writer; null where only the writer can answer. */
  glance?(scope: Scope, ...input: Parameters<Desk[Name]>): Promise<Awaited<ReturnType<Desk[Name]>> | null>
}
