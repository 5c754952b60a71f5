import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/core/actor/actor.ts'
import { knownActor, makeRegister } from '../../../src/core/actor/actor-register.ts'
import { fold } from '../../../src/core/fold.ts'
import type { Report } from '../../../src/core/report.ts'
import { bearingOf, favours, stancesOf } from '../../../src/core/source/bearing.ts'
import { sourceBook } from '../../../src/core/source/book.ts'
import { kinships } from '../../../src/core/source/kinship.ts'
import type { Source } from '../../../src/core/source/source.ts'
import { claim, report } from '../../facts.ts'
import { source, strangers } from './sources.ts'

const stances = (...all: [Source['stances'][number]['is'], string][]) => ({ stances: all.map(([is, actor]) => ({ is, actor })) })
const sources = [
  source('SANA', stances(['speaks-for', 'Syrian Government'])),
  source('Amaq', stances(['speaks-for', 'ISIS'])),
  source('Al-Masdar News', { spellings: ['AMN'], ...stances(['pro', 'Syrian Arab Army']) }),
  source('Watchers', stances(['anti', 'ISIS'])),
  source('Brigade Post', stances(['pro', '104th Brigade'])),
  source('Mirror', { links: [{ type: 'republishes', to: 'Amaq' }] }),
]
const book = sourceBook(sources)

const actor = (name: string, given: Partial<Actor> = {}) => {
  const facts: Actor = { name, inter: null, countries: ['SY'], names: [], relations: [], sources: [], note: null, starter: null, mergedInto: null, ...given }
  return knownActor(fold(name), null, facts)
}
const partOf = (to: string) => ({ relations: [{ type: 'part-of' as const, to: fold(to), source: 'desk' }] })
const alias = (name: string) => ({ names: [{ name, kind: 'abbreviation' as const }] })

const register = makeRegister([
  actor('Syrian Government', { inter: 1 }),
  actor('Syrian Arab Army', { inter: 1, ...alias('SAA'), ...partOf('Syrian Government') }),
  actor('104th Brigade', partOf('Syrian Arab Army')),
  actor('Turkish Armed Forces', { inter: 1, countries: ['TR'], ...alias('Turkish Army') }),
  actor('Hayat Tahrir al-Sham', { inter: 2, ...alias('HTS') }),
])

const fight = { by: ['Syrian Arab Army'], on: ['Turkish-backed militants'] }
const raid = { by: ['ISIS'], on: ['SAA', 'NDF'] }

function bearing(given: Partial<Report>, side: string | null, parties: typeof fight, said: Parameters<typeof claim>[2] = 5): string | null {
  const kin = kinships(register, { on: '2020-08-06', theatre: ['SY'] })
  const all = { ...parties, kinships: kin }
  return bearingOf(claim(side, 'killed', said), stancesOf(report(given), book, all), all)
}

describe('a claim about the losses of a side', () => {
  test.each<[string, Partial<Report>, string | null, typeof fight, string | null]>([
    ['by sources pro that side', { saidBy: 'pro-militant sources' }, 'Turkish-backed militants', fight, 'admission'],
    ['by sources pro its enemy', { saidBy: 'pro-militant sources' }, 'Syrian Arab Army', fight, 'claim by a party'],
    ['by who speaks for it', { publisher: 'Amaq' }, 'ISIS', raid, 'admission'],
    ['by who republishes that', { publisher: 'Mirror' }, 'ISIS', raid, 'admission'],
    ['of all targets together', { publisher: 'Amaq' }, 'SAA + NDF', raid, 'claim by a party'],
    ['of one of the targets', { publisher: 'Amaq' }, 'NDF', raid, 'claim by a party'],
    ['by kin of it', { publisher: 'AMN' }, '104th Brigade', raid, 'admission'],
    ['by its government', { publisher: 'SANA' }, 'SAA', raid, 'admission'],
    ['by who is against it', { publisher: 'Watchers' }, 'ISIS', raid, 'claim by a party'],
    ['of rebels, as the register knows them', { saidBy: 'pro-militant sources' }, 'HTS', { by: ['SAA'], on: ['HTS'] }, 'admission'],
    ['by that side itself', { saidBy: 'Syrian Arab Army' }, 'SAA', raid, 'admission'],
    ['by the enemy itself, of another of its names', { publisher: 'SAA' }, 'ISIS', { by: ['ISIS'], on: ['Syrian Arab Army'] }, 'claim by a party'],
    ['by a party of another event', { publisher: 'HTS' }, 'SAA', raid, null],
    ['of an army abroad', { saidBy: 'pro-government sources' }, 'Turkish Army', { by: ['SDF'], on: ['Turkish Army'] }, null],
    ['of a whole, by who is pro a part', { publisher: 'Brigade Post' }, 'SAA', raid, null],
    ['of bystanders', { publisher: 'Amaq' }, 'civilians', raid, null],
    ['of nobody in particular', { publisher: 'Amaq' }, null, raid, null],
    ['by nobody’s friend', { publisher: 'SOHR' }, 'ISIS', raid, null],
    ['by who is a friend of neither', { saidBy: 'pro-Houthi media' }, 'ISIS', raid, null],
    ['by the quoted side, whoever publishes', { publisher: 'AMN', saidBy: 'ISIS-affiliated Amaq' }, 'ISIS', raid, 'admission'],
    ['by the publisher, where nobody knows the quoted', { publisher: 'AMN', saidBy: 'a military source' }, 'ISIS', raid, 'claim by a party'],
    ['where both sides are a government’s', { saidBy: 'pro-government sources' }, 'Iraqi Army', { by: ['Iraqi Army'], on: ['Syrian Army'] }, null],
  ])('%s', (_, given, side, parties, expected) => {
    expect(bearing(given, side, parties)).toBe(expected)
  })

  test.each(['none', '?', 0] as const)('that says %s admits nothing', (said) => {
    expect(bearing({ publisher: 'Amaq' }, 'ISIS', raid, said)).toBeNull()
  })
})

test.each<[Source['stances'][number]['is'], string, string | null]>([
  ['pro', 'ISIS', 'by'],
  ['anti', 'ISIS', 'on'],
  ['speaks-for', 'NDF', 'on'],
  ['pro', 'SDF', null],
])('%s %s favours %s', (is, name, party) => {
  expect(favours({ is, actor: name }, { ...raid, kinships: strangers })).toBe(party)
})
