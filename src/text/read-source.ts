import { Ambiguous, BadValue } from '../core/bad-input.ts'
import type { Reading } from '../core/command.ts'
import type { Report } from '../core/event.ts'
import type { Day } from '../core/when.ts'
import { readWhen } from './dates/read-when.ts'

const EXAMPLE = '"South Front via 21st Century Wire, 2020-06-24, https://example.org/report"'

export type Source = Pick<Report, 'publisher' | 'origin' | 'published' | 'url'>

/** Reads `[ORIGIN via] PUBLISHER[, DATE][, URL]` in any order of its parts; an address alone is published by its host. Throws BadValue or Ambiguous. */
export function readSource(raw: string, reading: Reading): Source {
  const url = readUrl(raw)
  const parts = (url === null ? raw : raw.replace(url, ''))
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const days = parts.map((part) => (/\d{4}/.test(part) ? publishedOn(raw, part, reading) : null))
  const dated = days.findLastIndex((day) => day !== null)
  return { ...readChain(parts.filter((_, at) => at !== dated).join(', '), url, raw), published: days[dated] ?? null, url }
}

/** The web address in a source; null where there is none. */
function readUrl(raw: string): string | null {
  const url = /https?:\/\/\S+/u.exec(raw)?.[0].replace(/[,;)]+$/u, '') ?? null
  if (url === null ? raw.includes('://') : !URL.canParse(url)) throw new BadValue(`“${(url ?? raw).slice(0, 80)}” is no web address.`, EXAMPLE)
  if (url !== null && url.length > 2000) throw new BadValue(`The address is ${url.length} characters long; it can have 2,000.`, EXAMPLE)
  return url
}

/** `ORIGIN via PUBLISHER`, or the publisher alone. */
function readChain(chain: string, url: string | null, raw: string): Pick<Source, 'publisher' | 'origin'> {
  const [, origin = null, via] = /^(.+?)\s+via\s+(.+)$/iu.exec(chain) ?? []
  const publisher = via ?? (chain === '' ? host(url) : chain)
  if (publisher === null) throw new BadValue(`“${raw.slice(0, 80)}” names no source.`, EXAMPLE)
  if (publisher.length > 200 || (origin?.length ?? 0) > 200) throw new BadValue('The name of a source can have 200 characters.', EXAMPLE)
  return { publisher, origin }
}

function host(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '')
}

/** The day that a part names, null where it names none. A date that reads two ways asks, with the whole source in each choice. */
function publishedOn(raw: string, part: string, reading: Reading): Day | null {
  try {
    const when = readWhen(part, reading)
    return when.precision === 'day' ? when.start : null
  } catch (error) {
    if (error instanceof Ambiguous) {
      throw new Ambiguous(
        error.message,
        error.choices.map(({ label, value }) => ({ label, value: raw.replace(part, value) })),
      )
    }
    if (error instanceof BadValue) return null
    throw error
  }
}
