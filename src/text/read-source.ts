import { Ambiguous, BadValue } from '../core/bad-input.ts'
import type { Reading } from '../core/command.ts'
import type { Report } from '../core/event.ts'
import type { Day } from '../core/when.ts'
import { readWhen } from './dates/read-when.ts'

const EXAMPLE = '"South Front via 21st Century Wire, 2020-06-24, https://example.org/report"'
const TOO_LONG = 'The name of a source can have 200 characters.'
/** Two names, a date and what joins them. */
const LONGEST = 500

export type Source = Pick<Report, 'publisher' | 'origin' | 'published' | 'url'>

/** Reads `[ORIGIN via] PUBLISHER[, DATE][, URL]` in any order of its parts; an address alone is published by its host. Throws BadValue or Ambiguous. */
export function readSource(raw: string, reading: Reading): Source {
  const url = readUrl(raw)
  const names = (url === null ? raw : raw.replace(url, '')).replace(/\s+/gu, ' ').replace(/ ?\( ?\)/u, '')
  if (names.length > LONGEST) throw new BadValue(TOO_LONG, EXAMPLE)
  const parts = names
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const dated = (at: number, day: string) => [...parts.with(at, day), ...(url === null ? [] : [url])].join(', ')
  const days = parts.map((part, at) => (/\d{4}/.test(part) ? publishedOn(part, reading, (day) => dated(at, day)) : null))
  const last = days.findLastIndex((day) => day !== null)
  return { ...readChain(parts.filter((_, at) => at !== last).join(', '), url, raw), published: days[last] ?? null, url }
}

/** The web address in a source, without the punctuation behind it; a bracket that it opened belongs to it. Null where there is none. */
function readUrl(raw: string): string | null {
  const word = /https?:\/\/\S+/iu.exec(raw)?.[0] ?? ''
  const url = (word.includes('(') ? /^.*[^,;]/u : /^.*[^,;)]/u).exec(word)?.[0] ?? null
  if (url === null ? raw.includes('://') : !URL.canParse(url)) throw new BadValue(`“${(url ?? raw).slice(0, 80)}” is no web address.`, EXAMPLE)
  if (url !== null && url.length > 2000) throw new BadValue(`The address is ${url.length} characters long; it can have 2,000.`, EXAMPLE)
  return url
}

/** `ORIGIN via PUBLISHER`, or the publisher alone. */
function readChain(chain: string, url: string | null, raw: string): Pick<Source, 'publisher' | 'origin'> {
  const [, origin = null, via] = /^(.+?) via (.+)$/iu.exec(chain) ?? []
  const publisher = via ?? (chain === '' ? host(url) : chain)
  if (publisher === null) throw new BadValue(`“${raw.slice(0, 80)}” names no source.`, EXAMPLE)
  if (publisher.length > 200 || (origin?.length ?? 0) > 200) throw new BadValue(TOO_LONG, EXAMPLE)
  return { publisher, origin }
}

function host(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '')
}

/** The day that a part names, null where it names none. A date that reads two ways asks, with the whole source in each choice. */
function publishedOn(part: string, reading: Reading, whole: (day: string) => string): Day | null {
  try {
    const when = readWhen(part, reading)
    return when.precision === 'day' ? when.start : null
  } catch (error) {
    if (error instanceof Ambiguous) {
      throw new Ambiguous(
        error.message,
        error.choices.map(({ label, value }) => ({ label, value: whole(value) })),
      )
    }
    if (error instanceof BadValue) return null
    throw error
  }
}
