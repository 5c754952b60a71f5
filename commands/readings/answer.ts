import type { Answer, Context } from '../../src/core/command.ts'
import { type KeptReading, readingId } from '../../src/core/reading/reading.ts'
import { savedFacts, savedReport } from '../../src/core/reading/saved-facts.ts'
import type { Line, ReplyAction } from '../../src/core/reply.ts'
import { totalLine } from '../../src/core/total/total-line.ts'
import { type DraftTwin, draftRow } from '../../src/render/drafts.ts'
import { joined } from '../../src/render/inline.ts'
import { readingHeading, readingNotes } from '../../src/render/reading.ts'

/** What was just done to a reading, before its heading; what to say of its text, behind it; what that leaves to be asked, and to be done. */
interface Beside {
  readonly done?: Line
  readonly like?: Line
  readonly notes?: readonly Line[]
  readonly actions?: readonly ReplyAction[]
}

/** A reading as an answer: its drafts by number, what stands beside them, and what can be done with all of them. */
export async function readingAnswer(context: Context, reading: KeptReading, { done = [], like = [], notes = [], actions = [] }: Beside = {}): Promise<Answer> {
  const { language } = context.settings
  const twins = await twinsByDraft(context, reading)
  return {
    content: {
      kind: 'drafts',
      heading: joined([done, readingHeading(reading, language), like], ' · '),
      drafts: reading.drafts.map((_, at) => draftRow(reading, at, { language, twins: twins.get(at) ?? [] })),
      notes: [...notes, ...(done.length > 0 && !reading.drafts.some(isOpen) ? [] : readingNotes(reading, language))],
    },
    actions: [...actions, ...saving(reading, twins), ...totals(reading)],
    data: reading,
  }
}

function isOpen({ state }: KeptReading['drafts'][number]): boolean {
  return state.is === 'open'
}

/** For each open draft, by its place: the events that it may be. Those of the same reading are its neighbours. */
async function twinsByDraft({ desk }: Context, { told, drafts }: KeptReading): Promise<Map<number, readonly DraftTwin[]>> {
  const open = [...drafts.keys()].filter((at) => drafts[at]?.state.is === 'open')
  const besides = drafts.flatMap(({ state }) => (state.is === 'saved' ? [state.event] : []))
  const likely = await desk.twinsOf(
    open.flatMap((at) => drafts[at] ?? []).map((draft) => savedFacts(told, draft)),
    besides,
  )
  return new Map(open.map((at, index) => [at, (likely[index] ?? []).map(({ no, reasons }) => ({ no, reasons }))]))
}

/** Saves all that are open; where some may be in the log already, first those that are not. */
function saving({ no, drafts }: KeptReading, twins: ReadonlyMap<number, readonly DraftTwin[]>): ReplyAction[] {
  const open = [...drafts.keys()].filter((at) => drafts[at]?.state.is === 'open')
  const fresh = open.filter((at) => (twins.get(at) ?? []).length === 0)
  const [only] = open
  if (only === undefined) return []
  if (open.length === 1) return [{ label: 'Save it', command: `event save ${readingId(no, only + 1)}` }]
  const id = readingId(no)
  return [
    ...(fresh.length === 0 || fresh.length === open.length
      ? []
      : [{ label: fresh.length === 1 ? 'Save the one that is new' : `Save the ${fresh.length} that are new`, command: `event save ${id} ${ranges(fresh)}` }]),
    { label: `Save all ${open.length}`, command: `event save ${id}` },
  ]
}

/** `1 3-5` of places counted from 0. */
function ranges(places: readonly number[]): string {
  const runs: [number, number][] = []
  for (const at of places) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === at) last[1] = at + 1
    else runs.push([at + 1, at + 1])
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(' ')
}

function totals({ told, found }: KeptReading): ReplyAction[] {
  return found.totals.map((total, at) => ({
    label: `Record sum ${at + 1}`,
    command: totalLine({ ...total, report: savedReport(told, total.report) }).slice(1),
  }))
}
