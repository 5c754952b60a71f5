import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { draftsOf, readCorpus, type ScoredDraft } from './read-corpus.ts'

/** The scorer lies beside the project, where there is one. */
const SCORER = new URL('../../shared/score/score.mjs', import.meta.url)

interface Gold extends Omit<ScoredDraft, 'quote' | 'casualties'> {
  readonly quote: string
  readonly casualties?: ScoredDraft['casualties']
  readonly background?: boolean
  readonly aggregate?: boolean
}
type Figures = Readonly<Record<string, number | null>>
interface Counts {
  readonly found: number
  readonly strict: number
  readonly field: Readonly<Record<string, number>>
  readonly cas_gold: number
  readonly cas_pred: number
  readonly cas_hit: number
}
interface Scorer {
  readonly scoreCorpus: (
    folder: string,
    drafts: Readonly<Record<string, readonly ScoredDraft[]>>,
  ) => { total: Figures; docs: Readonly<Record<string, Figures>> }
  readonly scoreDoc: (body: string, gold: readonly Gold[], drafts: readonly ScoredDraft[]) => Counts
  readonly assign: (weights: readonly (readonly number[])[]) => [gold: number, draft: number][]
}

const [folder, ...only] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Say which folder: npm run eval -- ../reports [NAME …]')
  process.exit(2)
}
if (!existsSync(SCORER)) console.log('Skipped: there is no scorer at ../shared/score/score.mjs.')
else await printScores(folder, only)

async function printScores(folder: string, only: readonly string[]): Promise<void> {
  const scorer = (await import(SCORER.href)) as Scorer
  const drafts = draftsOf(folder)
  const { total, docs } = scorer.scoreCorpus(folder, drafts)
  for (const { name, body } of readCorpus(folder)) {
    if (only.length > 0 && !only.includes(name)) continue
    const gold = JSON.parse(readFileSync(join(folder, `${name}.gold.json`), 'utf8')) as Gold[]
    printDisagreements(scorer, name, body, gold, drafts[name] ?? [], only.length > 0 ? Number.POSITIVE_INFINITY : 3)
  }
  console.log('')
  for (const [name, figures] of Object.entries(docs))
    console.log(
      `${name.padEnd(30)}${['event_f1', 'strict_f1', 'casualty_f1', 'edits_per_event'].map((key) => `${key} ${show(figures[key])}`.padEnd(22)).join('')}`,
    )
  console.log('')
  for (const [key, value] of Object.entries(total)) console.log(key.padEnd(30) + show(value))
}

/** The first events that were missed, misread or made up. */
function printDisagreements(scorer: Scorer, name: string, body: string, gold: Gold[], drafts: readonly ScoredDraft[], most: number): void {
  const weight = (one: Gold, draft: ScoredDraft) => {
    const { found, field, cas_hit } = scorer.scoreDoc(body, [{ ...one, background: false, aggregate: false }], [draft])
    return found === 0 ? 0 : 1 + Object.values(field).reduce((sum, hit) => sum + hit, 0) / 5 + cas_hit / 5
  }
  const pairs = gold.length > 0 && drafts.length > 0 ? scorer.assign(gold.map((one) => drafts.map((draft) => weight(one, draft)))) : []
  const told = new Map(pairs)
  const made = drafts.filter((_, at) => !pairs.some(([, draft]) => draft === at))
  const lines = [
    ...gold.flatMap((one, at) => {
      if (one.background === true || one.aggregate === true) return []
      const draft = drafts[told.get(at) ?? -1]
      if (draft === undefined) return [`  missed   ${line({ ...one, quote: [one.quote], casualties: one.casualties ?? [] })}`]
      const { strict, field, cas_gold, cas_pred, cas_hit } = scorer.scoreDoc(body, [one], [draft])
      const wrong = [...Object.entries(field).flatMap(([key, hit]) => (hit < 1 ? [key] : [])), ...(cas_hit < Math.max(cas_gold, cas_pred) ? ['losses'] : [])]
      return strict === 1
        ? []
        : [`  ${wrong.join(', ')}\n    gold   ${line({ ...one, quote: [one.quote], casualties: one.casualties ?? [] })}\n    draft  ${line(draft)}`]
    }),
    ...made.map((draft) => `  made up  ${line(draft)}`),
  ]
  if (lines.length === 0) return
  console.log(`\n${name}`)
  for (const one of lines.slice(0, most)) console.log(one)
  if (lines.length > most) console.log(`  and ${lines.length - most} more: npm run eval -- ${folder} ${name}`)
}

function line({ type, date, places, initiator, target, casualties, quote }: ScoredDraft): string {
  const losses = casualties.map(({ side, kind, low, high }) => `${side} ${kind} ${low}..${high ?? ''}`).join(', ')
  return `${type} | ${date?.start ?? '?'}..${date?.end ?? ''} | ${places.join('; ')} | ${initiator.join('; ')} → ${target.join('; ')} | ${losses} | ${quote.join(' … ').replace(/\s+/g, ' ').slice(0, 150)}`
}

function show(value: number | null | undefined): string {
  if (value === null || value === undefined) return '–'
  return Number.isInteger(value) ? String(value) : value.toFixed(3)
}
