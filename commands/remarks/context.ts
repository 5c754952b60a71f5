import { contextLines } from '../../src/render/context.ts'
import { twinActions, twinLines } from '../../src/render/twins.ts'
import type { Remark } from './remark.ts'

/** What the log knows around an event; and of a new one, the events that it may be: it is saved, and asked. Later, `/event same` lists them again. */
export const context: Remark = async ({ desk, settings }, { no, version, status }) => {
  if (status === 'retracted') return { notes: [] }
  const [around, twins] = await Promise.all([desk.surroundings(no), version === 1 ? desk.twins(no) : []])
  return { notes: twinLines(twins, settings.language), actions: twinActions(no, twins), context: contextLines(around, settings.language) }
}
