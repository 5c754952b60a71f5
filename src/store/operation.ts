import type { Desk } from '../core/store.ts'
import type { Lane } from './message.ts'
import type { Scope } from './scope.ts'

/** The methods of a desk: each is one operation, save those that need no database. */
export type Method = Exclude<keyof Desk, 'key' | 'readProse' | 'readQuestion'>

/** Says that an operation has done a piece of its work and goes on when it is run again, after those that wait. */
export const UNFINISHED = Symbol('unfinished')

/** One method of the port, run in a worker, inside one transaction; one that only reads may be run several times. */
export interface Operation<Name extends Method, Piece extends typeof UNFINISHED = never> {
  readonly name: Name
  readonly lane: Lane
  run(scope: Scope, ...input: Parameters<Desk[Name]>): Promise<Awaited<ReturnType<Desk[Name]>> | Piece>
  /** What a reader may know already, so that most calls need no writer; null where it does not. */
  glance?(scope: Scope, ...input: Parameters<Desk[Name]>): Promise<Awaited<ReturnType<Desk[Name]>> | null>
}
