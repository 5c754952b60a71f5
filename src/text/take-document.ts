import { BadValue } from '../core/bad-input.ts'
import { languageCode, nearestLanguage } from '../core/language.ts'
import { LIMITS } from '../core/limits.ts'
import type { ReportSource } from '../core/report.ts'

const EXAMPLE = '"SANA, 2020-08-06, https://example.org/a, archive https://web.archive.org/a, in Arabic, licence CC BY 4.0"'
/** A word before a second address. `archive.org` is a name. */
const ARCHIVE = /(?<![\p{L}\p{N}.])archived?(?: (?:at|copy|in))?:? +(?=https?:\/\/)/iu
const LICENCE = /^licen[cs]ed?(?: under)?:? (.+)$/iu
/** Licences that say so themselves. */
const KNOWN_LICENCE = /^(?:cc0|cc[ -]by(?:-(?:nc|nd|sa)){0,2}|public domain)(?: \d(?:\.\d)?)?$/iu

/** What a source says of the document, and the text without it: names and dates. */
export interface Document extends Pick<ReportSource, 'language' | 'licence'> {
  readonly names: string
}

/** Parts the text at the word that stands before the address of a copy. Null where there is none. */
export function atArchive(raw: string): { before: string; after: string } | null {
  const found = ARCHIVE.exec(raw)
  return found === null ? null : { before: raw.slice(0, found.index), after: raw.slice(found.index + found[0].length) }
}

/** Takes `in Arabic` (or `ar`) and `licence CC BY` out of the parts between commas. Throws BadValue. */
export function takeDocument(text: string): Document {
  const names: string[] = []
  const languages: string[] = []
  const licences: string[] = []
  for (const [at, part] of text.split(',').entries()) {
    const words = part.trim()
    const language = readLanguage(words, at === 0)
    const licence = readLicence(words)
    if (language !== null) languages.push(language)
    else if (licence !== null) licences.push(licence)
    else names.push(part)
  }
  return { language: only(languages, 'language'), licence: only(licences, 'licence'), names: names.join(',') }
}

/** `in Arabic`; behind a name also a bare `ar`. A language that is a slip away is no part of a name. */
function readLanguage(text: string, first: boolean): string | null {
  const [, name] = /^(?:in|language) (\S.{0,40})$/iu.exec(text) ?? []
  if (name === undefined) return !first && /^[a-z]{2}$/.test(text) ? languageCode(text) : null
  const code = languageCode(name)
  const near = code === null && !first ? nearestLanguage(name) : null
  if (near !== null) throw new BadValue(`“${name}” is no language. Did you mean ${near}?`, `"SANA, in ${near}"`)
  return code
}

function readLicence(text: string): string | null {
  const licence = LICENCE.exec(text)?.[1]?.trim() ?? (KNOWN_LICENCE.test(text) ? text : null)
  if (licence !== null && licence.length > LIMITS.name) throw new BadValue('A licence can have 200 characters.', EXAMPLE)
  return licence
}

function only(found: readonly string[], what: string): string | null {
  if (found.length > 1) throw new BadValue(`A source has one ${what}, and this has ${found.slice(0, 5).join(' and ').slice(0, 80)}.`, EXAMPLE)
  return found[0] ?? null
}
