import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CHANGES, type Control, EXTENTS, typeControl } from '../../src/core/control/control.ts'
import { readControl } from '../../src/text/read-control.ts'
import { answerTo } from './answer-to.ts'

describe('who gained or lost what', () => {
  test.each([
    ['Al-Liliyah ISIS', 'Al-Liliyah', null, 'ISIS', 'gained', 'wholly'],
    ['Al-Liliyah: ISIS', 'Al-Liliyah', null, 'ISIS', 'gained', 'wholly'],
    ['Al-Liliyah → ISIS', 'Al-Liliyah', null, 'ISIS', 'gained', 'wholly'],
    ['Al-Liliyah -> Syrian Arab Army', 'Al-Liliyah', null, 'Syrian Arab Army', 'gained', 'wholly'],
    ['Deir ez-Zor ISIS lost', 'Deir ez-Zor', null, 'ISIS', 'lost', 'wholly'],
    ['Jazal: ISIS partly', 'Jazal', null, 'ISIS', 'gained', 'partly'],
    ['Jazal: ISIS (partly)', 'Jazal', null, 'ISIS', 'gained', 'partly'],
    ['Jazal: ISIS partly, lost', 'Jazal', null, 'ISIS', 'lost', 'partly'],
    ['Jazal: ISIS contested', 'Jazal', null, 'ISIS', 'gained', 'contested'],
    ['Jazal: ISIS presence', 'Jazal', null, 'ISIS', 'gained', 'presence'],
    ['Bakhmut: M23', 'Bakhmut', null, 'M23', 'gained', 'wholly'],
    ['Central Prison: Syrian Armed Forces held', 'Central Prison', null, 'Syrian Armed Forces', 'held', 'wholly'],
    ['Second Station (T2) controlled by the regime forces', 'Second Station', 'T2', 'the regime forces', 'held', 'wholly'],
    ['Al-Nishwa (eastern corridor): Syrian Armed Forces', 'Al-Nishwa', 'eastern corridor', 'Syrian Armed Forces', 'gained', 'wholly'],
    ['Al-Nishwa (eastern corridor) Syrian Armed Forces', 'Al-Nishwa', 'eastern corridor', 'Syrian Armed Forces', 'gained', 'wholly'],
    ['eastern corridor of Al-Nishwa: Syrian Armed Forces', 'Al-Nishwa', 'eastern corridor', 'Syrian Armed Forces', 'gained', 'wholly'],
    ['most of Greater Idlib: HTS', 'Greater Idlib', 'most', 'HTS', 'gained', 'wholly'],
    ['Gulf of Aden: Houthis', 'Gulf of Aden', null, 'Houthis', 'gained', 'wholly'],
    ['south of Homs: SAA', 'south of Homs', null, 'SAA', 'gained', 'wholly'],
    ['Al-Liliyah recaptured by Syrian Armed Forces', 'Al-Liliyah', null, 'Syrian Armed Forces', 'regained', 'wholly'],
    ['Al-Liliyah: Syrian Armed Forces regained', 'Al-Liliyah', null, 'Syrian Armed Forces', 'regained', 'wholly'],
    ['Al-Liliyah lost by ISIS', 'Al-Liliyah', null, 'ISIS', 'lost', 'wholly'],
    ['Al-Liliyah lost to the Syrian army', 'Al-Liliyah', null, 'the Syrian army', 'gained', 'wholly'],
    ['بوكمال: داعش', 'بوكمال', null, 'داعش', 'gained', 'wholly'],
  ])('%s', (raw, place, part, holder, change, extent) => {
    expect(readControl(raw)).toEqual({ place, part, holder, change, extent })
  })
})

test('asks where a place ends that no sign ends', () => {
  expect(answerTo(() => readControl('eastern corridor of Al-Nishwa Syrian Armed Forces'))).toMatchInlineSnapshot(
    `"Where does the place end in “eastern corridor of Al-Nishwa Syrian Armed Forces”, and the holder begin? Al-Nishwa (eastern corridor): Syrian Armed Forces = eastern corridor of Al-Nishwa: Syrian Armed Forces, Al-Nishwa Syrian (eastern corridor): Armed Forces = eastern corridor of Al-Nishwa Syrian: Armed Forces, Al-Nishwa Syrian Armed (eastern corridor): Forces = eastern corridor of Al-Nishwa Syrian Armed: Forces"`,
  )
  expect(answerTo(() => readControl('Mosul Peshmerga lost'))).toMatchInlineSnapshot(
    `"Where does the place end in “Mosul Peshmerga lost”, and the holder begin? Mosul: Peshmerga lost = Mosul: Peshmerga lost"`,
  )
})

test.each([
  '',
  'ISIS',
  'ISIS lost',
  ': ISIS',
  'Al-Liliyah:',
  'Al-Liliyah: lost',
  '(west): ISIS',
  'Jundya, Deir ez-Zor: ISIS',
  `${'x'.repeat(201)}: ISIS`,
  'a '.repeat(20),
  'a'.repeat(700),
])('refuses %j', (raw) => {
  expect(() => readControl(raw)).toThrow(expect.objectContaining({ name: 'BadValue', example: expect.stringContaining('ISIS') }))
})

/** Names of ordinary and of awkward words, the endings and part words among them. */
function name(): fc.Arbitrary<string> {
  const word = fc.constantFrom('Al-Nishwa', 'ISIS', 'lost', 'partly', 'presence', 'held', 'by', 'of', 'Army', 'corridor', 'الحسكة', '104th', 'Київ')
  return fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
}

test('whatever is typed back reads the same', () => {
  const control: fc.Arbitrary<Control> = fc.record({
    place: name().filter((place) => !/ of /.test(place)),
    part: fc.option(name()),
    holder: name(),
    change: fc.constantFrom(...CHANGES),
    extent: fc.constantFrom(...EXTENTS),
  })
  fc.assert(
    fc.property(control, (said) => {
      expect(readControl(typeControl(said))).toEqual(said)
    }),
    { numRuns: 500 },
  )
})

test('whatever reads is typed so that it reads the same', () => {
  const piece = fc.constantFrom('Al-Nishwa', 'ISIS', 'lost', 'of', 'sector', '(', ')', ':', '→', 'lost by', 'partly', ' ')
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      let read: Control
      try {
        read = readControl(pieces.join(' '))
      } catch {
        return
      }
      expect(readControl(typeControl(read))).toEqual(read)
    }),
    { numRuns: 2000 },
  )
})
