import type { House } from '../../../../src/core/house.ts'
import type { Poster } from '../../../../src/digest/courier.ts'
import { type Fault, filePoster } from '../../file-poster.ts'

/** A platform that is a file, and how many of a hundred attempts go wrong in the process that posts. */
export interface FileReach {
  readonly channels: string
  readonly faults: number
}

const WRONG: readonly Fault[] = ['lost before', 'lost after', 'later', 'killed before', 'killed after']

export async function posterOf({ channels, faults }: FileReach, _: House): Promise<Poster> {
  const fault = (): Fault => (Math.random() * 100 < faults ? (WRONG[Math.floor(Math.random() * WRONG.length)] ?? null) : null)
  return filePoster(channels, 'chat', fault)
}
