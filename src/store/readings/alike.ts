import type { Alike } from '../../core/reading/reading.ts'
import { type Shingles, shareIn } from '../../core/reading/shingles.ts'
import type { Scope } from '../scope.ts'

/** Readings that share most of the sampled runs; others are hardly the same text. */
const COMPARED = 5

/** What two readings can have more or less of a text by the sample alone. */
const ABOUT = 0.1

/** The earlier reading that has most of a text, of those that have any of it; of several that have about as much, one that was saved, else the first. */
export async function alikeReading(scope: Scope, text: Shingles): Promise<Alike | null> {
  if (text.count === 0) return null
  const shared = await scope
    .readingRuns()
    .where('run', 'in', [...text.sample])
    .groupBy('reading_no')
    .orderBy((row) => row.fn.countAll(), 'desc')
    .orderBy('reading_no')
    .limit(COMPARED)
    .select('reading_no')
    .execute()
  const alike: Known[] = []
  for (const { reading_no } of shared) alike.push(await knownReading(scope, text, reading_no))
  const most = Math.max(...alike.map(({ share }) => share))
  const [best] = alike.filter(({ share }) => share > most - ABOUT).toSorted((a, b) => Number(b.saved) - Number(a.saved) || a.no - b.no)
  return best === undefined ? null : { no: best.no, share: best.share }
}

/** An earlier reading, and whether anything of it was saved. */
interface Known extends Alike {
  readonly saved: boolean
}

async function knownReading(scope: Scope, text: Shingles, no: number): Promise<Known> {
  const rows = await scope.readingRuns().where('reading_no', '=', no).orderBy('run').select('run').execute()
  const row = await scope.readings().where('no', '=', no).select(['runs', 'facts']).executeTakeFirst()
  const share = shareIn(text, { count: row?.runs ?? 0, sample: rows.map(({ run }) => run) })
  return { no, share, saved: row?.facts.includes('"state":{"is":"saved"') ?? false }
}
