import { BadValue } from '../core/bad-input.ts'
import type { Figure } from '../core/count.ts'
import type { Settings } from '../core/settings.ts'
import { findFigure, readFigure } from './read-figure.ts'

/** A loss as typed. `side` is undefined where none was named, null where `?` says that it is not stated. */
export interface Loss {
  readonly side: string | null | undefined
  readonly figure: Figure
}

const EXAMPLE = '"ISIS 14", "SAA 3+", "civilians several" or 8'

/** Reads `[side] count`: the longest ending that is a count; `3 civilians` reads too. Throws BadValue. */
export function readLoss(raw: string, vague: Settings['vague']): Loss {
  const [, bare = raw, wording = ''] = /^(.*?)(\([^()]*\))?$/su.exec(raw) ?? []
  const tokens = bare.trim().split(/\s+/u).slice(0, 40)
  for (let at = 0; at < tokens.length; at++) {
    const count = `${tokens.slice(at).join(' ')} ${wording}`.trim()
    if (findFigure(count, vague) !== null) return { side: sideOf(tokens.slice(0, at)), figure: readFigure(count, vague) }
  }
  for (let at = tokens.length - 1; at > 0; at--) {
    const count = `${tokens.slice(0, at).join(' ')} ${wording}`.trim()
    if (findFigure(count, vague) !== null) return { side: sideOf(tokens.slice(at)), figure: readFigure(count, vague) }
  }
  if (tokens.length > 1) throw new BadValue(`“${raw.slice(0, 80)}” holds no count. A loss is a side, if it is known, and a count.`, EXAMPLE)
  return { side: undefined, figure: readFigure(raw, vague) }
}

function sideOf(tokens: readonly string[]): string | null | undefined {
  if (tokens.length === 0) return undefined
  const side = tokens.join(' ')
  if (side.length > 200) throw new BadValue(`The side is ${side.length} characters long; a name can have 200.`, EXAMPLE)
  return side === '?' ? null : side
}
