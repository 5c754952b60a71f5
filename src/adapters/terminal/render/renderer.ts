import type { Content } from '../../../core/reply.ts'
import type { Sheet } from '../sheet.ts'

/** Prints one kind of answer as lines of at most the sheet's width. */
export type Renderer<Kind extends Content['kind']> = (content: Extract<Content, { kind: Kind }>, sheet: Sheet) => string[]
