import { covers, type Ledger, type Standing } from '../core/control/ledger.ts'
import type { Saying } from '../core/control/saying.ts'
import type { Holder, State } from '../core/control/state.ts'
import type { Line } from '../core/reply.ts'
import { showDay } from '../core/when.ts'
import { accounts, happened, reserve, saidOf, sayingText } from './control-saying.ts'
import { joined, quiet, strong, text } from './inline.ts'

/** Who held a place, or a part of it, how sure that is, and since when; one line for each thing to know. */
export function standingLines(standing: Standing, ledger: Ledger, language: string): Line[] {
  const { part, sureness, states } = standing
  const { day, standings } = ledger
  const label = part ?? (standings.length > 1 ? 'the rest' : null)
  const prefix: Line = label === null ? [] : [strong(`${label}: `)]
  return [
    [...prefix, ...headline(standing)],
    ...once(states.flatMap((state) => stateLines(state, countParties(states) > 1, language))),
    ...beforeThat(standing, ledger, language),
    ...(sureness === 'probable' || standing.open.length > 0 ? [[quiet(`  not stated for ${showDay(day, language)}`)] satisfies Line] : []),
    ...(standing.unordered.length > 0 && sureness === 'unsure' ? [[quiet(`  which came first is not said: ${ids(standing.unordered)}`)] satisfies Line] : []),
  ]
}

function headline({ sureness, states }: Standing): Line {
  const each = states.filter((state) => state.holders.length + state.present.length > 0).map(stateName)
  if (sureness === 'contradicted') return [text('two accounts: '), ...named(each, ' against ')]
  if (sureness === 'unsure') return [text('not sure: '), ...named(each.length < states.length ? [...each, 'nobody said to hold it'] : each, ', or ')]
  if (sureness === 'probable') return [text('probably '), ...named(each, ', ')]
  if (each.length === 0) return [text(states.some(({ ended }) => ended.length > 0) ? 'nobody is said to hold it' : 'nothing is known of who held it')]
  return sureness === 'stated' ? named(each, ', ') : [text('last reported '), ...named(each, ', ')]
}

function named(names: readonly string[], separator: string): Line {
  return joined(
    names.map((name) => [strong(name)]),
    separator,
  )
}

/** `ISIS`, `Syrian Army in part, ISIS in part`, `ISIS present, nobody said to hold it`. */
function stateName({ holders, present }: State): string {
  const held = holders.map(({ name, extent, last }) => `${name}${EXTENT[extent]}${inBrackets(reserve(last))}`).join(', ')
  const there = present.map(({ name, last }) => `${name} present${inBrackets(reserve(last))}`).join(', ')
  if (held === '') return `${there}, nobody said to hold it`
  return there === '' ? held : `${held}; ${there}`
}

const EXTENT: Readonly<Record<Holder['extent'], string>> = { wholly: '', partly: ' in part', contested: ' (contested)', presence: '' }

function inBrackets(words: string | null): string {
  return words === null ? '' : ` (${words})`
}

/** How each holder came, and by whose account. */
function stateLines({ holders, present, ended }: State, several: boolean, language: string): Line[] {
  return [
    ...[...holders, ...present].flatMap((holder) => holderLines(holder, several, language)),
    ...ended.map((saying) => sourced(`${sayingText(saying)}${saying.exception === null ? ` ${happened(saying.when, language)}` : ''}`, saying)),
  ]
}

function holderLines({ name, since, last }: Holder, several: boolean, language: string): Line[] {
  const who = several ? `${name}: ` : ''
  const first = sourced(`${who}${beginning(since, language)}`, since)
  return last.id === since.id ? [first] : [first, sourced(`${who}last said ${saidOf(last.when, language)}`, last)]
}

/** How a hold came about; a statement tells that it was, and not since when. */
function beginning(since: Saying, language: string): string {
  if (since.exception !== null) return `${sayingText(since)}, said ${saidOf(since.when, language)}`
  if (since.change === 'held') return `said ${saidOf(since.when, language)}; since when is not said`
  return `${sayingText(since)}${since.extent === 'presence' ? ',' : ''} ${happened(since.when, language)}`
}

function sourced(said: string, saying: Saying): Line {
  return [text(`  ${said}`), quiet(` · ${saying.id} · ${accounts(saying)}`)]
}

/** Other changes that are told of the same day: a place may have changed hands more than once in it. */
function beforeThat({ part, states }: Standing, { day, history }: Ledger, language: string): Line[] {
  if (states.length !== 1) return []
  const last = makers(states)
  const changed = history.filter((saying) => saying.change !== 'held' && saying.extent !== 'presence' && covers(saying.when, day) && !last.includes(saying))
  return changed
    .filter((saying) => saying.part === part || (saying.part === null && saying.extent === 'wholly'))
    .map((saying) => sourced(`before that, ${sayingText(saying)} ${happened(saying.when, language)}`, saying))
}

function countParties(states: readonly State[]): number {
  return new Set(states.flatMap(({ holders, present }) => [...holders, ...present].map(({ party }) => party))).size
}

function makers(states: readonly State[]): Saying[] {
  return states.flatMap(({ holders, present, ended }) => [...holders.map(({ last }) => last), ...present.map(({ last }) => last), ...ended])
}

/** What holds in several of the states is told once. */
function once(lines: readonly Line[]): Line[] {
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()]
}

function ids(sayings: readonly Saying[]): string {
  return [...new Set(sayings.map(({ id }) => id))].sort().join(', ')
}
