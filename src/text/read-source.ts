import { BadValue } from '../core/bad-input.ts'
import type { Reading } from '../core/command.ts'
import type { Report } from '../core/event.ts'
import { takePublished } from './take-published.ts'

const EXAMPLE = '"South Front via 21st Century Wire, 2020-06-24, https://example.org/report"'
const TOO_LONG = 'The name of a source can have 200 characters.'
/** Two names, a date and what joins them. */
const LONGEST = 500

export type Source = Pick<Report, 'publisher' | 'origin' | 'published' | 'url'>

/** Reads `[ORIGIN via] PUBLISHER[, DATE][, URL]` in any order of its parts; an address alone is published by its host. Throws BadValue or Ambiguous. */
export function readSource(raw: string, reading: Reading): Source {
  const url = readUrl(raw)
  const names = (url === null ? raw : raw.replace(url, '')).replace(/\s+/gu, ' ').replace(/ ?\( ?\)/u, '')
  if (names.includes('://'))
    throw new BadValue('This holds two web addresses. Give each its own src.', 'src:"SANA, https://example.org/a" src:"SOHR, https://example.org/b"')
  if (names.length > LONGEST) throw new BadValue(TOO_LONG, EXAMPLE)
  const { chain, published } = takePublished(names, reading, url)
  return { ...readChain(chain, url, raw), published, url }
}

/** The web address in a source, without the punctuation behind it; a bracket that it opened belongs to it. Null where there is none. */
function readUrl(raw: string): string | null {
  const word = /https?:\/\/(?:(?!,https?:\/\/)\S)+/iu.exec(raw)?.[0] ?? ''
  const url = (word.includes('(') ? /^.*[^,;]/u : /^.*[^,;)]/u).exec(word)?.[0] ?? null
  if (url === null ? raw.includes('://') : !URL.canParse(url)) throw new BadValue(`“${(url ?? raw).slice(0, 80)}” is no web address.`, EXAMPLE)
  if (url !== null && url.length > 2000) throw new BadValue(`The address is ${url.length} characters long; it can have 2,000.`, EXAMPLE)
  return url
}

/** `ORIGIN via PUBLISHER`, or the publisher alone. */
function readChain(chain: string, url: string | null, raw: string): Pick<Source, 'publisher' | 'origin'> {
  const [, origin = null, via] = /^(.+?) via (.+)$/iu.exec(chain) ?? []
  if (/ via /iu.test(via ?? ''))
    throw new BadValue(
      `“${chain.slice(0, 80)}” has three names. A source is two: its origin, who said it first, via its publisher, where you read it.`,
      EXAMPLE,
    )
  const publisher = via ?? (chain === '' ? host(url) : chain)
  if (publisher === null) throw new BadValue(`“${raw.slice(0, 80)}” names no source.`, EXAMPLE)
  if (publisher.length > 200 || (origin?.length ?? 0) > 200) throw new BadValue(TOO_LONG, EXAMPLE)
  return { publisher, origin }
}

function host(url: string | null): string | null {
  return url === null ? null : new URL(url).hostname.replace(/^www\./, '')
}
