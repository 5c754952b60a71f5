import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/core/actor/actor.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import type { Desk } from '../../../src/core/store.ts'
import { actor } from '../../core/actor/register.ts'
import { claim, facts, report } from '../../facts.ts'
import { STAMP, testDesks } from './test-desk.ts'

const newDesk = testDesks()

const lost = (...claims: ReturnType<typeof claim>[]) => facts({ reports: claims.map((one, at) => report({ publisher: `paper ${at}`, claims: [one] })) })

/** `Lions 3` for each line, by side. */
async function sides(desk: Desk): Promise<string[]> {
  const { lines } = await desk.tally(EVERYTHING, 'side', 1)
  return lines.map(({ label, sums: { killed } }) => `${label} ${killed?.min}–${killed?.max}`)
}

async function save(desk: Desk, key: string | null, version: number, given: Actor): Promise<void> {
  await desk.saveActor({ key, version, facts: given, shared: false, action: key === null ? 'log' : 'edit', why: null, stamp: STAMP })
}

describe('as the register changes', () => {
  test('names come together on one line and part again, and rival figures with them', async () => {
    const desk = await newDesk()
    await desk.logAll(
      [lost(claim('Lions', 'killed', 3), claim('Tigers', 'killed', 5)), lost(claim('Tigers', 'killed', 1)), lost(claim('Bears', 'killed', 2))].map((one) => ({
        facts: one,
        stamp: STAMP,
        why: null,
      })),
    )
    const least = async (killed: number) =>
      (await desk.find({ ...EVERYTHING, least: { killed } }, { sort: 'killed', page: 1, size: 9 })).events.map(({ no }) => no)
    expect(await sides(desk)).toEqual(['Tigers 6–6', 'Lions 3–3', 'Bears 2–2'])
    expect(await least(8)).toEqual([1])
    await save(desk, null, 0, actor('Lions', { names: [{ name: 'Tigers', kind: 'alias' }] }))
    expect(await sides(desk)).toEqual(['Lions 4–6', 'Bears 2–2'])
    expect([await least(4), await least(3)]).toEqual([[], [1]])
    expect((await desk.tally({ ...EVERYTHING, least: { killed: 4 } }, 'side', 1)).lines).toEqual([])
    const { events } = await desk.behind(EVERYTHING, 'side', 1, { label: 'Lions' }, { page: 1, size: 50 })
    expect(events.map(({ event, figures }) => [event.no, figures.map(({ figure }) => figure)])).toMatchObject([
      [1, [{ min: 3, max: 5 }]],
      [2, [{ min: 1, max: 1 }]],
    ])
    await save(desk, null, 0, actor('Forest Beasts'))
    await save(desk, 'A-1', 1, actor('Lions', { names: [{ name: 'Tigers', kind: 'alias' }], mergedInto: 'A-2' }))
    expect(await sides(desk)).toEqual(['Forest Beasts 4–6', 'Bears 2–2'])
    await save(desk, 'A-1', 2, actor('Lions'))
    expect(await sides(desk)).toEqual(['Tigers 6–6', 'Lions 3–3', 'Bears 2–2'])
  })

  test('a renamed actor keeps its line under its new name', async () => {
    const desk = await newDesk()
    await desk.log(lost(claim('Lions', 'killed', 3)), STAMP, null)
    await save(desk, null, 0, actor('Lions'))
    expect(await sides(desk)).toEqual(['Lions 3–3'])
    await save(desk, 'A-1', 1, actor('Tigers', { names: [{ name: 'Lions', kind: 'official', until: '2020-08-01' }] }))
    expect(await sides(desk)).toEqual(['Tigers 3–3'])
  })
})

test('names of a starter actor are one line with its other names, and two events of two theatres that share a name are two', async () => {
  const desk = await newDesk()
  const at = (country: string) => [{ name: 'a village', relation: 'at' as const, admin1: null, country, lat: null, lon: null }]
  for (const [side, country] of [
    ['regime forces', 'SY'],
    ['Syrian Armed Forces', 'SY'],
    ['regime forces', 'MM'],
    ['Tatmadaw', 'MM'],
    ['regime forces', 'FR'],
  ] as const)
    await desk.log({ ...lost(claim(side, 'killed', 1)), places: at(country) }, STAMP, null)
  expect((await sides(desk)).toSorted()).toEqual(['Myanmar Armed Forces 2–2', 'Syrian Armed Forces 2–2', 'regime forces 1–1'])
})
