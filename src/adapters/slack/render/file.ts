import { line } from '../piece.ts'
import type { Renderer } from './renderer.ts'

/** What a file holds and what it leaves out; where it was put is said by whoever puts it there. */
export const file: Renderer<'file'> = ({ body, notes }) => [...line(body), ...notes.flatMap((note) => line(note, { what: 'remarks', rank: 1 }))]
