import { Refusal } from '../../core/bad-input.ts'
import { type KeptReading, type ReportReading, readingId } from '../../core/reading/reading.ts'
import type { Scope } from '../scope.ts'

/** A reading by its number; null where the desk has none. A row holds what was checked when it was written. */
export async function loadReading(scope: Scope, no: number): Promise<KeptReading | null> {
  const row = await scope
    .readings()
    .innerJoin('member', 'member.id', 'reading.read_by')
    .where('no', '=', no)
    .select(['no', 'version', 'read_at', 'member.name', 'body', 'facts'])
    .executeTakeFirst()
  if (row === undefined) return null
  const facts = JSON.parse(row.facts) as Omit<ReportReading, 'text'>
  return { no: row.no, version: row.version, readAt: row.read_at, readBy: row.name, text: row.body, ...facts }
}

/** The same, where there has to be one. Throws Refusal. */
export async function needReading(scope: Scope, no: number): Promise<KeptReading> {
  const found = await loadReading(scope, no)
  if (found === null) throw new Refusal(`There is no ${readingId(no)} at this desk.`)
  return found
}
