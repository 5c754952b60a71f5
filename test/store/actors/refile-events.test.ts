import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ActorRegister, identityOf, makeRegister, overlaid } from '../../../src/core/actor/actor-register.ts'
import { kin } from '../../../src/core/actor/kin.ts'
import { bearersOf } from '../../../src/core/actor/meaning.ts'
import { reconcile } from '../../../src/core/count.ts'
import { claimsBySide, type Event, type Facts, sideKey } from '../../../src/core/event.ts'
import { fold } from '../../../src/core/fold.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import type { Desk } from '../../../src/core/store.ts'
import { starterActors } from '../../../src/registry/starter-actors.ts'
import { claim, facts, on, place, report } from '../../facts.ts'
import { STAMP, testDesks } from '../columns/test-desk.ts'
import { anyChange, type Change, make, OTHERS, OWN } from './register-changes.ts'

const newDesk = testDesks()

const NAMES = [...OWN, ...OTHERS, 'the Lions', 'the tqx']

/** Each name with each other, in turn in one country or the other or nowhere, before and after a name ended. */
const EVENTS: Facts[] = NAMES.map((by, at) => {
  const [side, rival] = [NAMES[(at + 3) % NAMES.length] as string, NAMES[(at + 5) % NAMES.length] as string]
  const country = [null, 'SY', 'LB'][at % 3] as string | null
  return facts({
    by: [by],
    on: at % 4 === 0 ? [rival] : [],
    when: on(at % 2 === 0 ? '2013-05-03' : '2020-08-06'),
    places: country === null ? [] : [place('a village', { country })],
    reports: [report({ claims: [claim(side, 'killed', at + 1), claim(rival, 'killed', 2 * at + 3)] }), report({ claims: [claim(by, 'killed', 1)] })],
  })
})

test('an event is found and added up as whom it shows, whatever has become of the register since', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyChange(), { minLength: 1, maxLength: 12 }), async (changes: Change[]) => {
      const desk = await newDesk()
      await desk.logAll(EVENTS.map((one) => ({ facts: one, stamp: STAMP, why: null })))
      for (const change of changes) {
        await make(desk, change)
        await agrees(desk)
      }
    }),
    { numRuns: 25 },
  )
})

async function agrees(desk: Desk): Promise<void> {
  const register = makeRegister(overlaid(starterActors(), await desk.entries('actor')), (await desk.settings()).theatre)
  const { events } = await desk.find(EVERYTHING, { sort: 'logged', page: 1, size: 50 })
  for (const name of OWN) {
    const [own] = (register.byName.get(fold(name)) ?? []).filter(({ facts: { name: called } }) => called === name)
    if (own === undefined) continue
    const found = await desk.find({ ...EVERYTHING, actor: [name] }, { sort: 'logged', page: 1, size: 50 })
    expect(found.events.map(({ no }) => no)).toEqual(events.filter((event) => concerns(register, event, own.key)).map(({ no }) => no))
  }
  expect(await counted(desk)).toEqual(shown(register, events))
  const least = 9
  const heavy = await desk.find({ ...EVERYTHING, least: { killed: least } }, { sort: 'logged', page: 1, size: 50 })
  expect(heavy.events.map(({ no }) => no)).toEqual(events.filter((event) => sure(event) >= least).map(({ no }) => no))
}

/** Whether a party of an event is that actor or belongs to it: by what the event shows, or else by all who bear the name. */
function concerns(register: ActorRegister, { facts: given, named }: Event, key: string): boolean {
  const circle = kin(register, key)
  return partiesOf(given).some((written) => {
    const known = named.find((one) => one.written === written)
    const bearers = bearersOf(register, fold(written)).map((bearer) => bearer.key)
    return known === undefined ? bearers.length > 0 && bearers.every((bearer) => circle.has(bearer)) : circle.has(known.key)
  })
}

function partiesOf({ by, on: against, reports }: Facts): string[] {
  return [...by, ...against, ...reports.flatMap(({ claims }) => claims.flatMap(({ side }) => side ?? []))]
}

/** Events and killed of each line by actor and by side, of the actors that are known. */
async function counted(desk: Desk): Promise<Record<string, number>> {
  const actors = await desk.tally(EVERYTHING, 'actor', 1)
  const sides = await desk.tally(EVERYTHING, 'side', 1)
  const lines = [
    ...actors.lines.map(({ label, events }) => [`${fold(label ?? '')} events`, events] as const),
    ...sides.lines.map(({ label, sums }) => [`${fold(label ?? '')} killed`, sums.killed?.min ?? 0] as const),
  ]
  return Object.fromEntries(lines)
}

/** The same, added up from the events as they are shown. */
function shown(register: ActorRegister, events: readonly Event[]): Record<string, number> {
  const lines: Record<string, number> = {}
  const add = (line: string, by: number) => {
    lines[line] = (lines[line] ?? 0) + by
  }
  for (const event of events) {
    const called = (written: string) => {
      const key = sideKey(event.named, written) ?? ''
      return fold(register.byKey.get(identityOf(register, key))?.facts.name ?? key)
    }
    for (const name of new Set(partiesOf(event.facts).map(called))) add(`${name} events`, 1)
    for (const [side, claims] of claimsBySide(event, 'killed')) {
      const figure = reconcile(claims.map((one) => one.figure))
      add(`${called(side ?? '')} killed`, figure.state === 'counted' ? figure.min : 0)
    }
  }
  return lines
}

function sure(event: Event): number {
  const figures = [...claimsBySide(event, 'killed').values()].map((claims) => reconcile(claims.map(({ figure }) => figure)))
  return figures.reduce((sum, figure) => sum + (figure.state === 'counted' ? figure.min : 0), 0)
}
