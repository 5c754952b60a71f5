import { BadInput, Refusal } from '../bad-input.ts'
import { fold } from '../fold.ts'
import { quote } from '../quote.ts'
import type { Actor, Relation, RelationType } from './actor.ts'
import { type ActorRegister, type KnownActor, mergedKey } from './actor-register.ts'
import { checkRename } from './check-rename.ts'
import { daysOf, type Span } from './partial-date.ts'

/** Relations that may not lead back to the actor they started from, even where the two types of a row take turns. */
const CHAINS: readonly (readonly RelationType[])[] = [['part-of', 'umbrella'], ['renamed-to', 'successor-of'], ['sponsored-by']]

const SAYS: Readonly<Record<RelationType, string>> = {
  'part-of': 'is part of',
  'sponsored-by': 'is sponsored by',
  umbrella: 'is one of',
  'renamed-to': 'was renamed to',
  'successor-of': 'is the successor of',
}

/** `is part of`. */
export function saysRelation(type: RelationType): string {
  return SAYS[type]
}

/** What is to be saved of an actor. `key` is null of a new one; `shared` allows names that other actors have. */
export interface Proposal {
  readonly key: string | null
  readonly facts: Actor
  readonly shared: boolean
}

/** Throws Refusal or BadInput where a change would make the register contradict itself. What the actor had before the change is not checked again. */
export function checkActor(register: ActorRegister, { key, facts, shared }: Proposal): void {
  const before = key === null ? null : (register.byKey.get(key)?.facts ?? null)
  checkSpans(facts)
  checkNames(register, key, newNames(before, facts), facts.name, shared)
  for (const relation of facts.relations.filter((one) => !(before?.relations ?? []).some((known) => sameRelation(known, one))))
    checkRelation(register, key, facts, relation)
  if (facts.mergedInto !== null && facts.mergedInto !== before?.mergedInto) checkMerge(register, key, before, facts)
}

function sameRelation(a: Relation, b: Relation): boolean {
  return a.type === b.type && a.to === b.to && a.from === b.from && a.until === b.until && a.source === b.source
}

function newNames(before: Actor | null, { name, names }: Actor): string[] {
  const known = new Set(before === null ? [] : [before.name, ...before.names.map((one) => one.name)].map(fold))
  return [name, ...names.map((one) => one.name)].filter((one) => !known.has(fold(one)))
}

function checkNames(register: ActorRegister, key: string | null, names: readonly string[], canonical: string, shared: boolean): void {
  for (const name of names) {
    const folded = fold(name)
    if (folded === '') throw new BadInput([{ key: 'name', message: `“${name}” has no letter or digit to be found by.`, example: '"Levant Front"' }])
    const others = (register.byName.get(folded) ?? []).filter((bearer) => key === null || bearer.key !== mergedKey(register.byKey, key))
    const [other] = others
    if (other === undefined) continue
    const owner = others.find(({ facts }) => fold(facts.name) === folded)
    if (owner !== undefined || folded === fold(canonical)) throw taken(name, owner ?? other)
    if (!shared) throw alsoOf(name, others)
  }
}

function taken(name: string, { facts }: KnownActor): Refusal {
  return new Refusal(
    `“${name}” is ${fold(name) === fold(facts.name) ? `what ${facts.name} is called here` : `a name of ${facts.name} already`}; an actor’s own name is no other’s.`,
    `Look at it: /desk actor show ${quote(facts.name)}`,
  )
}

function alsoOf(name: string, others: readonly KnownActor[]): Refusal {
  return new Refusal(
    `“${name}” is a name of ${others.map(({ facts }) => facts.name).join(' and of ')} too. If both are called so, say shared:yes; which is meant is then told by date and country, or asked.`,
    `If it is the same organisation: /desk actor merge … into:${quote(others[0]?.facts.name ?? '')}`,
  )
}

function checkRelation(register: ActorRegister, key: string | null, facts: Actor, relation: Relation): void {
  const { type, to } = relation
  const other = register.byKey.get(to)
  if (other === undefined) throw new Refusal(`There is no actor “${to}” to relate ${facts.name} to.`, 'Look for it: /desk actor find')
  if (key !== null && mergedKey(register.byKey, to) === mergedKey(register.byKey, key)) {
    throw new Refusal(`${facts.name} cannot be related to itself${other.key === key ? '' : `: ${other.facts.name} is merged with it`}.`)
  }
  const chain = CHAINS.find((types) => types.includes(type)) ?? [type]
  const back = key === null ? null : pathTo(register, to, key, chain)
  if (back !== null) throw circle(register, facts, relation, back)
  if (type === 'renamed-to') checkRename(facts, relation.from ?? null, 'from')
}

/** The steps from one actor to another along relations of these types; null where none lead there. */
function pathTo({ byKey }: ActorRegister, from: string, to: string, types: readonly RelationType[]): Relation[] | null {
  const reached = new Map<string, Relation[]>([[from, []]])
  for (const [at, steps] of reached) {
    if (at === to) return steps
    for (const relation of byKey.get(at)?.facts.relations ?? [])
      if (types.includes(relation.type) && !reached.has(relation.to)) reached.set(relation.to, [...steps, relation])
  }
  return null
}

function circle({ byKey }: ActorRegister, facts: Actor, { type, to }: Relation, back: readonly Relation[]): Refusal {
  const called = (key: string): string => byKey.get(key)?.facts.name ?? key
  const steps = back.map((step) => `which ${SAYS[step.type]} ${called(step.to)}`)
  return new Refusal(
    `That would run in a circle: ${facts.name} ${SAYS[type]} ${called(to)}, ${steps.join(', ')}.`,
    `Look at it: /desk actor show ${quote(called(to))}`,
  )
}

function checkMerge(register: ActorRegister, key: string | null, before: Actor | null, { name, mergedInto }: Actor): void {
  const into = register.byKey.get(mergedInto ?? '')
  if (into === undefined) throw new Refusal(`There is no actor “${mergedInto}” to merge ${name} into.`, 'Look for it: /desk actor find')
  if (into.key === key) throw new Refusal(`${name} cannot be merged into itself.`)
  if (before !== null && before.mergedInto !== null) {
    const now = register.byKey.get(before.mergedInto)?.facts.name ?? before.mergedInto
    throw new Refusal(`${name} is merged into ${now} already.`, `Part them first: /desk actor unmerge ${quote(name)}`)
  }
  if (into.facts.mergedInto !== null) {
    if (mergedKey(register.byKey, into.key) === key)
      throw new Refusal(
        `${into.facts.name} is itself merged into ${name}: the two are one already.`,
        `Part them first: /desk actor unmerge ${quote(into.facts.name)}`,
      )
    const end = register.byKey.get(mergedKey(register.byKey, into.key))?.facts.name ?? into.facts.mergedInto
    throw new Refusal(`${into.facts.name} is itself merged into ${end}.`, `Merge with that one: /desk actor merge ${quote(name)} into:${quote(end)}`)
  }
}

function checkSpans({ names, relations }: Actor): void {
  for (const { what, from, until } of [...names.map((one) => ({ ...one, what: one.name })), ...relations.map((one) => ({ ...one, what: SAYS[one.type] }))]) {
    for (const date of [from, until]) if (date !== undefined && !isDate(date)) throw badDate(`“${date}” is no date`)
    if (endsFirst({ from, until })) throw badDate(`“${what}” would end in ${until}, before it begins in ${from}`)
  }
}

function endsFirst({ from, until }: Span): boolean {
  return from !== undefined && until !== undefined && daysOf(until)[1] < daysOf(from)[0]
}

function badDate(trouble: string): BadInput {
  return new BadInput([{ key: 'from', message: `${trouble}.`, example: 'from:2014-06-29 until:2017' }])
}

/** Whether a year, month or day is one of the calendar. */
export function isDate(date: string): boolean {
  const day = `${date}${'-01-01'.slice(date.length - 4)}`
  return !Number.isNaN(Date.parse(`${day}T00:00:00Z`)) && new Date(`${day}T00:00:00Z`).toISOString().startsWith(date)
}
