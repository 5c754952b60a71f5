import type { Desk } from '../core/store.ts'
import type { Lane } from './message.ts'
import type { Scope } from './scope.ts'

/** The methods of a desk: each is one operation, save those that need no database. */
export type Method = Exclude<keyof Desk, 'key' | 'readProse' | 'readQuestion'>

/** One method of the port, run whole in a worker, inside one transaction. */
export interface Operation<Name extends Method> {
  readonly name: Name
  readonly lane: Lane
  run(scope: Scope, ...input: Parameters<Desk[Name]>): ReturnType<Desk[Name]>
  /** What a reader may know already, so that most calls need no writer; null where it does not. */
  glance?(scope: Scope, ...input: Parameters<Desk[Name]>): Promise<Awaited<ReturnType<Desk[Name]>> | null>
}
