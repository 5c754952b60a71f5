import { BadValue } from '../core/bad-input.ts'
import type { Reading } from '../core/command.ts'
import { typeDocument } from '../core/log-line.ts'
import type { ReportSource } from '../core/report.ts'
import { atArchive, takeDocument } from './take-document.ts'
import { takePublished } from './take-published.ts'

const EXAMPLE = '"South Front via 21st Century Wire, 2020-06-24, https://example.org/report"'
const TOO_LONG = 'The name of a source can have 200 characters.'
/** Two names, a date, a language, a licence and what joins them. */
const LONGEST = 700

/**
 * Reads `[ORIGIN via] PUBLISHER[, DATE][, URL][, archive URL][, in LANGUAGE][, licence LICENCE]` in any order of its parts;
 * an address alone is published by its host. Throws BadValue or Ambiguous.
 */
export function readSource(raw: string, reading: Reading): ReportSource {
  const { archive, rest } = takeArchive(raw)
  const url = readUrl(rest)
  const said = without(rest, url)
  if (said.includes('://') || atArchive(rest) !== null)
    throw new BadValue(
      'This holds two web addresses. Give each its own src, or put “archive” before the one that is a copy.',
      '"SANA, https://example.org/a, archive https://web.archive.org/a"',
    )
  if (said.length > LONGEST) throw new BadValue(TOO_LONG, EXAMPLE)
  const { language, licence, names } = takeDocument(said)
  const document = { url, archive, language, licence }
  const { chain, published } = takePublished(names, reading, typeDocument(document))
  return { ...readChain(chain, url, raw), ...document, published }
}

/** `archive https://…`: the address of a copy, and the text without it. */
function takeArchive(raw: string): { archive: string | null; rest: string } {
  const parted = atArchive(raw)
  if (parted === null) return { archive: null, rest: raw }
  const archive = readUrl(parted.after)
  return { archive, rest: `${parted.before}, ${without(parted.after, archive)}` }
}

/** The text without an address and the brackets around it, its spaces single. */
function without(text: string, url: string | null): string {
  return (url === null ? text : text.replace(url, () => '')).replace(/\s+/gu, ' ').replace(/ ?\( ?\)/u, '')
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
function readChain(chain: string, url: string | null, raw: string): Pick<ReportSource, 'publisher' | 'origin'> {
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
