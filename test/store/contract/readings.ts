import { describe, expect, test } from 'vitest'
import type { ProseDraft } from '../../../src/core/reading/prose.ts'
import type { ReportReading } from '../../../src/core/reading/reading.ts'
import { NO_SOURCE } from '../../../src/core/report.ts'
import { claim, facts, on, place, report } from '../../facts.ts'
import type { Fixture } from './fixture.ts'

const WORDS = 'the post at the crossing was taken by night and held until noon when relief came from two sides at once'.split(' ')
/** A text of so many words, none of its runs twice. */
const text = (length: number, from = 0) => Array.from({ length }, (_, at) => `${WORDS[(at + from) % WORDS.length]}${at + from}`).join(' ')

const draft: ProseDraft = {
  facts: facts({
    type: 'clash',
    when: on('2020-08-06'),
    places: [place('Jundya')],
    by: ['ISIS'],
    on: ['SAA'],
    reports: [report({ quote: 'Cells stormed a post', claims: [claim('SAA', 'killed', '2+')] })],
  }),
  traces: [{ part: 'when', value: '2020-08-06', from: 0, to: 3, rule: 'calendar', tier: 'inherited' }],
}

function reading(given: Partial<ReportReading> = {}): Omit<ReportReading, 'alike'> {
  const drafts = [draft, draft].map((one) => ({ ...one, state: { is: 'open' } as const, corrections: [] }))
  const told = { source: { ...NO_SOURCE, publisher: 'South Front', published: '2020-08-07' }, saidBy: null, asOf: '2020-08-07' }
  return { told, text: text(60), found: { more: 0, totals: [], aside: [], unexplained: [], furniture: 0 }, drafts, ...given }
}

export function readingsContract({ desk: fresh }: Fixture): void {
  describe('texts that were read', () => {
    test('are kept whole, by numbers of the desk’s own', async () => {
      const { desk, stamp } = await fresh()
      const kept = await desk.addReading(reading(), stamp)
      expect(kept).toMatchObject({ ...reading(), no: 1, version: 1, readBy: 'Ana', alike: null })
      expect(await desk.reading(1)).toEqual(kept)
      expect((await desk.addReading(reading({ text: 'short' }), stamp)).no).toBe(2)
      expect(await desk.reading(3)).toBeNull()
      const other = await fresh()
      expect(await other.desk.reading(1)).toBeNull()
    })

    test('drafts are saved once, with their source, and their history says what was taken over', async () => {
      const { desk, stamp } = await fresh()
      await desk.addReading(reading(), stamp)
      const saved = await desk.saveDrafts({ no: 1, drafts: [2], into: null, why: 'seen', stamp })
      expect(saved.events).toEqual([1])
      expect(saved.reading.drafts.map(({ state }) => state)).toEqual([{ is: 'open' }, { is: 'saved', event: 1 }])
      expect((await desk.event(1))?.facts.reports).toEqual([report({ ...draft.facts.reports[0], publisher: 'South Front', published: '2020-08-07' })])
      expect(await desk.history('event', 1)).toMatchObject([{ action: 'log', why: 'read in R-1.2; taken over from elsewhere in the text: when; seen' }])
      await expect(desk.saveDrafts({ no: 1, drafts: [1, 2], into: null, why: null, stamp })).rejects.toThrow(
        'R-1.2 is saved already, as E-1. Nothing was saved.',
      )
      expect(await desk.event(2)).toBeNull()
      await expect(desk.saveDrafts({ no: 1, drafts: [3], into: null, why: null, stamp })).rejects.toThrow('R-1 has no draft 3; it has 2.')
    })

    test('a draft becomes a report of an event that is there', async () => {
      const { desk, stamp } = await fresh()
      await desk.log(facts({ type: 'clash', places: [place('Jundya')] }), stamp, null)
      await desk.addReading(reading(), stamp)
      const saved = await desk.saveDrafts({ no: 1, drafts: [1], into: 1, why: null, stamp })
      expect(saved.events).toEqual([1])
      expect((await desk.event(1))?.facts.reports).toMatchObject([{ publisher: 'South Front', quote: 'Cells stormed a post' }])
      expect((await desk.history('event', 1)).at(-1)).toMatchObject({ action: 'edit', why: 'read in R-1.1; taken over from elsewhere in the text: when' })
    })

    test('those with open drafts are listed, the latest first', async () => {
      const { desk, stamp } = await fresh()
      for (const words of ['one', 'two', 'three']) await desk.addReading(reading({ text: words }), stamp)
      await desk.saveDrafts({ no: 2, drafts: [1, 2], into: null, why: null, stamp })
      await desk.saveDrafts({ no: 3, drafts: [1], into: null, why: null, stamp })
      expect(await desk.openReadings(10)).toMatchObject([
        { no: 3, open: 1, drafts: 2, readBy: 'Ana' },
        { no: 1, open: 2, drafts: 2 },
      ])
      expect(await desk.openReadings(1)).toMatchObject([{ no: 3 }])
    })

    test('a change names the version that it saw', async () => {
      const { desk, stamp } = await fresh()
      const { drafts } = await desk.addReading(reading(), stamp)
      const dropped = drafts.map((one) => ({ ...one, state: { is: 'dropped' } as const }))
      expect(await desk.changeReading({ no: 1, version: 1, change: { drafts: dropped } })).toMatchObject({ version: 2, drafts: dropped })
      expect(await desk.changeReading({ no: 1, version: 1, change: { drafts } })).toBeNull()
    })

    test('a text that was read before is known again, and by how much', async () => {
      const { desk, stamp } = await fresh()
      await desk.addReading(reading({ text: text(400) }), stamp)
      await desk.addReading(reading({ text: text(400, 1000) }), stamp)
      const again = async (words: string) => (await desk.addReading(reading({ text: words }), stamp)).alike
      expect(await again(`Read more on our page. ${text(400)} Share this.`)).toMatchObject({ no: 1, share: expect.closeTo(0.98, 2) })
      expect(await again(`${text(200)} ${text(200, 5000)}`)).toMatchObject({ no: 1, share: expect.closeTo(0.5, 1) })
      expect(await again(text(400, 9000))).toBeNull()
    })

    test('of two readings of one text, the one that was saved is named', async () => {
      const { desk, stamp } = await fresh()
      const whole = reading({ text: text(100) })
      await desk.addReading(whole, stamp)
      await desk.addReading(whole, stamp)
      expect((await desk.addReading(whole, stamp)).alike).toEqual({ no: 1, share: 1 })
      await desk.saveDrafts({ no: 2, drafts: [1], into: null, why: null, stamp })
      expect((await desk.addReading(whole, stamp)).alike).toEqual({ no: 2, share: 1 })
    })

    test('drafts that are in the log already have their twins', async () => {
      const { desk, stamp } = await fresh()
      await desk.log(draft.facts, stamp, null)
      const strange = facts({ type: 'clash', when: on('2019-01-01'), places: [place('Elsewhere')] })
      expect((await desk.twinsOf([draft.facts, strange], [])).map((twins) => twins.map(({ no }) => no))).toEqual([[1], []])
      expect(await desk.twinsOf([draft.facts], [1])).toEqual([[]])
    })
  })

  describe('prose', () => {
    test('is read with the names of the desk’s register, two at once', async () => {
      const { desk } = await fresh()
      const one = desk.readProse('ISIS fighters attacked an army post near Jundya on Monday, killing four soldiers.', '2020-08-07')
      const other = desk.readQuestion('ISIS attacks near Jundya since June with at least 5 killed', '2020-08-07', [])
      expect((await one).drafts).toMatchObject([{ facts: { by: ['ISIS fighters'], when: { start: '2020-08-03' } } }])
      expect(await other).toMatchObject({ by: ['ISIS'], place: ['Jundya'], from: '2020-06-01', killed: 5, text: '' })
    })
  })
}
