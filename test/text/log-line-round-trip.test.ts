import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { logLine } from '../../src/core/log-line.ts'
import { typableFacts } from './typable-facts.ts'
import { typedFacts } from './typed-facts.ts'

test('whatever one line can say, the line that prints says again', () => {
  fc.assert(
    fc.property(typableFacts(), (facts) => {
      expect(typedFacts(logLine(facts))).toEqual(facts)
    }),
    { numRuns: 500 },
  )
})

describe('what was typed is what prints, and prints the same again', () => {
  test.each([
    'log Shells fell',
    'log "Update: shells fell; two died" when:"last Tuesday" place:"near Ayn Issa, Raqqa, Syria"',
    'log type:shelling place:"between al-Mayadin, Syria and al-Qaim, Anbar, Iraq" place:"in the area of Homs" place:"Area C"',
    'log x place:"Jundya @34.5200001,-0.0000004, Deir ez-Zor, Syria" place:Turkey place:"Gaziantep, Türkiye" place:Georgia',
    'log x killed:"ISIS 14; SAA 3+" wounded:several casualties:"Hezbollah about five" missing:"tens of thousands" captured:~20-30',
    'log x on:SAA on:NDF killed:"at least eight" killed:"? 3" killed:"ISIS none" wounded:? captured:0 displaced:"civilians several hundred"',
    'log x killed:"Military Forces of Syria (2000-2024) 5" wounded:"104th Brigade 3" wounded:"Brigade 104 5" wounded:"civilians 9 (some nine)"',
    'log x src:"South Front via Global Research, 7 Aug 2020, https://x.org/a?b=1;c=2" src:"SOHR (https://x.org/b)" said-by:"local officials"',
    'log x hedge:"by supposedly" hedge:reportedly grade:b2 quote:"“Two died”, it \\"said\\".\\nNo more." tag:east-bank weapon:"combat drone"',
    'log x when:"6 Aug 2020 14:30" outcome:rep by:"O’Neill; N\'Djamena" of:ISIS killed:3 wounded:"<10" surrendered:>47 captured:"<=5"',
    'log x on:SAA killed:3 src:SANA src:AFP also:«src:SOHR killed:"SAA 9+; ISIS 2" said-by:"pro-militant sources" quote:"“nine”, \\\\\\"at least\\\\\\""»',
    'log x on:SAA killed:3 also:"killed:9" also:"src:AFP of:ISIS killed:5" also:«src:"SOHR, 6 Aug 2020, https://x.org/a;b" hedge:"by supposedly"»',
    'log x also:«quote:"a \\«b\\» c"»',
    'log "He said:\n«no»" by:«Альфа» on:"الجيش \u200fالسوري"',
  ])('%s', (line) => {
    const facts = typedFacts(line)
    const printed = logLine(facts)
    expect(typedFacts(printed)).toEqual(facts)
    expect(logLine(typedFacts(printed))).toBe(printed)
  })
})
