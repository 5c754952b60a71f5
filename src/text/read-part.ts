import { Ambiguous, BadValue } from '../core/bad-input.ts'
import type { Reading } from '../core/command.ts'
import { KINDS, type Kind } from '../core/count.ts'
import { LIMITS } from '../core/limits.ts'
import type { TotalPart } from '../core/total/total.ts'
import { readWhen } from './dates/read-when.ts'
import { readLoss } from './read-loss.ts'
import { readPlaces } from './read-place.ts'

const EXAMPLE = '"Damascus: killed >114"'
/** With these, even small letters begin a place; all other words in small letters are a side, as “foreign fighters” is. */
const PLACE_WORDS = /^(?:elsewhere|near|around|outside|towards?|in|(?:the )?area of)(?: |$)/u

/** Which share it is. */
interface Scope {
  readonly place: TotalPart['place']
  readonly when: TotalPart['when']
  readonly side: string | null
}

/** Reads `[PLACE] [on DATES]: [SIDE] KIND COUNT`: `Damascus: killed >114`, `among officers killed 12`. Throws BadValue or Ambiguous. */
export function readPart(raw: string, reading: Reading): TotalPart {
  const typed = raw.trim().replace(/\s+/gu, ' ')
  if (typed.length > LIMITS.phrase) throw new BadValue(`The part is ${typed.length} characters long; it can have ${LIMITS.phrase}.`, EXAMPLE)
  const { label, kind, count } = takeKind(typed)
  const scope = readScope(label, reading)
  const loss = readLoss(count, reading.settings.vague)
  const side = scope.side ?? loss.side ?? null
  if (scope.place === null && scope.when === null && side === null)
    throw new BadValue(`“${raw.slice(0, 80)}” does not say which share it is: a place, days or a side stand before the count.`, EXAMPLE)
  if (side !== null && side.length > LIMITS.name) throw new BadValue(`The side is ${side.length} characters long; a name can have ${LIMITS.name}.`, EXAMPLE)
  return { place: scope.place, when: scope.when, claim: { side, kind, figure: loss.figure } }
}

/** What stands before the first kind of loss, that kind, and the count behind it. */
function takeKind(typed: string): { readonly label: string; readonly kind: Kind; readonly count: string } {
  const words = typed.split(' ')
  const kindOf = (word: string): Kind | undefined => KINDS.find((kind) => kind === word.toLowerCase())
  const at = words.findIndex((word) => kindOf(word) !== undefined)
  const kind = kindOf(words[at] ?? '')
  if (kind === undefined || at === words.length - 1)
    throw new BadValue(`“${typed.slice(0, 80)}” names no kind of loss with its count behind it: ${KINDS.join(', ')}.`, EXAMPLE)
  return { label: words.slice(0, at).join(' '), kind, count: words.slice(at + 1).join(' ') }
}

/** `Damascus on 20 Mar 2018: officers`, `among officers`, `foreign fighters`: where, when, whose. */
function readScope(label: string, reading: Reading): Scope {
  const [, before = label, named = ''] = /^(.*?) ?:(?: (.+))?$/u.exec(label) ?? []
  const [, rest = '', among = ''] = /^(?:(.*) )?among (.+)$/iu.exec(before) ?? [before, before]
  const { where, when } = takeWhen(rest.trim(), reading)
  const side = named !== '' ? named : among
  if (side === '' && where !== '' && where === where.toLowerCase() && where !== where.toUpperCase() && !PLACE_WORDS.test(where))
    return { place: null, when, side: where }
  const [place = null, ...others] = where === '' ? [] : readPlaces(where.replace(/^in (?!the )/iu, ''))
  if (others.length > 0) throw new BadValue('A part has one place.', EXAMPLE)
  return { place, when, side: side === '' ? null : side }
}

/** Dates behind `on` or `during`, or alone; a name that holds such a word and no date is a name. */
function takeWhen(text: string, reading: Reading): { readonly where: string; readonly when: TotalPart['when'] } {
  const [, where = '', days = ''] = /^(?:(.*) )?(?:on|during) (.+)$/iu.exec(text) ?? (/\d/.test(text) ? [text, '', text] : [])
  const when = days === '' ? null : attempt(days, reading)
  return when === null ? { where: text, when } : { where, when }
}

function attempt(days: string, reading: Reading): TotalPart['when'] {
  try {
    return readWhen(days, reading)
  } catch (error) {
    if (error instanceof Ambiguous || !(error instanceof BadValue)) throw error
    return null
  }
}
