import type { KeptReading, ReportReading } from '../../core/reading/reading.ts'
import type { Scope } from '../scope.ts'
import { needReading } from './load-reading.ts'

/** What the row of a reading holds beside its text. */
export function readingFacts({ told, found, drafts, alike }: Omit<ReportReading, 'text'>): string {
  return JSON.stringify({ told, found, drafts, alike })
}

/** Replaces parts of a reading, and gives it as it stands then. */
export async function writeReading(scope: Scope, before: KeptReading, change: Partial<Omit<ReportReading, 'text'>>): Promise<KeptReading> {
  await scope.db
    .updateTable('reading')
    .set({ version: before.version + 1, facts: readingFacts({ ...before, ...change }) })
    .where('desk_id', '=', scope.desk)
    .where('no', '=', before.no)
    .execute()
  return needReading(scope, before.no)
}
