import { Refusal } from '../../core/bad-input.ts'
import { eventId } from '../../core/event.ts'
import { type KeptDraft, type KeptReading, readingId } from '../../core/reading/reading.ts'
import type { SaveDrafts } from '../../core/reading/reading-desk.ts'
import { savedFacts, savedWhy } from '../../core/reading/saved-facts.ts'
import { changeEvent } from '../change-event.ts'
import { loadEvents } from '../load-events.ts'
import { logAllEvents } from '../log-event.ts'
import type { Operation } from '../operation.ts'
import { needReading } from '../readings/load-reading.ts'
import { writeReading } from '../readings/write-reading.ts'
import type { Scope } from '../scope.ts'
import { takeNumbers } from '../take-numbers.ts'

/** Saves drafts as events, or one of them as a report of an event that is there; all of them or none. Throws Refusal where one is saved already. */
export const saveDrafts: Operation<'saveDrafts'> = {
  name: 'saveDrafts',
  lane: 'write',
  run: async (scope, { no, drafts, into, why, stamp }) => {
    takeNumbers(scope, 0, 0) // two that save the same draft stand in line
    const before = await needReading(scope, no)
    const chosen: Chosen[] = []
    for (const number of drafts) chosen.push(await draftOf(scope, before, number))
    const numbers =
      into === null
        ? await logAllEvents(
            scope,
            chosen.map(({ draft, number }) => ({ facts: savedFacts(before.told, draft), stamp, why: savedWhy(no, number, draft, why) })),
          )
        : await addReports(scope, before, chosen, { no, drafts, into, why, stamp })
    const became = new Map(drafts.map((number, at) => [number, numbers[at] ?? 0]))
    const after = before.drafts.map((draft, at): KeptDraft => {
      const event = became.get(at + 1)
      return event === undefined ? draft : { ...draft, state: { is: 'saved', event } }
    })
    return { reading: await writeReading(scope, before, { drafts: after }), events: numbers }
  },
}

const NO_DRAFT = { traces: [], corrections: [] }

interface Chosen {
  readonly number: number
  readonly draft: KeptDraft
}

async function draftOf(scope: Scope, { no, drafts }: KeptReading, number: number): Promise<Chosen> {
  const draft = drafts[number - 1]
  if (draft === undefined) throw new Refusal(`${readingId(no)} has no draft ${number}; it has ${drafts.length}.`, `Look at them: /event read ${readingId(no)}`)
  if (draft.state.is === 'saved') {
    const id = eventId(draft.state.event)
    const [event] = await loadEvents(scope, [scope.id(draft.state.event)])
    const gone = event?.status === 'retracted' && event.mergedInto === null
    throw new Refusal(
      `${readingId(no, number)} is saved already, as ${id}${gone ? ', which is retracted' : ''}. Nothing was saved.`,
      gone ? `Bring it back: /event restore ${id}` : `Look at it: /event show ${id}`,
    )
  }
  return { number, draft }
}

/** Adds what each draft says to the reports of an event. */
async function addReports(scope: Scope, { told }: KeptReading, chosen: readonly Chosen[], { no, into, why, stamp }: SaveDrafts): Promise<number[]> {
  const [event] = await loadEvents(scope, [scope.id(into ?? 0)])
  if (event === undefined || into === null) throw new Refusal(`There is no ${eventId(into ?? 0)} at this desk.`, 'Look for it: /event find')
  const reports = chosen.flatMap(({ draft }) => savedFacts(told, draft).reports.slice(0, 1))
  const [first] = chosen
  const because = savedWhy(no, first?.number ?? 0, first?.draft ?? NO_DRAFT, why)
  await changeEvent(scope, event, { action: 'edit', facts: { reports: [...event.facts.reports, ...reports] }, why: because, stamp })
  return chosen.map(() => into)
}
