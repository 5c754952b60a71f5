import { describe, expect, test } from 'vitest'
import type { Holding } from '../../src/core/control/holding.ts'
import { holdingSchema } from '../../src/core/control/holding.ts'
import { holdingLine } from '../../src/core/control/holding-line.ts'
import { readInput } from '../../src/core/read-input.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { readForm } from '../../src/core/typed-form.ts'
import { changeHolding, type HoldingInput } from '../../src/text/change-holding.ts'
import { holdingOptions } from '../../src/text/options/holding.ts'

/** The statement that a line of `hold` makes, or makes of another. */
function typed(line: string, before: Holding | null = null): Holding {
  const form = readForm(line.replace(/^\/event hold /, ''), { names: Object.keys(holdingOptions), free: 'text' })
  expect(form.errors).toEqual([])
  const read = readInput({ options: holdingOptions }, form.values, { now: new Date('2018-04-01T12:00:00Z'), settings: DEFAULTS })
  expect([read.errors, read.ambiguity]).toEqual([[], null])
  return changeHolding(before, read.input as HoldingInput)
}

describe('what was typed is what prints, and prints the same again', () => {
  test.each([
    '/event hold holder:ISIS place:"Second Station, Homs, Syria" when:2018-03-13..2018-03-29 src:"SOHR, 2018-03-29"',
    '/event hold "The east bank: but for four towns" holder:SDF place:"east of the Euphrates" when:2018-03-29 except:"Abu Al-Hassan" except:al-Sha\'afa except-by:ISIS extent:partly',
    '/event hold holder:ISIS place:"west of the Euphrates" when:2017-12-06 extent:presence ends:yes said-by:"reliable sources" hedge:confirmed',
    '/event hold holder:ISIS when:2018-03-29 area:"5,650 km², about 3 % of Syria" grade:B2 quote:"nearly \\"3 %\\""',
    '/event hold holder:HTS place:"near Idlib" evidenced:yes',
    '/event hold summary:H-1 holder:HTS place:Idlib',
  ])('%s', (line) => {
    const holding = typed(line)
    expect(holdingSchema.parse(holding)).toEqual(holding)
    expect(holdingLine(holding)).toBe(line)
    expect(typed(holdingLine(holding))).toEqual(holding)
  })
})

test('a change replaces what it names, - takes it away, and the sentence stays', () => {
  const before = typed('hold The east bank holder:SDF place:"east bank" except:Hajin except-by:ISIS when:2018-03-29 src:SOHR area:"40 %"')
  const after = typed('H-1 except:- except-by:- extent:partly area:-', before)
  expect(after).toEqual({ ...before, except: [], exceptHolder: null, extent: 'partly', area: null })
})

test('without exceptions there is nobody who holds them', () => {
  const before = typed('hold holder:SDF place:"east bank" except:Hajin except-by:ISIS')
  expect(typed('H-1 except:-', before)).toEqual({ ...before, except: [], exceptHolder: null })
})

test.each([
  ['place:Raqqa', 'holder: A statement of control has a holder.'],
  ['holder:ISIS', 'place: A statement of control names a place or an area.'],
  ['holder:ISIS area:"3 %" except:Hajin', 'except: An exception is from a place that is held.'],
  ['holder:SDF place:Hajin except:hajin', 'except: Hajin cannot be excepted from itself.'],
  ['holder:SDF place:Hajin except-by:ISIS', 'except-by: It says who holds what is excepted, and nothing is.'],
  ['holder:SDF place:"east bank" except:Hajin except-by:sdf', 'except-by: What is excepted from what SDF holds is not held by SDF.'],
  ['holder:ISIS place:Hajin extent:presence evidenced:yes', 'evidenced: What is evidenced is a position; a presence is reported only.'],
])('%s: %s', (line, message) => {
  expect(() => typed(line)).toThrow(message)
})
