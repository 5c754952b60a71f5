import type { Event, Facts } from '../../src/core/event.ts'
import { sourceBook } from '../../src/core/source/book.ts'
import { voiceOf } from '../../src/core/source/voice.ts'
import { strangers } from '../core/source/sources.ts'
import { claim, facts, on, place, report } from '../facts.ts'

/** An event as the log holds it, by whom and when being always the same. */
export function event(no: number, given: Partial<Facts>, status: Event['status'] = 'live'): Event {
  return {
    no,
    status,
    version: 1,
    facts: facts(given),
    named: [],
    sites: [],
    voices: facts(given).reports.map((one) => voiceOf(one, { ...facts(given), kinships: strangers }, sourceBook([]))),
    mergedInto: null,
    loggedAt: '2020-08-07T12:00:00.000Z',
    loggedBy: 'ana',
    loggedByKey: 'terminal:ana',
  }
}

/** One source, losses of two sides. */
export const clash = event(1, {
  type: 'clash',
  summary: 'Cells stormed army positions',
  when: on('2020-08-06'),
  places: [place('Jundya', { admin1: 'Deir ez-Zor', country: 'SY', lat: 34.52, lon: 40.91 })],
  by: ['ISIS'],
  on: ['Syrian Arab Army'],
  outcome: 'repelled',
  weapons: ['mortar'],
  tags: ['east-bank'],
  reports: [
    report({
      publisher: 'South Front',
      published: '2020-08-07',
      url: 'https://example.org/report',
      claims: [claim('Syrian Arab Army', 'killed', '2+'), claim('ISIS', 'killed', 'none'), claim('Syrian Arab Army', 'wounded', '?')],
    }),
  ],
})

/** Two sources that contradict each other, one of them hedged; a date that was said otherwise. */
export const contested = event(2, {
  type: 'airstrike',
  when: { ...on('2020-08-04'), phrase: 'last Tuesday' },
  places: [place('al-Mayadin', { relation: 'between', country: 'SY' }), place('al-Bukamal', { relation: 'between', country: 'SY' })],
  on: ['civilians'],
  reports: [
    report({
      publisher: 'Global Research',
      origin: 'South Front',
      saidBy: 'local officials',
      hedges: [
        { scope: 'event', level: 'reportedly' },
        { scope: 'by', level: 'supposedly' },
      ],
      grade: 'B2',
      quote: 'At least eight died, “many” more were hurt',
      claims: [
        { side: 'civilians', kind: 'killed', figure: { state: 'counted', min: 8, max: null, qualifier: 'at-least', phrase: 'at least eight' } },
        { side: 'civilians', kind: 'wounded', figure: { state: 'counted', min: 3, max: null, qualifier: 'word', phrase: 'several' } },
      ],
    }),
    report({ publisher: 'SOHR', claims: [claim('civilians', 'killed', 12), claim(null, 'casualties', 5)] }),
  ],
})

/** A sentence and a place, and nothing else. */
export const bare = event(3, { summary: 'Shells fell', places: [place('Homs')] })

/** The first one, taken out of the sums. */
export const retracted: Event = { ...clash, status: 'retracted', version: 2 }
