import type { Transaction } from 'kysely'
import type { DigestBoard } from '../core/digest/port.ts'
import type { Switchboard } from '../core/switchboard.ts'
import type { Tables } from './tables.ts'

/** What a method that is asked of no single desk can reach: all rows, within one transaction; `at` is when it was asked, an ISO instant. */
export interface AllDesks {
  readonly db: Transaction<Tables>
  readonly at: string
}

/** One method of the switchboard or of the digest board, run whole in a worker. */
interface SharedMethod<Name, Method extends (...input: never[]) => Promise<unknown>> {
  readonly name: Name
  readonly lane: 'write' | 'read'
  run(all: AllDesks, ...input: Parameters<Method>): ReturnType<Method>
}

export type SwitchboardMethod<Name extends keyof Switchboard> = SharedMethod<Name, Switchboard[Name]>
export type BoardMethod<Name extends keyof DigestBoard> = SharedMethod<Name, DigestBoard[Name]>
