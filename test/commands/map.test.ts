import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { takeTurn } from '../../src/adapters/terminal/take-turn.ts'
import type { Reply } from '../../src/core/reply.ts'
import { openPictures } from '../../src/render/pictures/open-pictures.ts'
import { showPlain } from '../../src/render/plain.ts'
import { type TestBot, testBot } from '../desk-with-events.ts'

let desk: TestBot
beforeAll(async () => {
  desk = await testBot()
  for (const line of [
    'log Army positions stormed when:2020-08-06 type:clash place:"Jundya, Deir ez-Zor, Syria @34.9,40.5" by:ISIS on:"Syrian Arab Army" killed:2+ src:SOHR',
    'log when:2020-08-05 type:ied place:"al-Mayadin, Deir ez-Zor, Syria @35.02,40.45" by:ISIS on:"Syrian Arab Army" killed:3 wounded:several src:SANA',
    'log when:2020-08-07 type:airstrike place:"Idlib, Idlib, Syria @35.93,36.63" on:civilians killed:"civilians 4-9" src:SOHR',
    'log when:2020-08-01 type:peaceful-protest place:"Atarib, Aleppo, Syria" src:SOHR',
    'log A column moves east place:Syria',
  ])
    expect(showPlain(await desk.say(`/event ${line}`))).toMatch(/^Logged/)
})
afterAll(() => desk.close())

const plain = async (line: string): Promise<string> => showPlain(await desk.say(line))

describe('/event map', () => {
  test('a picture, and a message with the same numbers', async () => {
    const reply = await desk.say('/event map place:Syria')

    expect(reply.pictures).toMatchObject([
      { name: 'sitlog-map-syria.png', spec: { kind: 'map', country: 'SY', theme: 'light', shape: 'square', headline: { figure: '≥9' } } },
    ])
    expect(showPlain(reply)).toBe(
      `
Syria: ≥9 killed in 5 events
Events in Syria · 1–7 Aug 2020
≥9 killed · 5 events, 3 places · 2 events give no figure
  place       killed  events
  Idlib       4–9     1
  al-Mayadin  3       1
  Jundya      ≥2      1
  colour
  Air & drone    4–9
  Clashes        ≥2
  Bombs & mines  3
  Other          –
Not on the map: 2 events (1 names a place that is not located, 1 names only a country).
Borders: Natural Earth, dashed where disputed. Places: GeoNames, CC BY 4.0.
Wide: /event map place:Syria shape:wide  ·  Dark: /event map place:Syria theme:dark  ·  Chart: /event chart place:Syria  ·  Find the places: /desk place locate`.trim(),
    )
  })

  test.each([
    ['nothing found', '/event map place:Iraq', 'No map\nEvents in Iraq\nNothing found: there is nothing to draw.'],
    ['no place located', '/event map type:peaceful-protest', 'No map\nThe event found cannot be put on a map: nobody has said where the places are.'],
    ['no place named', '/event map column', 'No map\nThe event found cannot be put on a map: no place is named that is more exact than a country.'],
  ])('%s: a sentence that says why there is none', async (_, line, says) => {
    const reply = await desk.say(line)
    expect(reply.pictures).toBeUndefined()
    expect(showPlain(reply)).toContain(says)
  })

  test('as it is asked for, or as the desk has it', async () => {
    expect((await desk.say('/event map count:events colour:party shape:wide theme:dark names:local')).pictures?.[0]?.spec).toMatchObject({
      shape: 'wide',
      theme: 'dark',
      unit: 'events',
      local: true,
      keys: [{ label: 'ISIS' }, { label: 'Nobody named' }],
    })
    await desk.say('/desk settings pictures:dark lines:"golan=Syria; crimea=Ukraine"')
    expect((await desk.say('/event map')).pictures?.[0]?.spec).toMatchObject({ theme: 'dark', claims: { golan: 'SY', crimea: 'UA' } })
    await desk.say('/desk settings pictures:light lines:"golan=none; crimea=none"')
    expect((await desk.say('/event map')).pictures?.[0]?.spec).toMatchObject({ theme: 'light', claims: {} })
  })

  test.each([
    ['lines:atlantis=Greece', 'is no area with whose it is. The maps know crimea, golan'],
    ['lines:crimea=France', 'crimea can be Russia or Ukraine on a map, or none.'],
    ['lines:__proto__=Syria', 'is no area with whose it is'],
  ])('/desk settings %s is refused', async (setting, says) => {
    expect(await plain(`/desk settings ${setting}`)).toContain(says)
  })
})

describe('/event chart', () => {
  test.each([
    ['/event chart', 'time', 'by-day'],
    ['/event chart per:week', 'time', 'by-week'],
    ['/event chart show:sides', 'sides', 'by-side'],
    ['/event chart show:timeline by:ISIS', 'strip', 'timeline'],
    ['/event chart show:compare when:2020-08-05..2020-08-07', 'compare', 'two-periods'],
    ['/event chart show:compare when:2020-08 against:2020-07', 'compare', 'two-periods'],
  ])('%s', async (line, kind, name) => {
    expect((await desk.say(line)).pictures).toMatchObject([{ name: `sitlog-${name}.png`, spec: { kind } }])
  })

  test('a day of no events has no line of its own', async () => {
    expect(await plain('/event chart since:2020-08-01 per:day')).toMatch(/day +events +killed\n +1 Aug +1 +not stated\n +5 Aug/)
  })

  test('the days just before are the other period', async () => {
    expect((await desk.say('/event chart show:compare when:2020-08-05..2020-08-07')).pictures?.[0]?.spec).toMatchObject({
      periods: ['2–4 Aug 2020', '5–7 Aug 2020'],
      rows: [
        { label: 'All sides', before: { interval: null }, after: { interval: { min: 9, max: null } } },
        {},
        {},
        { label: 'All events', before: { interval: { min: 0, max: 0 } } },
        {},
        {},
        {},
      ],
    })
  })

  test.each([
    ['/event chart show:compare', 'when: A comparison needs a period with a first and a last day.'],
    ['/event chart show:compare when:2020-08 against:"since July"', 'against: '],
    ['/event chart show:sides count:displaced', 'None of the events found states a loss of that kind.'],
    ['/event chart column', 'None of the events found has a day'],
    ['/event chart place:Iraq', 'Nothing found: there is nothing to draw.'],
  ])('%s is answered', async (line, says) => {
    const reply = await desk.say(line)
    expect(reply.pictures).toBeUndefined()
    expect(showPlain(reply)).toContain(says)
  })
})

describe('what is found and tallied has buttons for both', () => {
  const commands = ({ actions }: Reply): string[] => actions.filter(({ label }) => label === 'Map' || label === 'Chart').map(({ command }) => command)

  test.each([
    ['/event find place:Syria sort:killed', ['event map place:Syria', 'event chart place:Syria']],
    ['/event find "army positions"', ['event map "\\"army positions\\""', 'event chart "\\"army positions\\""']],
    ['/event tally by:side by:ISIS since:2020', ['event map by:ISIS since:2020', 'event chart by:ISIS since:2020']],
    ['/event tally by:month', ['event map', 'event chart']],
    ['/event find place:Iraq', []],
  ])('%s', async (line, expected) => {
    expect(commands(await desk.say(line))).toEqual(expected)
  })
})

test('in the terminal a picture is a file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitlog-pictures-'))
  const pictures = openPictures()
  const turn = await takeTurn(desk.bot, '/event map', {
    who: { key: 'terminal:ana', name: 'ana' },
    folder,
    errors: { isTTY: false, write: () => true },
    signal: new AbortController().signal,
    draw: pictures.draw,
  })
  await pictures.close()

  expect(readdirSync(folder)).toEqual(['sitlog-map-syria.png'])
  expect(turn.pictures).toMatchObject([{ path: join(folder, 'sitlog-map-syria.png'), bytes: readFileSync(join(folder, 'sitlog-map-syria.png')).length }])
  expect(readFileSync(join(folder, 'sitlog-map-syria.png')).subarray(1, 4).toString()).toBe('PNG')
  rmSync(folder, { recursive: true })
})
