import type { SectionName } from '../../core/digest/subscription.ts'
import type { Block, Line } from '../../core/reply.ts'
import type { Digest } from '../digest.ts'

/** One part of a digest. */
export interface DigestSection {
  readonly name: SectionName
  readonly title: string
  /** What it tells; without blocks it is left out. */
  blocks(digest: Digest): Block[]
}

/** Lines as a block; none where there are none. */
export function lines(all: readonly Line[]): Block[] {
  return all.length === 0 ? [] : [{ kind: 'lines', lines: all }]
}
