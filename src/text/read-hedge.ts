import { BadValue } from '../core/bad-input.ts'
import { HEDGE_SCOPES, HEDGES, type Hedge } from '../core/report.ts'

const LEVELS: ReadonlyMap<string, Hedge['level']> = new Map([
  ...HEDGES.map((level) => [level, level] as const),
  ['reported', 'reportedly'],
  ['supposed', 'supposedly'],
  ['believed to be', 'believed'],
  ['claim', 'claimed'],
  ['allegedly', 'claimed'],
  ['alleged', 'claimed'],
  ['if confirmed', 'unconfirmed'],
])

/** Reads `reportedly`, or `by supposedly` for a hedge on one field. Throws BadValue. */
export function readHedge(raw: string): Hedge {
  const typed = raw.trim().toLowerCase().replace(/\s+/gu, ' ')
  const scope = HEDGE_SCOPES.find((name) => typed.startsWith(`${name} `))
  const level = LEVELS.get(scope === undefined ? typed : typed.slice(scope.length + 1))
  if (level === undefined)
    throw new BadValue(
      `“${raw.slice(0, 80)}” is no hedge. There are ${HEDGES.join(', ')}; “${HEDGE_SCOPES.slice(1).join('”, “')}” before one limits it to that.`,
      '"by supposedly"',
    )
  return { scope: scope ?? 'event', level }
}
