import type { Input, Option } from '../core/command.ts'
import { KINDS, type Kind } from '../core/count.ts'
import type { Facts } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import { type Claim, NO_REPORT, NO_SOURCE, type Report } from '../core/report.ts'
import { UNKNOWN } from '../core/when.ts'
import { claimsOf, refuseDoubles, sideOf, silentReport, unique } from './compose-facts.ts'
import { factOptions } from './options/facts.ts'

/** What `-` reads as: the value is taken away. */
interface Clear {
  readonly clear: true
}
const cleared: Clear = { clear: true }

type Clearable<O> = O extends Option<infer Value> & { many: infer Many } ? Option<Value | Clear> & { readonly many: Many } : never

/** The keys of `log` for `edit`: a value replaces what stood there, `-` takes it away. */
export const editOptions = Object.fromEntries(
  Object.entries(factOptions).map(([key, option]) => [
    key,
    {
      ...option,
      free: false,
      example: key === 'text' ? `"${option.example}"` : option.example,
      read: (raw: string, reading: Parameters<typeof option.read>[1]) => (raw === '-' ? cleared : option.read(raw, reading)),
    },
  ]),
) as unknown as { readonly [Key in keyof typeof factOptions]: Clearable<(typeof factOptions)[Key]> }

export type EditInput = Input<typeof editOptions>

/** The fields that an edit changes, whole. Losses and what a source says are those of the first report. Throws BadInput. */
export function editFacts(facts: Facts, input: EditInput): Partial<Facts> {
  const reports = editReports(facts, input)
  return {
    ...(input.text === null ? {} : { summary: value(input.text) ?? '' }),
    ...(input.type === null ? {} : { type: value(input.type) }),
    ...(input.when === null ? {} : { when: value(input.when) ?? UNKNOWN }),
    ...(input.outcome === null ? {} : { outcome: value(input.outcome) }),
    ...(input.place.length === 0 ? {} : { places: values(input.place).flat() }),
    ...(input.by.length === 0 ? {} : { by: unique(values(input.by)) }),
    ...(input.on.length === 0 ? {} : { on: unique(values(input.on)) }),
    ...(input.control.length === 0 ? {} : { control: values(input.control) }),
    ...(input.recurs.length === 0 ? {} : { recurs: values(input.recurs) }),
    ...(input.weapon.length === 0 ? {} : { weapons: unique(values(input.weapon)) }),
    ...(input.tag.length === 0 ? {} : { tags: unique(values(input.tag)) }),
    ...(reports === null ? {} : { reports }),
  }
}

/** The reports after an edit; null where none of their keys is given. */
function editReports(facts: Facts, input: EditInput): Report[] | null {
  const kinds = KINDS.filter((kind) => input[kind].length > 0)
  const lists = [...kinds, ...input.src, ...input.hedge].length + Number(newTarget(facts, input) !== null)
  if (lists === 0 && [input['said-by'], input.grade, input.quote].every((given) => given === null)) return null
  const [main = NO_REPORT, ...others] = facts.reports
  const said: Report = {
    ...main,
    saidBy: pick(input['said-by'], main.saidBy),
    quote: pick(input.quote, main.quote),
    grade: pick(input.grade, main.grade),
    hedges: input.hedge.length > 0 ? values(input.hedge) : main.hedges,
    claims: editClaims(facts, main, kinds, input),
  }
  if (input.src.length === 0) return [said, ...others]
  const [source = NO_SOURCE, ...more] = values(input.src)
  return [{ ...said, ...source }, ...more.map(silentReport)]
}

/** The first report's claims: those of the given kinds are replaced; those of a target that gives way to another go with it. */
function editClaims(facts: Facts, main: Report, kinds: readonly Kind[], input: EditInput): Report['claims'] {
  const [before, instead] = [sideOf(facts.on), newTarget(facts, input)]
  const moved = (claim: Claim): Claim => (instead !== null && before !== null && claim.side === before ? { ...claim, side: instead } : claim)
  const kept = main.claims.filter(({ kind }) => !kinds.includes(kind)).map(moved)
  const target = input.on.length > 0 ? sideOf(unique(values(input.on))) : before
  const given = kinds.flatMap((kind) => claimsOf(kind, values(input[kind]), value(input.of) ?? target))
  const claims = KINDS.flatMap((kind) => [...kept, ...given].filter((claim) => claim.kind === kind))
  refuseDoubles(claims)
  return claims
}

/** The target that stands in place of the earlier one; null where it stays, is joined by others, or is taken away. */
function newTarget(facts: Facts, input: EditInput): string | null {
  const on = unique(values(input.on))
  return on.some((name) => facts.on.some((before) => fold(before) === fold(name))) ? null : sideOf(on)
}

function isClear(given: unknown): given is Clear {
  return typeof given === 'object' && given !== null && 'clear' in given
}

function value<Value>(given: Value | Clear | null): Value | null {
  return isClear(given) ? null : given
}

function values<Value>(given: readonly (Value | Clear)[]): Value[] {
  return given.filter((one): one is Value => !isClear(one))
}

function pick<Value>(given: Value | Clear | null, before: Value | null): Value | null {
  return given === null ? before : value(given)
}
