import type { Ledger, Standing } from '../core/control/ledger.ts'
import type { Saying } from '../core/control/saying.ts'
import type { Holder, State } from '../core/control/state.ts'
import type { Line } from '../core/reply.ts'
import { showDay } from '../core/when.ts'
import { accounts, happened, saidOf, sayingText } from './control-saying.ts'
import { joined, quiet, strong, text } from './inline.ts'

/** Who held a place, or a part of it, how sure that is, and since when; one line for each thing to know. */
export function standingLines(standing: Standing, { day, standings }: Ledger, language: string): Line[] {
  const { part, sureness, states } = standing
  const label = part ?? (standings.length > 1 ? 'the rest' : null)
  const prefix: Line = label === null ? [] : [strong(`${label}: `)]
  return [
    [...prefix, ...headline(standing)],
    ...states.flatMap((state) => stateLines(state, states.length > 1, language)),
    ...(sureness === 'probable' || standing.open.length > 0 ? [[quiet(`  not stated for ${showDay(day, language)}`)] satisfies Line] : []),
    ...(standing.unordered ? [[quiet(`  which came first is not said: ${ids(makers(states))}`)] satisfies Line] : []),
  ]
}

function headline({ sureness, states }: Standing): Line {
  const names = states.filter((state) => state.holders.length + state.present.length > 0).map(stateName)
  if (sureness === 'contradicted') return [text('two accounts: '), ...named(names, ' against ')]
  if (sureness === 'unsure') return [text('not sure: '), ...named(names.length < states.length ? [...names, 'nobody said to hold it'] : names, ', or ')]
  if (sureness === 'probable') return [text('probably '), ...named(names, ', ')]
  if (names.length === 0) return [text(states.some(({ ended }) => ended.length > 0) ? 'nobody is said to hold it' : 'nothing is known of who held it')]
  return sureness === 'stated' ? named(names, ', ') : [text('last reported '), ...named(names, ', ')]
}

function named(names: readonly string[], separator: string): Line {
  return joined(
    names.map((name) => [strong(name)]),
    separator,
  )
}

/** `ISIS`, `Syrian Army in part, ISIS in part`, `nobody; ISIS present`. */
function stateName({ holders, present }: State): string {
  const held = holders.map(({ name, extent }) => (extent === 'wholly' ? name : extent === 'partly' ? `${name} in part` : `${name} (contested)`)).join(', ')
  return [held === '' ? 'nobody' : held, ...present.map(({ name }) => `${name} present`)].join('; ')
}

/** How each holder came, and by whose account. */
function stateLines({ holders, present, ended }: State, several: boolean, language: string): Line[] {
  return [
    ...[...holders, ...present].flatMap((holder) => holderLines(holder, several, language)),
    ...ended.map((saying): Line => [text(`  ${sayingText(saying)} ${happened(saying.when, language)}`), quiet(` · ${saying.id} · ${accounts(saying)}`)]),
  ]
}

function holderLines({ name, since, last }: Holder, several: boolean, language: string): Line[] {
  const who = several ? `${name}: ` : ''
  const began =
    since.change === 'held' ? `said ${saidOf(since.when, language)}; since when is not said` : `${sayingText(since)} ${happened(since.when, language)}`
  const first: Line = [text(`  ${who}${began}`), quiet(` · ${since.id} · ${accounts(since)}`)]
  if (last.id === since.id) return [first]
  return [first, [text(`  ${who}last said ${saidOf(last.when, language)}`), quiet(` · ${last.id} · ${accounts(last)}`)]]
}

function makers(states: readonly State[]): Saying[] {
  return states.flatMap(({ holders, present, ended }) => [...holders.map(({ last }) => last), ...present.map(({ last }) => last), ...ended])
}

function ids(sayings: readonly Saying[]): string {
  return [...new Set(sayings.map(({ id }) => id))].sort().join(', ')
}
