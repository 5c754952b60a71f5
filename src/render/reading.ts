import { clip } from '../core/clip.ts'
import { counted } from '../core/counted.ts'
import { NO_FACTS } from '../core/event.ts'
import { typeSource } from '../core/log-line.ts'
import { isSuggested, type Passage, type SetAside } from '../core/reading/prose.ts'
import { type KeptReading, type ReportTold, readingId } from '../core/reading/reading.ts'
import type { Line } from '../core/reply.ts'
import { NO_REPORT } from '../core/report.ts'
import type { Total } from '../core/total/total.ts'
import { showDay, showWhen } from '../core/when.ts'
import { code, joined, quiet, quoted, strong, text } from './inline.ts'
import { lossLine } from './losses.ts'
import { showPlaces } from './place.ts'
import { chain } from './report.ts'

/** So many passages of each kind are shown. */
const MOST_SHOWN = 5
const LONGEST_SHOWN = 140

/** `R-1 · South Front · published Fri 7 Aug 2020 · 4 drafts: 1 saved, 3 open`. */
export function readingHeading({ no, told, drafts }: KeptReading, language: string): Line {
  const { published } = told.source
  const day = published === null ? [] : [text(`published ${showDay(published, language)}`)]
  const from = sourceName(told)
  return joined([[strong(readingId(no))], from === '' ? [] : [text(from)], day, [text(draftsByState(drafts))]], ' · ')
}

/** `South Front via Global Research`; nothing where nobody said. */
export function sourceName({ source }: ReportTold): string {
  return typeSource({ ...source, published: null }) === '' ? '' : chain({ ...NO_REPORT, ...source }, null)
}

function draftsByState(drafts: KeptReading['drafts']): string {
  const of = (is: string) => drafts.filter(({ state }) => state.is === is).length
  const parts = [
    ...(drafts.length === of('open') ? [] : [`${of('open')} open`]),
    ...(of('saved') === 0 ? [] : [`${of('saved')} saved`]),
    ...(of('dropped') === 0 ? [] : [`${of('dropped')} dropped`]),
  ]
  const whole = drafts.length === 0 ? 'no event found' : `${counted(drafts.length, 'draft')}`
  if (drafts.length === 0) return whole
  return parts.length === 0 ? `${whole}, not logged yet` : `${whole}: ${parts.join(', ')}`
}

/** What stands in the text beside the drafts, what was left out and why, and what is still to be said of the report. */
export function readingNotes(reading: KeptReading, language: string): Line[] {
  const { found, drafts, text: words } = reading
  const shown = (passages: readonly Passage[], why: string): Line[] => {
    if (passages.length === 0) return []
    const quotes = passages.slice(0, MOST_SHOWN).map((passage): Line => [quoted(passageText(words, passage))])
    const more = passages.length > MOST_SHOWN ? [text(` and ${passages.length - MOST_SHOWN} more`)] : []
    return [[text(why), ...joined(quotes, ' '), ...more]]
  }
  const because = (reason: SetAside['because']) => found.aside.filter((one) => one.because === reason)
  const open = drafts.some(({ state, traces }) => state.is === 'open' && traces.some(isSuggested))
  return [
    ...(found.more === 0 ? [] : [[text(`${found.more.toLocaleString('en')} more events of this text are not here. Read it in parts.`)]]),
    ...(drafts.length > 0 ? [] : [[text('Nothing in it reads as an event. To log one by hand: '), code('/event log')]]),
    ...(open
      ? [[quiet(`? is only suggested: taken over from elsewhere in the text. Where each value comes from: /event draft ${readingId(reading.no, 1)}`)]]
      : []),
    ...found.totals.map((total, at) => totalLine(total, at, language)),
    ...(drafts.length === 0 ? [] : shown(found.unexplained, 'Has a number, and no draft says of what: ')),
    ...shown(because('unreal'), 'Set aside, as not said to have happened: '),
    ...shown(because('background'), 'Set aside, as long past: '),
    ...shown(because('weak'), 'Set aside, as too little for an event: '),
    ...(found.furniture === 0 ? [] : [[text(`${counted(found.furniture, 'line')} of the page itself left out.`)]]),
    ...stillToSay(reading),
  ]
}

function totalLine({ when, places, report }: Total, at: number, language: string): Line {
  const parts: Line[] = [
    lossLine({ facts: { ...NO_FACTS, reports: [report] }, named: [] }),
    when.start === null && when.end === null ? [] : [text(showWhen(when, language))],
    places.length === 0 ? [] : [text(showPlaces(places))],
    report.quote === null ? [] : [quoted(clip(report.quote, LONGEST_SHOWN))],
  ]
  return [text(`Sum ${at + 1}, no event: `), ...joined(parts, ' · ')]
}

/** What nobody has said of a report: who says so, and when. */
function stillToSay({ no, told, drafts }: KeptReading): Line[] {
  if (drafts.every(({ state }) => state.is !== 'open')) return []
  const dated =
    told.asOf === null
      ? [[text('When it was published is not given, so days like “Monday” stay open. '), code(`/event read ${readingId(no)} published:…`)]]
      : []
  const named = sourceName(told) === '' ? [[text('Who says so is not given. '), code(`/event read ${readingId(no)} src:"…"`)]] : []
  return [...dated, ...named]
}

function passageText(words: string, { from, to }: Passage): string {
  return clip(words.slice(from, to).replace(/\s+/gu, ' ').trim(), LONGEST_SHOWN)
}
