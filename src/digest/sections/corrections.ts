import { counted } from '../../core/counted.ts'
import type { Correction } from '../../core/digest/material.ts'
import { eventId } from '../../core/event.ts'
import { eventType } from '../../core/event-type.ts'
import type { Line } from '../../core/reply.ts'
import type { Change, Revision } from '../../core/revision.ts'
import { sameValue } from '../../core/same-value.ts'
import { showWhen } from '../../core/when.ts'
import { changeLines } from '../../render/history.ts'
import { event as eventNode, joined, quiet, strong, text, user, when } from '../../render/inline.ts'
import { showPlaces } from '../../render/place.ts'
import { type DigestSection, lines } from './section.ts'

const MOST = 20

/** What has changed of events that earlier digests told of: before and after, by whom, why. What was changed and changed back is left out. */
export const corrections: DigestSection = {
  name: 'corrections',
  title: 'Corrections to earlier digests',
  blocks: ({ corrections: all, style: { language } }) => {
    const told = all.map((one) => ({ ...one, changes: netChanges(one.revisions) })).filter(({ changes }) => changes.length > 0)
    const more = told.length > MOST ? [[quiet(`${counted(told.length - MOST, 'more event', language)} changed too.`)]] : []
    return lines([...told.slice(0, MOST).flatMap((one) => correctionLines(one, one.changes, language)), ...more])
  },
}

/** What the revisions come to, field by field. */
export function netChanges(revisions: readonly Revision[]): Change[] {
  const net = new Map<string, Change>()
  for (const { changes } of revisions)
    for (const { field, before, after } of changes) net.set(field, { field, before: net.has(field) ? net.get(field)?.before : before, after })
  return [...net.values()].filter(({ before, after }) => !sameValue(before, after))
}

function correctionLines({ event, revisions }: Correction, changes: readonly Change[], language: string): Line[] {
  const { type, places, when: said } = event.facts
  const what = [type === null ? '' : eventType(type).name, showPlaces(places)].filter((part) => part !== '').map((part): Line => [text(part)])
  const head = joined([[eventNode(event.no)], [strong(verdict(event, changes))], [when(showWhen(said, language))], ...what], ' · ')
  const shown = changeLines(
    'event',
    changes.filter(({ field }) => field !== 'status' && field !== 'mergedInto'),
  )
  return [head, ...shown, ...reasons(revisions)]
}

/** In one word what became of it. */
function verdict({ status, mergedInto }: Correction['event'], changes: readonly Change[]): string {
  const fields = changes.map(({ field }) => field)
  if (fields.includes('mergedInto')) return mergedInto === null ? 'parted' : `merged into ${eventId(mergedInto)}`
  if (fields.includes('status')) return status === 'retracted' ? 'retracted' : 'restored'
  return onlyRegraded(changes) ? 'regraded' : 'revised'
}

function onlyRegraded(changes: readonly Change[]): boolean {
  const [only, ...others] = changes
  if (only?.field !== 'reports' || others.length > 0 || !Array.isArray(only.before) || !Array.isArray(only.after)) return false
  return sameValue(only.before.map(ungraded), only.after.map(ungraded))
}

function ungraded(report: object): object {
  return { ...report, grade: null }
}

/** `   ana: “hospital list”`, for each reason that was given. */
function reasons(revisions: readonly Revision[]): Line[] {
  const given = revisions.filter(({ why }) => why !== null && why !== '')
  return given.map(({ by, why }) => [text('   '), user(by), text(`: because ${why}`)])
}
