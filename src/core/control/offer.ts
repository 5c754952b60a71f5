import type { Facts } from '../event.ts'
import type { Control } from './control.ts'
import { takePart } from './take-part.ts'

/** Types and outcomes that tell of a place that changed hands. */
const TYPES = ['regained', 'overtaken', 'transfer']
const OUTCOMES = ['captured', 'recaptured']

/** Whether an event tells of a place that changed hands, and does not say which to whom. */
export function lacksControl({ type, outcome, control }: Facts): boolean {
  return control.length === 0 && ((type !== null && TYPES.includes(type)) || (outcome !== null && OUTCOMES.includes(outcome)))
}

/** The changes that such an event may mean, for the analyst to say so: each place that it happened at, gained by the one party that did it. */
export function offeredControl(facts: Facts): Control[] {
  const [holder, second] = facts.by
  if (!lacksControl(facts) || holder === undefined || second !== undefined) return []
  return facts.places
    .filter(({ relation, name }) => relation === 'at' && !name.includes(','))
    .map(({ name }) => ({ ...takePart(name), holder, change: facts.outcome === 'recaptured' ? 'regained' : 'gained', extent: 'wholly' }))
}
