import { text } from '../../src/render/inline.ts'
import { today } from '../../src/text/zone.ts'
import type { Remark } from './remark.ts'

/** A date that is legal and looks wrong. */
export const dates: Remark = async ({ now, settings }, { facts }) => {
  const { start } = facts.when
  const published = facts.reports.map((report) => report.published).filter((known) => known !== null)
  const early = published.find((known) => start !== null && known < start)
  return {
    notes: [
      ...(start !== null && start > today({ now, settings }) ? ['The date is ahead of today.'] : []),
      ...(early === undefined ? [] : [`The report of ${early} is older than the event.`]),
    ].map((warning) => [text(warning)]),
  }
}
