import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { eventType } from '../src/core/event-type.ts'
import { logLine } from '../src/core/log-line.ts'
import type { Draft } from '../src/extract/draft.ts'
import { type KnownName, nameFinder } from '../src/extract/names.ts'
import { readReport } from '../src/extract/read-report.ts'
import { toFacts } from '../src/extract/to-facts.ts'

/** A draft in the scorer's shape: names as written, losses by side and kind. */
export interface ScoredDraft {
  readonly quote: readonly string[]
  readonly type: string
  readonly date: { readonly start: string | null; readonly end: string | null }
  readonly places: readonly string[]
  readonly initiator: readonly string[]
  readonly target: readonly string[]
  readonly outcome: string
  readonly casualties: readonly { readonly side: string; readonly kind: string; readonly low: number | null; readonly high: number | null }[]
  readonly attribution: string | null
}

/** The kinds of losses that the gold has. */
const SCORED: ReadonlySet<string> = new Set(['killed', 'wounded', 'captured', 'missing', 'casualties'])

/** What the scorer takes as evidence at most. */
const PASSAGE = 780

/** A report: its text without the header, and when it was published. */
export interface CorpusReport {
  readonly name: string
  readonly body: string
  readonly published: string | null
}

export function readCorpus(folder: string): CorpusReport[] {
  const meta = JSON.parse(readFileSync(join(folder, 'meta.json'), 'utf8')) as Record<string, { published?: string }>
  return readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -4)
      const text = readFileSync(join(folder, file), 'utf8')
      const cut = text.indexOf('\n---\n')
      return { name, body: cut < 0 ? text : text.slice(cut + 5), published: meta[name]?.published ?? null }
    })
}

/** The names of the starter registry. */
export function starterNames(): KnownName[] {
  const folder = new URL('../registry/', import.meta.url)
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as StarterActor[])
    .flatMap(({ name, inter, names, sources }) =>
      [name, ...names.map((one) => one.name)].map((one) => ({ name: one, key: name, inter, classLabel: sources.includes('class label') })),
    )
}

interface StarterActor {
  readonly name: string
  readonly inter: number | null
  readonly names: readonly { readonly name: string }[]
  readonly sources: readonly string[]
}

/** The drafts of each report of a folder. */
export function draftsOf(folder: string): Record<string, ScoredDraft[]> {
  const names = nameFinder(starterNames())
  return Object.fromEntries(
    readCorpus(folder).map(({ name, body, published }) => [name, readReport(body, { published, names }).map((draft) => scored(body, draft))]),
  )
}

/** The lines that log the drafts, under a heading for each report; what a draft only suggests is named before it. */
export function linesOf(folder: string): string[] {
  const names = nameFinder(starterNames())
  return readCorpus(folder).flatMap(({ name, body, published }) => {
    const drafts = readReport(body, { published, names }).map((draft) => toFacts(body, draft))
    return [
      `# ${name}`,
      ...drafts.flatMap(({ facts, suggested }) => [...(suggested.length === 0 ? [] : [`# only suggested: ${suggested.join(', ')}`]), logLine(facts)]),
    ]
  })
}

function scored(body: string, draft: Draft): ScoredDraft {
  return {
    quote: passages(draft.quotes.map(([from, to]) => body.slice(from, to))),
    type: eventType(draft.type.value).name,
    date: { start: draft.when?.value.start ?? null, end: draft.when?.value.end ?? null },
    places: draft.places.map(({ value }) => value.name),
    initiator: draft.by.map(({ value }) => value.name),
    target: draft.on.map(({ value }) => value.name),
    outcome: draft.outcome?.value ?? 'unknown',
    casualties: draft.losses
      .filter(({ value: { kind, quantity } }) => SCORED.has(kind) && quantity.qualifier !== 'none')
      .map(({ value: { side, kind, quantity } }) => ({ side: side?.name ?? 'unknown', kind, low: quantity.low, high: quantity.high })),
    attribution: draft.attribution?.value ?? null,
  }
}

/** The first passages, as long as there is room for them. */
function passages(quotes: readonly string[]): string[] {
  let room = PASSAGE
  return quotes.flatMap((quote) => {
    const taken = quote.slice(0, room)
    room -= taken.length
    return taken.length < 3 ? [] : [taken]
  })
}
