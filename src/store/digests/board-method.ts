import type { Transaction } from 'kysely'
import type { DigestBoard } from '../../core/digest/port.ts'
import type { Tables } from '../tables.ts'

/** The rows of all desks, within one transaction; `at` is when it was asked, an ISO instant. */
export interface Ledger {
  readonly db: Transaction<Tables>
  readonly at: string
}

/** One method of the scheduler's port, run whole in a worker. */
export interface BoardMethod<Name extends keyof DigestBoard> {
  readonly name: Name
  readonly lane: 'write' | 'read'
  run(ledger: Ledger, ...input: Parameters<DigestBoard[Name]>): ReturnType<DigestBoard[Name]>
}
