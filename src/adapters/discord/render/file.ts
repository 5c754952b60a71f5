import { inline, small } from '../inline.ts'
import { ACCENTS, panel } from '../panel.ts'
import type { Renderer } from './renderer.ts'

/** What a file holds and what it leaves out; the file itself hangs on the message. */
export const file: Renderer<'file'> = ({ body, notes }) => panel({ accent: ACCENTS.info, head: [inline(body)], tail: notes.map((note) => small(inline(note))) })
