import { describe, expect, test } from 'vitest'
import type { Facts } from '../../src/core/event.ts'
import { logLine, typePlace, typeSource } from '../../src/core/log-line.ts'
import type { Place } from '../../src/core/place/place.ts'
import type { Report } from '../../src/core/report.ts'
import { claim, facts, on, place, report } from '../facts.ts'

describe('the line that recreates an event', () => {
  test.each<[Partial<Facts>, string]>([
    [{ summary: 'Shells fell' }, '/event log Shells fell'],
    [{ summary: 'Update: shells fell' }, '/event log "Update: shells fell"'],
    [{ summary: 'one\ntwo' }, '/event log "one\\ntwo"'],
    [{ type: 'shelling', when: on('2020-08-06') }, '/event log when:2020-08-06 type:shelling'],
    [{ by: ['ISIS', 'HTS'], on: ['Syrian Arab Army'] }, '/event log by:ISIS by:HTS on:"Syrian Arab Army"'],
    [{ outcome: 'repelled', weapons: ['combat drone'], tags: ['east-bank'] }, '/event log outcome:repelled weapon:"combat drone" tag:east-bank'],
    [
      { places: [place('Ayn Issa', { relation: 'near' }), place('Raqqa', { relation: 'area' }), place('Homs')] },
      '/event log place:"near Ayn Issa" place:"area of Raqqa" place:Homs',
    ],
    [
      { places: [place('al-Mayadin', { relation: 'between' }), place('al-Bukamal', { relation: 'between', country: 'SY' })] },
      '/event log place:"between al-Mayadin and al-Bukamal, Syria"',
    ],
  ])('%j', (given, line) => {
    expect(logLine(facts(given))).toBe(line)
  })

  test.each<[string, Facts['on'], Partial<Report>, string]>([
    ['of the target', ['SAA'], { claims: [claim('SAA', 'killed', '8+')] }, 'on:SAA killed:8+'],
    ['of all of several targets', ['SAA', 'NDF'], { claims: [claim('SAA + NDF', 'killed', 8)] }, 'on:SAA on:NDF killed:8'],
    ['of one of them', ['SAA', 'NDF'], { claims: [claim('NDF', 'killed', 8)] }, 'on:SAA on:NDF killed:"NDF 8"'],
    ['of a side that is not stated', ['SAA'], { claims: [claim(null, 'killed', 8)] }, 'on:SAA killed:"? 8"'],
    ['of nobody', [], { claims: [claim(null, 'killed', 8)] }, 'killed:8'],
    [
      'zero, none reported and not stated',
      [],
      { claims: [claim('ISIS', 'killed', 0), claim('SAA', 'killed', 'none'), claim('SDF', 'killed', '?')] },
      'killed:"ISIS 0" killed:"SAA none" killed:"SDF ?"',
    ],
    ['of each kind', [], { claims: [claim('SAA', 'wounded', 3), claim('SAA', 'casualties', 5)] }, 'wounded:"SAA 3" casualties:"SAA 5"'],
    [
      'in the words of the source',
      [],
      { claims: [{ side: null, kind: 'killed', figure: { state: 'counted', min: 8, max: null, qualifier: 'at-least', phrase: 'at least eight' } }] },
      'killed:"8+ (at least eight)"',
    ],
    [
      'as a word that every desk knows',
      [],
      { claims: [{ side: 'SAA', kind: 'killed', figure: { state: 'counted', min: 3, max: null, qualifier: 'word', phrase: 'several' } }] },
      'killed:"SAA several"',
    ],
    [
      'as a word that counts for more on this desk',
      [],
      { claims: [{ side: 'SAA', kind: 'killed', figure: { state: 'counted', min: 5, max: null, qualifier: 'word', phrase: 'several' } }] },
      'killed:"SAA 5+ (several)"',
    ],
  ])('losses %s', (_, targets, given, line) => {
    expect(logLine(facts({ on: targets, reports: [report(given)] }))).toBe(`/event log ${line}`)
  })

  test('what the first report says, and the sources of all', () => {
    const main = report({
      publisher: 'South Front',
      saidBy: 'local officials',
      grade: 'B2',
      quote: 'He said "no"',
      hedges: [{ scope: 'by', level: 'supposedly' }],
    })
    const second = report({ publisher: 'SOHR', published: '2020-08-07' })
    expect(logLine(facts({ summary: 'x', reports: [main, second] }))).toBe(
      '/event log x src:"South Front" src:"SOHR, 2020-08-07" said-by:"local officials" hedge:"by supposedly" grade:B2 quote:"He said \\"no\\""',
    )
  })
})

test.each<[string, Partial<Place>, string]>([
  ['Jundya', {}, 'Jundya'],
  ['Jundya', { admin1: 'Deir ez-Zor', country: 'SY', lat: 34.9, lon: -40.100001 }, 'Jundya @34.9,-40.100001, Deir ez-Zor, Syria'],
  ['Syria', { country: 'SY' }, 'Syria'],
  ['Turkey', { country: 'TR' }, 'Turkey, Türkiye'],
])('a place is typed: %s %j', (name, given, typed) => {
  expect(typePlace(place(name, given))).toBe(typed)
})

test.each<[Partial<Report>, string]>([
  [{}, ''],
  [{ publisher: 'SANA' }, 'SANA'],
  [
    { publisher: '21st Century Wire', origin: 'South Front', published: '2020-06-24', url: 'https://x.org/a' },
    'South Front via 21st Century Wire, 2020-06-24, https://x.org/a',
  ],
  [
    { publisher: 'SANA', archive: 'https://archive.org/a', language: 'ar', licence: 'CC BY-NC 4.0' },
    'SANA, archive https://archive.org/a, in ar, licence CC BY-NC 4.0',
  ],
])('a source is typed: %j', (given, typed) => {
  expect(typeSource(report(given))).toBe(typed)
})
