import type { Line } from '../src/core/reply.ts'
import { unquoted } from '../src/core/typed-form.ts'
import { text } from '../src/render/inline.ts'

const NAMES = ['place', 'by', 'on', 'actor', 'src', 'source', 'said-by', 'weapon', 'tag']

/** Where words follow a name that was typed without quotes: what was read, and how to say more. */
export function lostQuotes(typed: string): Line[] {
  return NAMES.flatMap((key) => {
    const meant = unquoted(typed, key)
    return meant === null ? [] : [[text(`The words after ${key}: were read as text, not as part of the name. If they belong to it, quote it: ${meant}`)]]
  })
}
