import { describe, expect, test } from 'vitest'
import { countryCode, countryName } from '../../src/core/country.ts'

describe('countryCode', () => {
  test.each([
    ['Syria', 'SY'],
    ['syria', 'SY'],
    ['Syrian Arab Republic', 'SY'],
    ['SY', 'SY'],
    ['UK', 'GB'],
    ['United Kingdom', 'GB'],
    ['Germany', 'DE'],
    ['Yemen', 'YE'],
    ['Vietnam', 'VN'],
    ['Zimbabwe', 'ZW'],
    ['Serbia', 'RS'],
    ['Russia', 'RU'],
    ['Turkey', 'TR'],
    ['Türkiye', 'TR'],
    ['Turkiye', 'TR'],
    ['Burma', 'MM'],
    ['Myanmar', 'MM'],
    ['Bosnia and Herzegovina', 'BA'],
    ['Bosnia & Herzegovina', 'BA'],
    ['Congo', 'CG'],
    ['DRC', 'CD'],
    ['Democratic Republic of the Congo', 'CD'],
    ['Democratic Republic of Congo', 'CD'],
    ['D.R. Congo', 'CD'],
    ['Republic of Congo', 'CG'],
    ['Russian Federation', 'RU'],
    ['United States of America', 'US'],
    ['Great Britain', 'GB'],
    ['Bosnia', 'BA'],
    ['Viet Nam', 'VN'],
    ['Ivory Coast', 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ["Cote d'Ivoire", 'CI'],
    ['El Salvador', 'SV'],
    ['Palestine', 'PS'],
    ['Kosovo', 'XK'],
    ['Czech Republic', 'CZ'],
    [' Lebanon ', 'LB'],
  ])('%s is %s', (name, code) => {
    expect(countryCode(name)).toBe(code)
  })

  test.each(['Deir ez-Zor', 'Kurdistan', 'EU', 'UN', 'European Union', 'United Nations', 'XA', 'sy', 'QQ', 'and', '', 'constructor'])(
    '%j is no country',
    (name) => {
      expect(countryCode(name)).toBeNull()
    },
  )

  test('knows every country by its own name', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const codes = letters.flatMap((first) => letters.map((second) => countryCode(first + second))).filter((code) => code !== null)
    expect(new Set(codes).size).toBeGreaterThan(240)
    for (const code of codes) expect(countryCode(countryName(code))).toBe(code)
  })
})

test.each([
  ['SY', 'Syria'],
  ['BA', 'Bosnia & Herzegovina'],
  ['QQ', 'QQ'],
])('%s is called %s', (code, name) => {
  expect(countryName(code)).toBe(name)
})
