import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { buildBase } from '../../../src/store/gazetteer/build-base.ts'
import { type LoadReport, loadFile } from '../../../src/store/gazetteer/load-file.ts'
import { loadedFile } from '../../../src/store/gazetteer/message.ts'
import { openShelves, type Shelves } from '../../../src/store/gazetteer/shelves.ts'
import { baseOf, gazetteerIn, geonamesLine, scratchFolder } from './scratch.ts'

let made = ''

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'sitlog-gazetteer-'))
  made = join(folder, 'gazetteer.db')
  buildBase(made, `${made}.making`, baseOf(folder), () => undefined)
  return () => rmSync(folder, { recursive: true })
})

/** A gazetteer in a folder of its own, and what loads into it. */
function gazetteer() {
  const folder = scratchFolder()
  const file = join(folder, 'gazetteer.db')
  copyFileSync(made, file)
  const load = (text: string | Buffer, name = 'source'): LoadReport => {
    const source = join(folder, name)
    writeFileSync(source, text)
    return loadFile(file, source, () => undefined)
  }
  return { folder, file, load, look: <Found>(read: (shelves: Shelves) => Found) => looking(openShelves(file, baseOf(folder).stamp) as Shelves, read) }
}

function looking<Found>(shelves: Shelves, read: (shelves: Shelves) => Found): Found {
  try {
    return read(shelves)
  } finally {
    shelves.close()
  }
}

const DUMP = [
  { id: 10, name: 'Kuzah District', lat: 35.3, lon: 40.2, code: 'A ADM2', admin2: '17' },
  { id: 11, name: 'Jabal Nuwar', lat: 35.4, lon: 40.3, code: 'T MT', admin2: '17' },
  { id: 12, name: 'Wadi Nuwar', lat: 35.5, lon: 40.3, code: 'H STM' },
  { id: 13, name: 'Nuwar Airport', lat: 35.6, lon: 40.3, code: 'S AIRP' },
  { id: 14, name: 'Road 7', lat: 35.6, lon: 40.3, code: 'R RD' },
  { id: 1, name: 'Dar al Kuzah', others: 'Kuzatun', lat: 35.31, lon: 40.11, code: 'P PPLA', people: 250_000 },
]
const WOF = [
  { id: 900, name: 'Days Az Zawr', placetype: 'region', lat: 35, lon: 40, country: 'SY', names: { eng_x_preferred: ['Deir ez-Zor'] }, superseded: [1] },
  {
    id: 901,
    name: 'Nuwar',
    placetype: 'locality',
    lat: 35.2,
    lon: 40.6,
    country: 'SY',
    region: 900,
    names: { ara_x_preferred: ['نوار'], eng_x_variant: ['NWR'] },
  },
  { id: 902, name: 'Bir Safsaf renamed', placetype: 'locality', lat: 36.8, lon: 37.2, country: 'SY', gn: 4, names: { eng_x_variant: ['Safsafa'] } },
  { id: 903, name: 'Old Nuwar', placetype: 'locality', lat: 35.2, lon: 40.6, country: 'SY', names: {}, deprecated: '2019-01-01' },
]
const CSV = 'Name,lat,lon,country,admin1,kind,spellings\n"Tall Kuz, east",35.2,40.3,Syria,Deir Ezzor,village,Kuz Tepe;Kuztepe\nBir Nuwar,35.1,40.2,SY,,,\n'

describe('files that operators download', () => {
  test('a GeoNames dump brings places of every kind, with their districts; roads are left out', () => {
    const { load, look } = gazetteer()
    expect(load(DUMP.map(geonamesLine).join('\n'))).toMatchObject({ format: 'GeoNames places', lines: 6, changed: 5, leftOut: 1, wrong: 0, refused: null })
    look(({ lookup }) => {
      expect(['gn:10', 'gn:11', 'gn:12', 'gn:13'].map((ref) => lookup.place(ref)?.kind)).toEqual(['district', 'mountain', 'river', 'facility'])
      expect(lookup.place('gn:11')).toMatchObject({ admin1: 'Deir ez-Zor', admin2: 'Kuzah District' })
      expect(lookup.place('gn:1')).toMatchObject({ lat: 35.31, population: 250_000 })
      expect(lookup.named('kuzatun')).toMatchObject([{ ref: 'gn:1', lat: 35.31 }])
      expect(lookup.named('dar kuza')).toMatchObject([{ ref: 'gn:1', lat: 35.31 }])
    })
  })

  test('spellings of GeoNames join the places that are there', () => {
    const { load, look } = gazetteer()
    const lines = [
      '7\t4\ten\tSafsafiyah\t\t\t\t\t\t',
      '8\t4\tlink\thttps://example.org\t\t\t\t\t\t',
      '9\t99\ten\tNobody\t\t\t\t\t\t',
      '10\t4\ticao\tOSXX\t\t\t\t\t\t',
    ]
    expect(load(lines.join('\n'))).toMatchObject({ format: 'GeoNames spellings', changed: 1, leftOut: 3, wrong: 0 })
    look(({ lookup }) => expect(lookup.named('safsafiyah')).toMatchObject([{ ref: 'gn:4', name: 'Bir Safsaf', admin1: 'Aleppo' }]))
  })

  test('lines of Who’s On First keep their regions, and join GeoNames by its number', () => {
    const { load, look } = gazetteer()
    expect(load(WOF.map((line) => JSON.stringify(line)).join('\n'))).toMatchObject({ format: 'Who’s On First', changed: 2, leftOut: 2, wrong: 0 })
    look(({ lookup }) => {
      expect(lookup.named('نوار')).toMatchObject([{ ref: 'wof:901', admin1: 'Deir ez-Zor', parents: ['gn:170792', 'iso:SY'] }])
      expect(lookup.named('safsafa')).toMatchObject([{ ref: 'gn:4', name: 'Bir Safsaf', lat: 36.9 }])
      expect([lookup.place('wof:903'), lookup.named('nwr')]).toEqual([null, []])
    })
  })

  test('an operator’s own list brings what its columns say', () => {
    const { load, look } = gazetteer()
    expect(load(CSV)).toMatchObject({ format: 'CSV', lines: 2, changed: 2, wrong: 0 })
    look(({ lookup }) => {
      expect(lookup.named('kuz tepe')).toMatchObject([{ name: 'Tall Kuz, east', kind: 'village', admin1: 'Deir ez-Zor', country: 'SY', population: null }])
      expect(lookup.named('bir nuwar')[0]?.ref).toMatch(/^csv:[0-9a-f]{12}$/)
    })
  })

  test.each([
    ['a dump', DUMP.map(geonamesLine).join('\n')],
    ['lines of Who’s On First', WOF.map((line) => JSON.stringify(line)).join('\r\n')],
    ['an own list', `\ufeff${CSV}`],
    ['spellings', '7\t4\ten\tSafsafiyah\t\t\t\t\t\t'],
  ])('%s twice changes nothing', (_, text) => {
    const { load } = gazetteer()
    const { changed, leftOut } = load(text)
    expect(changed).toBeGreaterThan(0)
    expect(load(text, 'again')).toMatchObject({ changed: 0, same: changed, leftOut, refused: null })
  })

  test('what was loaded stays when the list of the world is made anew', async () => {
    const { folder, load } = gazetteer()
    load(CSV)
    const renewed = await gazetteerIn(folder, baseOf(folder, [{ id: 5, name: 'Ayn Kuzah', lat: 35, lon: 40 }], 'another'))
    expect(await renewed.locate('Kuztepe', { admin1: null, country: 'SY', theatre: [] })).toMatchObject({ is: 'found', place: { name: 'Tall Kuz, east' } })
    expect(await renewed.place('gn:1')).toBeNull()
  })
})

describe('files that cannot be used', () => {
  const right = geonamesLine({ id: 20, name: 'Tall Sadiq', lat: 35.2, lon: 40.2 })
  const many = (line: string): string =>
    Array.from({ length: 10 }, () => right)
      .concat(line)
      .join('\n')

  test.each<[what: string, text: string | Buffer, why: string]>([
    ['empty', '', 'is empty'],
    ['binary', Buffer.from([80, 75, 3, 4, 0, 0, 0, 1]), 'is no text: it has zero bytes'],
    ['UTF-16', Buffer.from('1\tTall', 'utf16le'), 'save it as UTF-8'],
    ['one endless line', 'x'.repeat(3_000_000), 'has a line longer than'],
    ['other columns', '1\t2\t3\t4', 'has 4 columns with tabs between: a GeoNames dump has 19'],
    [
      'a list without a header',
      'Tall Kuz,35.2,40.3,Syria',
      'has no column name, lat, lon, country. A file of places begins with a header: name,lat,lon,country',
    ],
    ['a list without points', 'name,country\nTall Kuz,Syria', 'has no column lat, lon'],
    ['mostly wrong', [right, right, 'x\ty', 'x\ty'].join('\n'), 'has 2 lines of 4 that cannot be used: more than one in 5'],
  ])('%s', (_, text, why) => {
    const { file, load, look } = gazetteer()
    expect(load(text).refused).toContain(why)
    look(({ lookup }) => expect(lookup.named('tall sadiq')).toEqual([]))
    expect(existsSync(loadedFile(file))).toBe(true)
  })

  test.each<[what: string, line: string, why: string]>([
    ['a short line', '21\tTall Sadiq', 'has 2 columns, not 19'],
    ['no number', right.replace('20', 'twenty'), 'begins with “twenty”, which is no GeoNames number'],
    ['no name', geonamesLine({ id: 21, name: '', lat: 35, lon: 40 }), 'has no name'],
    ['no coordinates', geonamesLine({ id: 21, name: 'Tall', lat: '', lon: 40 }), '“, 40” are no coordinates in degrees'],
    ['beyond the pole', geonamesLine({ id: 21, name: 'Tall', lat: 135.2, lon: 40.2 }), '135.2, 40.2 is no point on Earth; latitude and longitude look swapped'],
    ['nowhere', geonamesLine({ id: 21, name: 'Tall', lat: 35.2, lon: 1040 }), '35.2, 1040 is no point on Earth'],
    ['swapped', geonamesLine({ id: 21, name: 'Tall', lat: 40.2, lon: 35.2 }), '40.2, 35.2 is not in SY; latitude and longitude look swapped'],
  ])('a line with %s is named by its number and left', (_, line, why) => {
    const { load } = gazetteer()
    expect(load(many(line))).toMatchObject({ refused: null, wrong: 1, bad: [{ line: 11, why }] })
  })

  test.each<[line: string, why: string]>([
    [',35,40,Syria', 'has no name'],
    ['Tall,35,40,Atlantis', 'names the country “Atlantis”, which is none'],
    ['Tall,north,40,Syria', '“north, 40” are no coordinates in degrees'],
    ['Tall,35,40,Syria,,castle', 'has the kind “castle”. There are: country, province'],
  ])('%s', (line, why) => {
    const { load } = gazetteer()
    const good = Array.from({ length: 10 }, (_, at) => `Tall ${at},35,40,Syria,,village`)
    const [bad] = load(['name,lat,lon,country,admin1,kind', ...good, line].join('\n')).bad
    expect(bad?.line).toBe(12)
    expect(bad?.why).toContain(why)
  })

  test.each(['{"id":1', '[]', '{"id":1,"name":"Tall"}', '{"id":1,"name":"Tall","placetype":"locality","country":"SY","lat":"x","lon":40}'])('%s', (line) => {
    const { load } = gazetteer()
    const good = Array.from({ length: 10 }, () => JSON.stringify(WOF[1]))
    expect(load([...good, line].join('\n'))).toMatchObject({ wrong: 1, refused: null })
  })

  test('a file that is not there, and a folder', () => {
    const { folder, file } = gazetteer()
    mkdirSync(join(folder, 'sub'))
    expect(loadFile(file, join(folder, 'missing'), () => undefined).refused).toBe('is not there')
    expect(loadFile(file, join(folder, 'sub'), () => undefined).refused).toBe('is a folder')
  })
})
