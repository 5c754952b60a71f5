import type { ControlChange, Extent } from '../../../src/core/control/control.ts'
import type { Saying } from '../../../src/core/control/saying.ts'
import { UNKNOWN, type When } from '../../../src/core/when.ts'

/** A day, `2020-06-03..2020-06-05`, `2020-06-05 morning`, `2020-06-05T14:30`, or `unknown`. */
function at(typed: string): When {
  if (typed === 'unknown') return UNKNOWN
  const [, start = '', end = start, clock = null, part = null] = /^([\d-]{10})(?:\.\.([\d-]{10})|T([\d:]{5})| (\w+))?$/.exec(typed) ?? []
  const precision = clock !== null ? 'minute' : part !== null ? 'part' : start === end ? 'day' : 'range'
  return { ...UNKNOWN, start, end, precision, clock, part: part as When['part'], zone: precision === 'minute' || precision === 'part' ? 'UTC' : null }
}

/** `E-1 2020-06-05 ISIS gained partly eastern corridor`: the holder is one word, what is left out is gained, wholly, the whole of it. */
export function saying(id: string, when: string, holder: string | null, change: ControlChange = 'gained', given: Partial<Saying> = {}): Saying {
  const extent: Extent = 'wholly'
  return { id, order: 0, when: at(when), part: null, holder, party: holder, change, extent, exception: null, evidenced: false, reports: [], ...given }
}
