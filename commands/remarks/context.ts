import { contextLines } from '../../src/render/context.ts'
import type { Remark } from './remark.ts'

/** What the log knows around an event. */
export const context: Remark = async ({ desk, settings }, { no, status }) => {
  return { notes: [], context: status === 'retracted' ? [] : contextLines(await desk.surroundings(no), settings.language) }
}
