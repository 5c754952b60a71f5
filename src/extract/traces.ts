import type { Trace, TracePart } from '../core/reading/prose.ts'
import type { Draft, Shown } from './draft.ts'

/** Where each value of a draft comes from, in the order of a card. */
export function tracesOf(text: string, { type, when, places, by, on, losses, outcome, attribution, details }: Draft): Trace[] {
  const day = when?.value.start ?? when?.value.end ?? ''
  return [
    ...traces('when', when === null ? [] : [when], () => day),
    ...traces('type', [type], (code) => code),
    ...traces('place', places, ({ name }) => name),
    ...traces('by', by, ({ name }) => name),
    ...traces('on', on, ({ name }) => name),
    ...traces('outcome', outcome === null ? [] : [outcome], (word) => word),
    ...traces('loss', losses, ({ kind, side }) => (side === null ? kind : `${kind} ${side.name}`)),
    ...details.flatMap((one) => traces(one.value.is, [one], ({ text: words }) => words)),
    ...traces('said-by', attribution === null ? [] : [attribution], (words) => words),
  ].filter(({ from, to }) => from >= 0 && to <= text.length)
}

function traces<Value>(part: TracePart, shown: readonly Shown<Value>[], show: (value: Value) => string): Trace[] {
  return shown.map(({ value, from, to, rule, tier }) => ({ part, value: show(value), from, to, rule, tier }))
}
