import { describe, expect, test } from 'vitest'
import { typeSource } from '../../src/core/log-line.ts'
import type { ReportSource } from '../../src/core/report.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { readSource } from '../../src/text/read-source.ts'
import { answerTo } from './answer-to.ts'

const reading = { now: new Date('2020-08-07T12:00:00Z'), settings: DEFAULTS }
const NONE: ReportSource = { publisher: null, origin: null, published: null, url: null, archive: null, language: null, licence: null }

describe('reads', () => {
  test.each<[string, Partial<ReportSource>]>([
    ['South Front', { publisher: 'South Front' }],
    ['South Front, 2020-08-07', { publisher: 'South Front', published: '2020-08-07' }],
    ['South Front, 7 Aug 2020', { publisher: 'South Front', published: '2020-08-07' }],
    ['2020-08-07, South Front', { publisher: 'South Front', published: '2020-08-07' }],
    ['South Front via Global Research', { origin: 'South Front', publisher: 'Global Research' }],
    [
      'South Front via 21st Century Wire, 2020-06-24, https://example.org/report',
      { origin: 'South Front', publisher: '21st Century Wire', published: '2020-06-24', url: 'https://example.org/report' },
    ],
    ['South   Front  via\u00a0Global Research', { origin: 'South Front', publisher: 'Global Research' }],
    ['https://www.example.org/a', { publisher: 'example.org', url: 'https://www.example.org/a' }],
    ['https://example.org/a, 2020-08-07', { publisher: 'example.org', published: '2020-08-07', url: 'https://example.org/a' }],
    ['SOHR https://example.org/a?b=1;c=2#d.', { publisher: 'SOHR', url: 'https://example.org/a?b=1;c=2#d.' }],
    ['SOHR (https://example.org/a), 2020-08-07', { publisher: 'SOHR', published: '2020-08-07', url: 'https://example.org/a' }],
    ['https://en.wikipedia.org/wiki/Homs_(city)', { publisher: 'en.wikipedia.org', url: 'https://en.wikipedia.org/wiki/Homs_(city)' }],
    ['Agence France-Presse, Inc.', { publisher: 'Agence France-Presse, Inc.' }],
    ['Report 2020', { publisher: 'Report 2020' }],
    ['SANA 6 Aug 2020', { publisher: 'SANA', published: '2020-08-06' }],
    ['SANA (6 Aug 2020)', { publisher: 'SANA', published: '2020-08-06' }],
    ['SANA (Damascus) 6 Aug 2020', { publisher: 'SANA (Damascus)', published: '2020-08-06' }],
    ['SANA, 2020-08-05 (5/8)', { publisher: 'SANA', published: '2020-08-05' }],
    ['SANA, Aug 6, 2020', { publisher: 'SANA', published: '2020-08-06' }],
    ['SANA, Thursday, 6 Aug 2020', { publisher: 'SANA', published: '2020-08-06' }],
    ['SANA, 6 Aug', { publisher: 'SANA', published: '2020-08-06' }],
    ['SANA, yesterday', { publisher: 'SANA', published: '2020-08-06' }],
    ['SANA, last Tuesday', { publisher: 'SANA', published: '2020-08-04' }],
    ['20200807, SANA', { publisher: 'SANA', published: '2020-08-07' }],
    ['France 24 6 Aug 2020', { publisher: 'France 24', published: '2020-08-06' }],
    ['The Sunday Times 6 Aug 2020', { publisher: 'The Sunday Times', published: '2020-08-06' }],
    ['Channel 4 Al Mayādīn', { publisher: 'Channel 4 Al Mayādīn' }],
    ['The Sun, 2020-08-06', { publisher: 'The Sun', published: '2020-08-06' }],
    ['Thursday, 6 Aug 2020, SANA', { publisher: 'SANA', published: '2020-08-06' }],
    ['Last Week Tonight', { publisher: 'Last Week Tonight' }],
    ['A via B 6 Aug 2020', { origin: 'A', publisher: 'B', published: '2020-08-06' }],
    ['https://web.archive.org/web/2020/https://x.org/a', { publisher: 'web.archive.org', url: 'https://web.archive.org/web/2020/https://x.org/a' }],
    [
      'SANA, 2020-08-06, https://example.org/a, archive https://web.archive.org/a, in Arabic, licence CC BY-NC 4.0',
      {
        publisher: 'SANA',
        published: '2020-08-06',
        url: 'https://example.org/a',
        archive: 'https://web.archive.org/a',
        language: 'ar',
        licence: 'CC BY-NC 4.0',
      },
    ],
    ['archived at https://archive.org/a (https://sana.sy/b), SANA', { publisher: 'SANA', url: 'https://sana.sy/b', archive: 'https://archive.org/a' }],
    ['archive https://archive.org/a, https://www.sana.sy/b', { publisher: 'sana.sy', url: 'https://www.sana.sy/b', archive: 'https://archive.org/a' }],
    ['SANA, archive https://archive.org/a', { publisher: 'SANA', archive: 'https://archive.org/a' }],
    ['SANA, ar', { publisher: 'SANA', language: 'ar' }],
    ['in Central Kurdish, Rudaw', { publisher: 'Rudaw', language: 'ckb' }],
    ['Rudaw, language Kurdish, 6 Aug 2020', { publisher: 'Rudaw', language: 'ku', published: '2020-08-06' }],
    ['https://example.org/a, ar', { publisher: 'example.org', url: 'https://example.org/a', language: 'ar' }],
    ['South Front via Global Research, CC BY 4.0', { origin: 'South Front', publisher: 'Global Research', licence: 'CC BY 4.0' }],
    ['SANA, license all rights reserved', { publisher: 'SANA', licence: 'all rights reserved' }],
    ['In Focus', { publisher: 'In Focus' }],
    ['Foreign Desk, in exile', { publisher: 'Foreign Desk, in exile' }],
    ['BBC News in Arabic', { publisher: 'BBC News in Arabic' }],
    ['Foo & Sons, AR', { publisher: 'Foo & Sons, AR' }],
    ['Archive of Conflict', { publisher: 'Archive of Conflict' }],
  ])('%j', (raw, expected) => {
    const source = readSource(raw, reading)
    expect(source).toEqual({ ...NONE, ...expected })
    expect(readSource(typeSource(source), reading)).toEqual(source)
  })
})

const EXAMPLE = 'Example: "South Front via 21st Century Wire, 2020-06-24, https://example.org/report"'

const TWO_ADDRESSES =
  'This holds two web addresses. Give each its own src, or put “archive” before the one that is a copy. Example: "SANA, https://example.org/a, archive https://web.archive.org/a"'

function noDate(part: string): string {
  return `“${part}” is no date: a source is published on a day. Put a comma between the name and the date. Example: "SANA, 2020-08-06"`
}

test.each([
  ['', `“” names no source. ${EXAMPLE}`],
  ['2020-08-07', `“2020-08-07” names no source. ${EXAMPLE}`],
  ['https://', `“https://” is no web address. ${EXAMPLE}`],
  ['https://[x', `“https://[x” is no web address. ${EXAMPLE}`],
  ['ftp://example.org', `“ftp://example.org” is no web address. ${EXAMPLE}`],
  ['SANA, Aug 2020', noDate('Aug 2020')],
  ['SANA Aug 2020', noDate('SANA Aug 2020')],
  ['SANA, 2020-08', noDate('2020-08')],
  ['SANA, 30 Feb 2020', noDate('30 Feb 2020')],
  ['SANA, 2020-13-01', noDate('2020-13-01')],
  ['SANA, Friday 6 Aug 2020', noDate('Friday 6 Aug 2020')],
  ['SANA Friday 6 Aug 2020', noDate('SANA Friday 6 Aug 2020')],
  ['SANA 16 - 17 Aug 2020', noDate('SANA 16 - 17 Aug 2020')],
  ['SANA since 6 Aug 2020', noDate('SANA since 6 Aug 2020')],
  ['SANA, last week', noDate('last week')],
  ['6 Aug 2020 SANA', noDate('6 Aug 2020 SANA')],
  ['SANA, 2020-08-05, 2020-08-06', '“SANA, 2020-08-05, 2020-08-06” has two dates; a source is published on one day. Example: "SANA, 2020-08-06"'],
  ['A via B via C', `“A via B via C” has three names. A source is two: its origin, who said it first, via its publisher, where you read it. ${EXAMPLE}`],
  ['SANA https://a.org/x https://b.org/y', TWO_ADDRESSES],
  ['https://a.org,https://b.org', TWO_ADDRESSES],
  ['SANA, archive https://a.org/x, archive https://b.org/y', TWO_ADDRESSES],
  ['archive https://a.org/x', `“archive https://a.org/x” names no source. ${EXAMPLE}`],
  ['SANA, in Arabik', '“Arabik” is no language. Did you mean Arabic? Example: "SANA, in Arabic"'],
  [
    'SANA, in Arabic, in English',
    'A source has one language, and this has ar and en. Example: "SANA, 2020-08-06, https://example.org/a, archive https://web.archive.org/a, in Arabic, licence CC BY 4.0"',
  ],
  ['x'.repeat(201), `The name of a source can have 200 characters. ${EXAMPLE}`],
  [`${'x'.repeat(201)} via SANA`, `The name of a source can have 200 characters. ${EXAMPLE}`],
])('refuses %j', (raw, message) => {
  expect(answerTo(() => readSource(raw, reading))).toBe(message)
})

test('refuses an address that is too long', () => {
  expect(answerTo(() => readSource(`https://example.org/${'x'.repeat(1990)}`, reading))).toBe(
    `The address is 2010 characters long; it can have 2,000. ${EXAMPLE}`,
  )
})

test('a date that reads two ways is a question about the whole source', () => {
  expect(answerTo(() => readSource('https://x.org/5/8/2020, SANA,  5/8/2020, in Arabic', reading))).toBe(
    '“5/8/2020” can be two dates. Which is meant? Wed 5 Aug 2020 = SANA, 2020-08-05, https://x.org/5/8/2020, in ar, Fri 8 May 2020 = SANA, 2020-05-08, https://x.org/5/8/2020, in ar',
  )
})

test.each([
  ['addresses', 'https://'.repeat(2500)],
  ['commas behind an address', `https://x.org/${','.repeat(20_000)}x`],
  ['brackets', `https://x.org/${')'.repeat(20_000)}x`],
  ['spaces', `a${' '.repeat(20_000)}b via`],
  ['years', '2020, '.repeat(3300)],
  ['vias', 'via '.repeat(5000)],
  ['copies', 'archive https://'.repeat(1300)],
  ['languages', 'in Arabic, '.repeat(1800)],
  ['archives', 'archived copy '.repeat(1500)],
])('20,000 characters of %s are answered', (_, raw) => {
  expect(answerTo(() => readSource(raw, reading))).toBeDefined()
})
