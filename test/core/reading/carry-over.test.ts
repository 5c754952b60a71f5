import { describe, expect, test } from 'vitest'
import { carryOver, untouched } from '../../../src/core/reading/carry-over.ts'
import type { ProseDraft, Trace } from '../../../src/core/reading/prose.ts'
import { facts, on, report } from '../../facts.ts'

const trace = (part: Trace['part']): Trace => ({ part, value: '', from: 0, to: 1, rule: 'a rule', tier: 'said' })
const draft = (quote: string, day: string): ProseDraft => ({
  facts: facts({ when: on(day), by: ['Militants'], reports: [report({ quote })] }),
  traces: [trace('when'), trace('by')],
})
const OLD = [draft('A post was shelled on Monday.', '2026-11-09'), draft('A convoy was hit.', '2026-11-09')] as const
const NEW = [draft('A post was shelled on Monday.', '2026-11-16'), draft('A convoy was hit.', '2026-11-16')]
const corrected = { ...untouched(OLD[1]), corrections: [{ by: 'ana', keys: ['by'], changed: { by: ['Northern Lions'] } }] }

describe('a text that is read anew', () => {
  test('is read anew whole, where nobody has touched its drafts', () => {
    expect(carryOver(OLD.map(untouched), NEW.slice(0, 1))).toEqual([untouched(NEW[0] as ProseDraft)])
  })

  test('keeps what was corrected, with the new day', () => {
    const [first, second] = carryOver([untouched(OLD[0]), corrected], NEW) ?? []
    expect(first).toEqual(untouched(NEW[0] as ProseDraft))
    expect(second).toMatchObject({ facts: { by: ['Northern Lions'], when: { start: '2026-11-16' } }, traces: [{ part: 'when' }], state: { is: 'open' } })
    expect(second?.corrections).toEqual(corrected.corrections)
  })

  test('keeps what was dropped dropped, and what was saved as it was saved', () => {
    const saved = { ...untouched(OLD[0]), state: { is: 'saved', event: 3 } } as const
    const dropped = { ...untouched(OLD[1]), state: { is: 'dropped' } } as const
    expect(carryOver([saved, dropped], NEW)).toEqual([saved, { ...dropped, ...NEW[1] }])
  })

  test('has no place for it where the text now tells of other events', () => {
    expect(carryOver([untouched(OLD[0]), corrected], NEW.slice(0, 1))).toBeNull()
    expect(carryOver([untouched(OLD[0]), corrected], [NEW[0] as ProseDraft, draft('A bridge was blown up.', '2026-11-16')])).toBeNull()
  })
})
