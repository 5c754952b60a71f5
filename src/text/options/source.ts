import { BadValue } from '../../core/bad-input.ts'
import { languageCode, nearestLanguage } from '../../core/language.ts'
import { LIMITS } from '../../core/limits.ts'
import { type LINK_TYPES, SOURCE_KINDS, type Source, STANCES } from '../../core/source/source.ts'
import { choice, many, one, readName, readText } from './option.ts'

/** A source by its number or by any of its names, as the free text. */
export const sourceName = {
  ...one({ summary: 'Which source, by any of its names or its number', example: 'South Front', complete: 'source' }, readName),
  free: true,
} as const

/** The source that another is. */
export const sourceInto = one({ summary: 'The source that it is', example: '"South Front"', complete: 'source' }, readName)

/** Reads `pro ISIS`, `pro-ISIS`, `anti ISIS`, `speaks for ISIS`. Throws BadValue. */
function readStance(raw: string): Source['stances'][number] {
  const [, word = '', actor = ''] = /^(pro|anti|speaks[ -]for|for|against)[ -]+(.+)$/iu.exec(raw.trim()) ?? []
  const is = STANCES.find((stance) => stance === word.toLowerCase().replace(' ', '-')) ?? (word === 'for' ? 'speaks-for' : word === 'against' ? 'anti' : null)
  if (is === null) throw new BadValue(`“${raw.slice(0, 80)}” is no stance: pro, anti or speaks-for, and the actor.`, '"pro Syrian Arab Army"')
  return { is, actor: readName(actor) }
}

function readLanguage(raw: string): string {
  const code = languageCode(raw)
  if (code !== null) return code
  const near = nearestLanguage(raw)
  throw new BadValue(`“${raw.slice(0, 40)}” is no language.${near === null ? '' : ` Did you mean ${near}?`}`, 'Arabic')
}

function readAddress(raw: string): string {
  if (!/^https?:\/\/\S+$/iu.test(raw) || !URL.canParse(raw) || raw.length > LIMITS.text)
    throw new BadValue(`“${raw.slice(0, 80)}” is no web address.`, 'https://example.org')
  return raw
}

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const

function readLetter(raw: string): (typeof LETTERS)[number] {
  const letter = LETTERS.find((known) => known === raw.trim().toUpperCase())
  if (letter === undefined) throw new BadValue(`“${raw.slice(0, 40)}” is no letter from A, completely reliable, to E, unreliable, or F, cannot be judged.`, 'C')
  return letter
}

/** What can be said of a source. */
export const sourceOptions = {
  kind: choice({ summary: 'What it is', example: 'outlet' }, SOURCE_KINDS),
  spelling: many({ summary: 'Another name or spelling of it', example: 'AMN' }, readName),
  stance: many({ summary: 'How it stands to an actor: pro, anti or speaks-for', example: '"pro Syrian Arab Army"' }, readStance),
  reliability: one({ summary: 'Admiralty letter: how reliable it is, A to F', example: 'C', complete: LETTERS }, readLetter),
  url: one({ summary: 'Its address', example: 'https://example.org' }, readAddress),
  language: one({ summary: 'The language it writes in', example: 'Arabic' }, readLanguage),
  licence: one({ summary: 'The licence of what it publishes', example: '"CC BY 4.0"' }, readName),
  note: one({ summary: 'What else the desk should know', example: '"reposts within a day"' }, (raw) => readText(raw, LIMITS.text)),
} as const

const link = (summary: string, example: string) => many({ summary, example, complete: 'source' }, readName)

/** What a source usually takes from whom, by the type of the link. */
export const linkOptions = {
  republishes: link('Whose texts it carries whole: no origin of its own', '"South Front"'),
  quotes: link('Whom it quotes', 'SOHR'),
  summarises: link('Whose reports it sums up', 'SANA'),
} as const satisfies Readonly<Record<(typeof LINK_TYPES)[number], unknown>>
