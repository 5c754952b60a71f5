import { describe, expect, test } from 'vitest'
import type { Event, Facts } from '../../../src/core/event.ts'
import type { Site } from '../../../src/core/place/site.ts'
import { accountsOf } from '../../../src/core/total/accounting.ts'
import { areasOf, placeIn, siteIn } from '../../../src/core/total/areas.ts'
import { bySpelling } from '../../../src/core/total/belonging.ts'
import { judge } from '../../../src/core/total/membership.ts'
import { claim, facts, on, place, report } from '../../facts.ts'
import { killed } from './totals.ts'

const syria = { country: 'SY' }
const known = { belongs: bySpelling, areas: areasOf([], ['Deir ez-Zor', 'Damascus', 'Homs']), sites: [] }

describe('a place lies in an area', () => {
  const desk = areasOf(
    [
      {
        name: 'Euphrates east bank',
        kind: 'area',
        parent: 'Deir ez-Zor',
        admin1: null,
        country: 'SY',
        lat: null,
        lon: null,
        spellings: [],
        ref: null,
        note: null,
      },
      {
        name: 'Al-Baghouz',
        kind: 'town',
        parent: 'Euphrates east bank',
        admin1: null,
        country: 'SY',
        lat: null,
        lon: null,
        spellings: ['Baghuz'],
        ref: null,
        note: null,
      },
    ],
    ['Deir ez-Zor', 'Aleppo'],
  )
  test.each([
    ['its own name', place('Jundya'), place('Jundya'), 'inside'],
    ['a province', place('Jundya', { admin1: 'Deir ez-Zor' }), place('Deir Ezzor'), 'inside'],
    ['a country', place('Jundya', syria), place('Syria', syria), 'inside'],
    ['a country, where its own is not known', place('Jundya'), place('Syria', syria), 'maybe'],
    ['another country', place('Jundya', syria), place('Basra', { country: 'IQ' }), 'apart'],
    ['another province', place('al-Bab', { admin1: 'Aleppo' }), place('Deir ez-Zor'), 'apart'],
    ['a province that is spelt nearly so', place('Jundya', { admin1: 'Deir Eazzor' }), place('Deir ez-Zor'), 'maybe'],
    ['a town of another province', place('al-Bab', { admin1: 'Aleppo' }), place('Jundya', { admin1: 'Deir ez-Zor' }), 'apart'],
    ['a town in the same province', place('al-Bukamal', { admin1: 'Deir ez-Zor' }), place('Jundya', { admin1: 'Deir ez-Zor' }), 'maybe'],
    ['an area without borders', place('Jundya', { admin1: 'Deir ez-Zor' }), place('the desert'), 'maybe'],
    ['the place that it is near', place('Jundya', { relation: 'near' }), place('Jundya'), 'maybe'],
    ['the province of what it is near', place('Jundya', { relation: 'near', admin1: 'Homs' }), place('Homs'), 'inside'],
    ['what the desk says lies around it', place('Baghuz'), place('Euphrates east bank'), 'inside'],
    ['what lies around that', place('Al-Baghouz'), place('Deir ez-Zor'), 'inside'],
  ])('%s', (_, one, area, lies) => {
    expect(placeIn(one, area, desk)).toBe(lies)
  })
})

function site(ref: string, name: string, given: Partial<Site> = {}): Site {
  return { ref, name, kind: 'town', bearing: 'itself', admin1: null, country: 'SY', lat: null, lon: null, ...given }
}

describe('a place that was found lies in what an area was found to be', () => {
  const raqqa = site('gn:1', 'Raqqa', { kind: 'province' })
  const city = site('gn:2', 'Raqqa', { kind: 'city', admin1: 'Raqqa' })
  test.each<[string, Site, readonly Site[], string]>([
    ['its own province', site('gn:3', 'Tabqa', { admin1: 'Raqqa' }), [raqqa], 'inside'],
    ['its own province, or the town that is called so', site('gn:3', 'Tabqa', { admin1: 'Raqqa' }), [city, raqqa], 'inside'],
    ['another province', site('gn:4', 'Jundya', { admin1: 'Deir ez-Zor' }), [raqqa], 'apart'],
    ['a town of another province', site('gn:4', 'Jundya', { admin1: 'Deir ez-Zor' }), [city], 'apart'],
    ['a town of its province', site('gn:3', 'Tabqa', { admin1: 'Raqqa' }), [city], 'maybe'],
    ['itself', city, [city], 'inside'],
    ['another country', site('gn:5', 'Basra', { country: 'IQ' }), [raqqa], 'apart'],
    ['its country', site('gn:6', 'Euphrates', { kind: 'river' }), [site('iso:SY', 'Syria', { kind: 'country' })], 'inside'],
    ['what has no province', site('gn:6', 'Euphrates', { kind: 'river' }), [raqqa], 'maybe'],
    ['a province as the desk spells it', site('P-1', 'Jundya', { admin1: 'Ar-Raqqah' }), [raqqa], 'maybe'],
    ['what nobody found', city, [], 'maybe'],
  ])('%s', (_, one, areas, lies) => {
    expect(siteIn(one, true, areas)).toBe(lies)
  })

  test('near it is perhaps in it', () => {
    expect(siteIn(city, false, [city])).toBe('maybe')
  })
})

const total = killed(['SAA 173', 'ISIS >47'], [], { when: on('2018-03-13', '2018-03-29'), places: [place('Syria', syria)], by: ['ISIS'] })
const inside: Partial<Facts> = {
  when: on('2018-03-20'),
  places: [place('Damascus', syria)],
  by: ['ISIS'],
  on: ['SAA'],
  reports: [report({ claims: [claim('SAA', 'killed', 9)] })],
}

function event(given: Partial<Facts>, no = 1): Event {
  return {
    no,
    status: 'live',
    version: 1,
    facts: facts(given),
    named: [],
    sites: [],
    voices: [],
    mergedInto: null,
    loggedAt: '',
    loggedBy: 'ana',
    loggedByKey: 'ana',
  }
}

describe('an event is in a total', () => {
  test.each<[string, Partial<Facts>, string, readonly string[]]>([
    ['by days, place, perpetrator and side', {}, 'included', []],
    ['over several days within', { when: on('2018-03-13', '2018-03-29') }, 'included', []],
    ['with its days partly within', { when: on('2018-03-10', '2018-03-15') }, 'maybe', ['its date, 10–15 Mar 2018, is not all within']],
    ['of a day by which it was', { when: { ...on('2018-03-20'), start: null } }, 'maybe', ['its date, by Tue 20 Mar 2018, is not all within']],
    ['on another day', { when: on('2020-08-06') }, 'excluded', ['its date, Thu 6 Aug 2020, is outside']],
    ['of unknown date', { when: facts().when }, 'maybe', ['its date is not known']],
    ['somewhere', { places: [] }, 'maybe', ['its place is not stated']],
    ['elsewhere', { places: [place('Basra', { country: 'IQ' })] }, 'excluded', ['Basra is outside the area']],
    ['by nobody knows whom', { by: [] }, 'maybe', ['who did it is not stated']],
    ['by another name', { by: ['Daesh'] }, 'maybe', ['Daesh may belong to ISIS']],
    ['begun by the other side', { by: ['SAA'], on: ['ISIS'] }, 'maybe', ['ISIS took part and did not begin it']],
    ['the perpetrator’s own losses', { by: ['SAA'], on: ['ISIS'], reports: [report({ claims: [claim('ISIS', 'killed', 4)] })] }, 'included', []],
    ['of another side', { reports: [report({ claims: [claim('NDF', 'killed', 4)] })] }, 'maybe', ['its losses are not known to be of the same side']],
    ['with no losses given', { reports: [] }, 'included', []],
    [
      'with no losses given, of others',
      { reports: [], on: ['NDF'], by: ['HTS'] },
      'maybe',
      ['HTS may belong to ISIS', 'its parties are not known to be these'],
    ],
  ])('%s', (_, given, is, reasons) => {
    expect(judge(total, event({ ...inside, ...given }), known)).toMatchObject({ is, reasons, decided: false })
  })

  test('by two names of its side, whose figures are one', () => {
    const both = event({ ...inside, reports: [report({ claims: [claim('SAA', 'killed', 5)] }), report({ claims: [claim('Syrian Arab Army', 'killed', 50)] })] })
    const named = ['SAA', 'Syrian Arab Army'].map((written) => ({
      written,
      key: 'syrian arab army',
      own: 'syrian arab army',
      name: 'Syrian Arab Army',
      loaded: false,
      merged: false,
    }))
    const belongs = (name: string, whole: string) => (name === 'Syrian Arab Army' ? bySpelling('SAA', whole) : bySpelling(name, whole))
    const { counts } = judge(total, { ...both, named }, { ...known, belongs })
    expect(counts[0]?.figures).toMatchObject([{ min: 5, max: 50 }])
  })

  test('where its place was found', () => {
    const jundya = { ...event({ ...inside, places: [place('Jundya')] }), sites: [site('gn:4', 'Jundya', { admin1: 'Deir ez-Zor' })] }
    expect(judge(total, jundya, known)).toMatchObject({ is: 'included', reasons: [] })
    const raqqa = { ...total, places: [place('Raqqa', syria)] }
    const found = { ...known, sites: [[site('gn:1', 'Raqqa', { kind: 'province' })]] }
    expect(judge(raqqa, jundya, known)).toMatchObject({ is: 'maybe', reasons: ['Jundya is not known to be in the area'] })
    expect(judge(raqqa, jundya, found)).toMatchObject({ is: 'excluded', reasons: ['Jundya is outside the area'] })
  })

  test('what the desk decided wins', () => {
    const decided = { ...total, members: [{ event: 1, is: 'excluded' as const }] }
    expect(judge(decided, event(inside), known)).toMatchObject({ is: 'excluded', decided: true })
  })

  test('names that are known to belong to it, or to others, settle it', () => {
    const belongs = (name: string, whole: string) => (name === 'Daesh' && whole === 'ISIS' ? 'same' : name === 'HTS' ? 'other' : bySpelling(name, whole))
    expect(judge(total, event({ ...inside, by: ['Daesh'] }), { ...known, belongs }).is).toBe('included')
    expect(judge(total, event({ ...inside, by: ['HTS'] }), { ...known, belongs }).is).toBe('excluded')
  })
})

describe('a total beside the log', () => {
  const events = [
    event(inside, 1),
    event({ ...inside, reports: [report({ claims: [claim('SAA', 'killed', '32+'), claim('ISIS', 'killed', 5)] })] }, 2),
    event({ ...inside, reports: [] }, 3),
    event({ ...inside, when: facts().when, reports: [report({ claims: [claim('SAA', 'killed', 7)] })] }, 4),
    event({ ...inside, when: on('2020-08-06') }, 5),
  ]
  const judged = events.map((one) => judge(total, one, known))

  test('accounted for, unaccounted, possible, by side', () => {
    expect(accountsOf(total.report.claims, judged)).toMatchObject([
      { accounted: { min: 41, max: null }, events: 2, silent: 1, unaccounted: { min: 0, max: 132 }, over: false, possible: { min: 7, max: 7, counted: 1 } },
      { accounted: { min: 5, max: 5 }, events: 1, silent: 2, unaccounted: { min: 43, max: null }, over: false, possible: { counted: 0 } },
    ])
  })

  test('a log that holds more than the total is said to', () => {
    const small = killed(['SAA 20'], [], { when: total.when, places: total.places, by: total.by })
    expect(
      accountsOf(
        small.report.claims,
        events.map((one) => judge(small, one, known)),
      ),
    ).toMatchObject([{ accounted: { min: 41 }, unaccounted: null, over: true }])
  })

  test('what the desk includes counts even where the side is another', () => {
    const ndf = event({ ...inside, reports: [report({ claims: [claim('NDF', 'killed', 3)] })] }, 6)
    const decided = { ...total, members: [{ event: 6, is: 'included' as const }] }
    expect(accountsOf(decided.report.claims, [judge(decided, ndf, known)])[0]).toMatchObject({
      accounted: { min: 3, max: 3 },
      unaccounted: { min: 170, max: 170 },
    })
  })
})
