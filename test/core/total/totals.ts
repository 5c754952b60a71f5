import { DEFAULTS } from '../../../src/core/settings.ts'
import { NO_TOTAL, type Total } from '../../../src/core/total/total.ts'
import { readLoss } from '../../../src/text/read-loss.ts'
import { readPart } from '../../../src/text/read-part.ts'
import { report } from '../../facts.ts'

const reading = { now: new Date('2020-08-07T12:00:00Z'), settings: DEFAULTS }

/** A total of those killed, `SAA 173`, with parts as they are typed. */
export function killed(wholes: readonly string[], parts: readonly string[] = [], given: Partial<Total> = {}): Total {
  const claims = wholes.map((whole) => {
    const { side = null, figure } = readLoss(whole, DEFAULTS.vague)
    return { side, kind: 'killed' as const, figure }
  })
  return { ...NO_TOTAL, ...given, report: report({ claims }), parts: parts.map((part) => readPart(part, reading)) }
}
