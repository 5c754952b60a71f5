import type { Command } from '../../../core/command.ts'
import type { Content } from '../../../core/reply.ts'
import type { Panel } from '../panel.ts'

/** Makes a panel of one kind of answer. The commands tell which buttons have to ask for more first. */
export type Renderer<Kind extends Content['kind']> = (content: Extract<Content, { kind: Kind }>, commands: readonly Command[]) => Panel
