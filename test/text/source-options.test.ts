import { describe, expect, test } from 'vitest'
import { DEFAULTS } from '../../src/core/settings.ts'
import { linkOptions, sourceOptions } from '../../src/text/options/source.ts'
import { whichReportOption } from '../../src/text/options/which-report.ts'
import { answerTo } from './answer-to.ts'

const reading = { now: new Date('2020-08-07T12:00:00Z'), settings: DEFAULTS }

describe('which report', () => {
  test.each([
    ['E-12', { no: 12, at: null, remove: false }],
    ['e12', { no: 12, at: null, remove: false }],
    ['E-12 #2', { no: 12, at: 2, remove: false }],
    ['12 2', { no: 12, at: 2, remove: false }],
    ['E-12  #2  Remove', { no: 12, at: 2, remove: true }],
  ])('%s', (raw, which) => {
    expect(whichReportOption.read(raw, reading)).toEqual(which)
  })

  test.each([
    ['E-12 remove', 'Which report is to be removed? Its number stands on the card. Example: E-12 #2 remove'],
    ['E-12 #0', '“E-12 #0” is no report. It is an event’s number, and for a report that it has, that one’s. Example: E-12 #2'],
    ['E-12 second', '“E-12 second” is no report. It is an event’s number, and for a report that it has, that one’s. Example: E-12 #2'],
    ['SANA', '“SANA” is no event. Events are numbered E-1, E-2, … Example: E-12'],
  ])('refuses %s', (raw, message) => {
    expect(answerTo(() => whichReportOption.read(raw, reading))).toBe(message)
  })
})

describe('what is said of a source', () => {
  test.each<[keyof typeof sourceOptions, string, unknown]>([
    ['stance', 'pro Syrian Arab Army', { is: 'pro', actor: 'Syrian Arab Army' }],
    ['stance', 'pro-ISIS', { is: 'pro', actor: 'ISIS' }],
    ['stance', 'Anti ISIS', { is: 'anti', actor: 'ISIS' }],
    ['stance', 'against ISIS', { is: 'anti', actor: 'ISIS' }],
    ['stance', 'speaks for the SDF', { is: 'speaks-for', actor: 'the SDF' }],
    ['stance', 'speaks-for SDF', { is: 'speaks-for', actor: 'SDF' }],
    ['reliability', 'c', 'C'],
    ['language', 'Arabic', 'ar'],
    ['url', 'https://example.org/a', 'https://example.org/a'],
    ['kind', 'mon', 'monitor'],
  ])('%s:%s', (key, raw, value) => {
    expect(sourceOptions[key].read(raw, reading)).toEqual(value)
  })

  test.each<[keyof typeof sourceOptions, string, string]>([
    ['stance', 'professional', '“professional” is no stance: pro, anti or speaks-for, and the actor. Example: "pro Syrian Arab Army"'],
    ['stance', 'pro', '“pro” is no stance: pro, anti or speaks-for, and the actor. Example: "pro Syrian Arab Army"'],
    ['reliability', 'B2', '“B2” is no letter from A, completely reliable, to E, unreliable, or F, cannot be judged. Example: C'],
    ['language', 'Arabik', '“Arabik” is no language. Did you mean Arabic? Example: Arabic'],
    ['url', 'example.org', '“example.org” is no web address. Example: https://example.org'],
    ['url', 'javascript:alert(1)', '“javascript:alert(1)” is no web address. Example: https://example.org'],
  ])('refuses %s:%s', (key, raw, message) => {
    expect(answerTo(() => sourceOptions[key].read(raw, reading))).toBe(message)
  })

  test('a link takes a name', () => {
    expect(linkOptions.republishes.read(' South  Front ', reading)).toBe('South Front')
  })
})
