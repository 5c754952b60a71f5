import type { Stated } from '../../../src/core/picture.ts'
import type { Asked, Mark } from '../../../src/core/sketch.ts'
import { fromZero, sumOfLosses } from '../../../src/render/pictures/spec/mark.ts'

/** `8`, `8+`, `4-9`, `~15`, `?` as a figure. */
export function stated(said: string): Stated | null {
  if (said === '?') return null
  const [, near = '', low = '0', , high, open] = /^(~?)(\d+)(-(\d+))?(\+?)$/.exec(said) ?? []
  return { min: Number(low), max: open === '+' ? null : Number(high ?? low), about: near === '~' }
}

/** An event in few words: where it was, and how many were killed. */
export function mark(name: string, lat: number, lon: number, killed: string, given: Partial<Mark> = {}): Mark {
  const interval = stated(killed)
  const losses = given.losses ?? [{ side: 'Army', interval, noneReported: false }]
  return {
    events: 1,
    unsure: 0,
    silent: Number(interval === null),
    start: '2026-03-02',
    end: '2026-03-02',
    type: 'clash',
    by: 'North Front',
    spot: { name, lat, lon, about: false },
    nowhere: null,
    further: false,
    country: 'SY',
    admin1: 'Homs',
    ...given,
    losses,
    sum: sumOfLosses(losses),
  }
}

/** Marks as they are of a question for those days. */
export function among(marks: readonly Mark[], { from, to }: { readonly from: string; readonly to: string }): Mark[] {
  return marks.map((one) => ((one.start ?? '') >= from && one.end !== null && one.end <= to ? one : fromZero(one)))
}

export function asked(given: Partial<Asked> = {}): Asked {
  return {
    unit: 'killed',
    colouring: 'type',
    theme: 'light',
    shape: 'square',
    language: 'en-GB',
    echo: 'Events in Syria',
    week: 1,
    theatre: [],
    claims: {},
    local: false,
    ...given,
  }
}

/** A week in Syria, made up: each kind of figure, of type and of place. */
export const WEEK: readonly Mark[] = [
  mark('Idlib', 35.93, 36.63, '4-9', { type: 'airstrike', admin1: 'Idlib', by: 'Air Force', start: '2026-03-01', end: '2026-03-01' }),
  mark('Idlib', 35.93, 36.63, '3', { type: 'shelling', admin1: 'Idlib', by: 'Air Force' }),
  mark('al-Mayadin', 35.02, 40.45, '12+', { admin1: 'Deir ez-Zor', by: 'ISIS', start: '2026-03-03', end: '2026-03-03' }),
  mark('Homs', 34.73, 36.72, '~15', { type: 'ied', start: '2026-03-04', end: '2026-03-04' }),
  mark('Palmyra', 34.56, 38.28, '?', { start: '2026-03-04', end: '2026-03-06' }),
  mark('Daraa', 32.62, 36.1, '0', {
    type: 'attack',
    admin1: 'Daraa',
    start: '2026-03-05',
    end: '2026-03-05',
    losses: [{ side: 'Civilians', interval: stated('0'), noneReported: false }],
  }),
  mark('Aleppo', 36.2, 37.16, '2', {
    type: 'looting',
    admin1: 'Aleppo',
    spot: { name: 'Aleppo', lat: 36.2, lon: 37.16, about: true },
    start: '2026-03-07',
    end: '2026-03-07',
  }),
  mark('nowhere', 0, 0, '5', { spot: null, nowhere: 'unlocated', admin1: null, start: null, end: null }),
]
