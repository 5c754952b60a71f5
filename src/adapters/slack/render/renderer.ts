import type { Content } from '../../../core/reply.ts'
import type { Piece } from '../piece.ts'

/** What a renderer needs beside the answer. */
export interface Sheet {
  /** The token that stands for a typed line; a line that has none gets no button. */
  readonly tokens: ReadonlyMap<string, string>
  /** Whether tables may be drawn as such: Slack has them in messages only. */
  readonly tables: boolean
}

/** Lays out one kind of answer. */
export type Renderer<Kind extends Content['kind']> = (content: Extract<Content, { kind: Kind }>, sheet: Sheet) => readonly Piece[]
