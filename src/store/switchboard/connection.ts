import type { Transaction } from 'kysely'
import type { Switchboard } from '../../core/switchboard.ts'
import type { Tables } from '../tables.ts'

/** The rows that belong to no desk, within one transaction; `at` is when it was asked, an ISO instant. */
export interface Exchange {
  readonly db: Transaction<Tables>
  readonly at: string
}

/** One method of the switchboard, run whole in a worker. */
export interface Connection<Name extends keyof Switchboard> {
  readonly name: Name
  readonly lane: 'write' | 'read'
  run(exchange: Exchange, ...input: Parameters<Switchboard[Name]>): ReturnType<Switchboard[Name]>
}
