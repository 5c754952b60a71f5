import { describe, expect, test } from 'vitest'
import { isOfCamp } from '../../../src/core/source/camp.ts'
import { stancesInWords } from '../../../src/core/source/stance.ts'

describe('words that give a stance', () => {
  test.each([
    ['pro-militant sources', 'pro militants'],
    ['pro-government sources', 'pro government'],
    ['Pro‑Kurdish media', 'pro Kurdish forces'],
    ['pro ISIS channels', 'pro ISIS'],
    ['the pro-Houthi al-Masirah', 'pro Houthi'],
    ['anti-government activists', 'anti government'],
    ['ISIS-affiliated Amaq', 'speaks-for ISIS'],
    ['Houthi-run television', 'speaks-for Houthi'],
    ['state-run agency', 'speaks-for government'],
    ['rebel commander', 'speaks-for militants'],
    ['opposition sources', 'speaks-for militants'],
    ['Syrian state media', 'speaks-for government'],
    ['regime officials', 'speaks-for government'],
    ['Kurdish officials', 'speaks-for Kurdish forces'],
    ['Taliban spokesman', 'speaks-for Taliban'],
    ['The Israeli army’s spokesperson', 'speaks-for Israeli army'],
    ['a spokeswoman for the SDF', 'speaks-for SDF'],
  ])('%s', (name, stance) => {
    expect(stancesInWords(name).map(({ is, actor }) => `${is} ${actor}`)).toEqual([stance])
  })

  test.each([
    'local officials',
    'reliable sources',
    'a military source in Al-Hasakah',
    'South Front',
    'Kachin State media',
    'professional sources',
    'US-backed fighters',
    'Government Gazette',
    'Prospect',
    'Syrian Observatory for Human Rights',
    'Free Officers',
  ])('none in %s', (name) => {
    expect(stancesInWords(name)).toEqual([])
  })

  test('20,000 characters are answered', () => {
    for (const text of ['pro-', 'state ', 'spokesman of ', 'anti x', '-run ']) expect(stancesInWords(text.repeat(20_000 / text.length))).toBeDefined()
  })
})

describe('sides of a camp, by their names alone', () => {
  test.each([
    ['government', 'Syrian Arab Army', true],
    ['government', 'Iraqi Army', true],
    ['government', 'Libyan Armed Forces', true],
    ['government', 'Free Syrian Army', false],
    ['government', 'Syrian National Army', false],
    ['government', 'Kachin Independence Army', false],
    ['government', 'anti-government fighters', false],
    ['militants', 'Turkish-backed militants', true],
    ['militants', 'civilians', false],
    ['Kurdish forces', 'SDF', true],
    ['Kurdish forces', 'People’s Protection Units', true],
  ])('%s: %s %s', (camp, side, is) => {
    expect(isOfCamp(side, camp)).toBe(is)
  })
})
