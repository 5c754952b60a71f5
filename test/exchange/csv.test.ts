import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Event, Facts } from '../../src/core/event.ts'
import { csv } from '../../src/exchange/csv.ts'
import { anyFacts } from '../any-facts.ts'
import { claim, facts, on, place, report } from '../facts.ts'
import { clash, contested, event, retracted } from '../render/events.ts'
import { readCsv } from './read-csv.ts'
import { written } from './written.ts'

/** The file's rows, each by the names of its columns. */
async function rowsOf(...events: Event[]): Promise<Record<string, string>[]> {
  const [header = [], ...rows] = readCsv(await written(csv, events))
  for (const row of rows) expect(row).toHaveLength(header.length)
  return rows.map((row) => Object.fromEntries(header.map((name, at) => [name, row[at] as string])))
}

/** The columns that say something. */
function filled(row: Record<string, string> | undefined): Record<string, string> {
  return Object.fromEntries(Object.entries(row ?? {}).filter(([, value]) => value !== ''))
}

test('an event by two accounts, as columns', async () => {
  const [row] = await rowsOf(contested)
  expect(filled(row)).toMatchInlineSnapshot(`
    {
      "actor2": "civilians",
      "casualties_max": "5",
      "casualties_min": "5",
      "casualties_phrase": "5",
      "casualties_qualifier": "exactly",
      "casualties_side": "not stated",
      "country": "Syria",
      "date_end": "2020-08-04",
      "date_phrase": "last Tuesday",
      "date_precision": "day",
      "date_start": "2020-08-04",
      "event_id": "E-2",
      "event_type": "Explosions/Remote violence",
      "grade": "B2",
      "hedge": "reportedly; by supposedly",
      "killed_min": "8",
      "killed_phrase": "at least eight / 12",
      "killed_qualifier": "at-least",
      "killed_side": "civilians",
      "location": "al-Mayadin; al-Bukamal",
      "location_relation": "between; between",
      "origin": "South Front; SOHR",
      "publisher": "Global Research; SOHR",
      "quote": "At least eight died, “many” more were hurt",
      "quoted_source": "local officials",
      "recreate": "/event log when:"2020-08-04 (last Tuesday)" type:airstrike place:"between al-Mayadin, Syria and al-Bukamal, Syria" on:civilians killed:"8+ (at least eight)" wounded:several src:"South Front via Global Research" said-by:"local officials" hedge:reportedly hedge:"by supposedly" grade:B2 quote:"At least eight died, \\“many\\” more were hurt" also:«src:SOHR killed:12 casualties:"? 5"»",
      "status": "live",
      "sub_event_type": "Air/drone strike",
      "wounded_min": "3",
      "wounded_phrase": "several",
      "wounded_qualifier": "word",
      "wounded_side": "civilians",
    }
  `)
})

test('a file without events has a header', async () => {
  const [header, ...rows] = readCsv(await written(csv, []))
  expect(header?.slice(0, 5)).toEqual(['event_id', 'status', 'merged_into', 'event_type', 'sub_event_type'])
  expect(new Set(header).size).toBe(header?.length)
  expect(rows).toEqual([])
})

test('a retracted event says so', async () => {
  expect((await rowsOf(clash, retracted)).map((row) => row.status)).toEqual(['live', 'retracted'])
})

test.each<[string, Partial<Facts>, Record<string, string>]>([
  [
    'an open end is empty',
    { reports: [report({ claims: [claim('SAA', 'killed', '8+')] })] },
    { killed_side: 'SAA', killed_min: '8', killed_max: '', killed_qualifier: 'at-least', killed_phrase: '8+' },
  ],
  ['zero is a count', { reports: [report({ claims: [claim('SAA', 'killed', 0)] })] }, { killed_min: '0', killed_max: '0', killed_qualifier: 'exactly' }],
  [
    'none reported is no zero',
    { reports: [report({ claims: [claim('SAA', 'killed', 'none')] })] },
    { killed_side: 'SAA', killed_min: '', killed_max: '', killed_qualifier: 'none-reported' },
  ],
  [
    'not stated is neither',
    { reports: [report({ claims: [claim(null, 'killed', '?')] })] },
    { killed_side: 'not stated', killed_min: '', killed_max: '', killed_qualifier: 'not-stated' },
  ],
  ['nothing said is nothing', {}, { killed_side: '', killed_min: '', killed_max: '', killed_qualifier: '', killed_phrase: '' }],
  [
    'several sides stand in one order',
    { reports: [report({ claims: [claim('SAA', 'killed', '8+'), claim('ISIS', 'killed', 14)] })] },
    { killed_side: 'SAA; ISIS', killed_min: '8; 14', killed_max: '; 14', killed_qualifier: 'at-least; exactly' },
  ],
  [
    'kinds have columns of their own',
    { reports: [report({ claims: [claim('SAA', 'casualties', 5)] })] },
    { casualties_min: '5', killed_min: '', wounded_min: '' },
  ],
  [
    'an hour that the clocks showed twice says which',
    { when: { ...on('2020-10-25'), precision: 'minute', clock: '03:30', offset: '+02:00', zone: 'Europe/Kyiv' } },
    { time: '03:30+02:00', zone: 'Europe/Kyiv' },
  ],
  ['a part of a day', { when: { ...on('2020-10-25'), precision: 'part', part: 'dawn', zone: 'UTC' } }, { time: 'dawn', date_precision: 'part' }],
  ['coordinates stay numbers', { places: [place('Quito', { lat: -0.22, lon: -78.5 })] }, { latitude: '-0.22', longitude: '-78.5' }],
])('%s', async (_, given, columns) => {
  expect((await rowsOf(event(1, given)))[0]).toMatchObject(columns)
})

test.each(['=1+1', '+1', '-1+1', '@SUM(A1)', '\tx', '\rx', '＝1', '＋1', '－1', '＠x', '=HYPERLINK("https://x.org","click, here")'])(
  'a cell that a spreadsheet would run is defused: %j',
  async (formula) => {
    const [row] = await rowsOf(event(1, { summary: formula, tags: [formula] }))
    expect([row?.summary, row?.tags]).toEqual([`'${formula}`, `'${formula}`])
  },
)

test('whatever people wrote, a cell is a cell', async () => {
  await fc.assert(
    fc.asyncProperty(anyFacts(), async (given) => {
      const [row, ...others] = await rowsOf(event(1, given), event(2, {}))
      expect(others).toHaveLength(1)
      expect(row?.summary?.replace(/^'/, '')).toBe(given.summary.replace(/^'/, ''))
      for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^(?:[=+@\t\r＝＋－＠]|-(?![\d.]+$))/)
    }),
  )
})

test('facts of every kind have the same columns', async () => {
  expect(Object.keys((await rowsOf(event(1, facts())))[0] ?? {})).toEqual(Object.keys((await rowsOf(contested))[0] ?? {}))
})
