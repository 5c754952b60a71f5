import type { DigestBoard } from '../core/digest/port.ts'
import type { House } from '../core/house.ts'
import type { DigestReader } from './findings.ts'

/** What the scheduler works with. */
export interface Scheduler {
  readonly house: Pick<House, 'deskOf' | 'clock' | 'report'>
  readonly board: DigestBoard
  readonly reader: DigestReader
  /** The names of the platforms that this process can post to. */
  readonly platforms: readonly string[]
}
