import { twinActions, twinLines } from '../../src/render/twins.ts'
import type { Remark } from './remark.ts'

/** The events that a new one may be: it is saved, and asked. Later, `/event same` lists them again. */
export const twins: Remark = async ({ desk, settings }, { no, version, status }) => {
  if (version > 1 || status === 'retracted') return { notes: [] }
  const likely = await desk.twins(no)
  return { notes: twinLines(likely, settings.language), actions: twinActions(no, likely) }
}
