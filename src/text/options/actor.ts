import { INTER, NAME_KINDS } from '../../core/actor/actor.ts'
import { isDate } from '../../core/actor/check-actor.ts'
import { BadValue } from '../../core/bad-input.ts'
import { fold } from '../../core/fold.ts'
import { readCountry } from '../read-country.ts'
import { choice, many, one, readName, readText } from './option.ts'

/** Reads one of ACLED's actor codes: its number, or words of its name. Throws BadValue. */
function readInter(raw: string): number {
  const typed = fold(raw)
  const codes = Object.entries(INTER).filter(([code, name]) => code === typed || (typed !== '' && ` ${fold(name)}`.includes(` ${typed}`)))
  const [only] = codes
  if (only !== undefined && codes.length === 1) return Number(only[0])
  throw new BadValue(
    `“${raw.slice(0, 40)}” is none of: ${Object.entries(INTER)
      .map(([code, name]) => `${code} ${name}`)
      .join(', ')}.`,
    '"rebel group"',
  )
}

/** Reads a year, a month or a day, as exact as the source is. Throws BadValue. */
function readPartialDate(raw: string): string {
  const date = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.exec(raw)?.[0]
  if (date === undefined || !isDate(date)) throw new BadValue(`“${raw.slice(0, 40)}” is no year, month or day.`, '2016-07-28')
  return date
}

const INTER_WORDS = Object.values(INTER)

/** What the verbs of the register of actors take. */
export const actorOptions = {
  name: { ...one({ summary: 'Which actor, by any of its names or its number', example: 'ISIS', complete: 'actor' }, readName), free: true } as const,
  kind: one({ summary: 'ACLED’s code: 1–8 or its name', example: '"political militia"', complete: INTER_WORDS }, readInter),
  country: many({ summary: 'Country where it acts, its home first', example: 'Syria' }, readCountry),
  source: many({ summary: 'Where it is listed', example: '"ACLED actor list"' }, (raw) => readText(raw, 500).trim()),
  note: one({ summary: 'A note', example: '"formed of two brigades"' }, (raw) => readText(raw, 2000)),
  nameKind: choice({ summary: `What the name is: ${NAME_KINDS.join(', ')}; loaded takes sides`, example: 'abbreviation' }, NAME_KINDS),
  lang: one({ summary: 'Language of the name', example: 'ar' }, (raw) => readText(raw, 20).trim()),
  usedBy: one({ summary: 'Who calls it so', example: '"state media"' }, readName),
  from: one({ summary: 'Since when it holds: a year, month or day', example: '2016-07-28' }, readPartialDate),
  until: one({ summary: 'Until when it held', example: '2017-01' }, readPartialDate),
  on: one({ summary: 'When that was: a year, month or day', example: '2017-01-28' }, readPartialDate),
  src: one({ summary: 'Who says so', example: '"South Front, 2020-08-07"' }, readName),
  other: (summary: string) => one({ summary, example: '"Syrian Arab Army"', complete: 'actor' }, readName),
  names: (summary: string) => many({ summary, example: '"Deir ez-Zor Lions"' }, readName),
  shared: choice({ summary: 'yes: another actor has the name too', example: 'yes' }, ['yes', 'no']),
} as const
