import type { Day } from '../when.ts'
import { type ActorRegister, identityOf, type KnownActor, mergedKey, renamedTo } from './actor-register.ts'
import { daysOf, heldWithin } from './partial-date.ts'

/**
 * What an actor was called on a day, and what it is called now where that is another name: `Jabhat al-Nusra (now Hayat Tahrir
 * al-Sham)` in 2013. Without a day it is the name of today.
 */
export function nameOn(register: ActorRegister, key: string, day: Day | null): string {
  const last = register.byKey.get(identityOf(register, key))
  const now = last?.facts.name ?? key
  if (day === null) return now
  const then = register.byKey.get(onDay(register, mergedKey(register.byKey, key), day)) ?? last
  const name = then === undefined ? now : ownNameOn(then, day)
  return name === now ? now : `${name} (now ${now})`
}

/** Forward along renames that had happened by the day, or back along those that had not; where two were renamed to one, not back. */
function onDay(register: ActorRegister, key: string, day: Day): string {
  const seen = new Set([key])
  let at = key
  for (let next = stepTowards(register, at, day); next !== null && !seen.has(next); next = stepTowards(register, at, day)) {
    seen.add(next)
    at = next
  }
  return at
}

function stepTowards(register: ActorRegister, key: string, day: Day): string | null {
  const { byKey, incoming } = register
  const next = renamedTo(register, key)
  const date = byKey.get(key)?.facts.relations.find(({ type }) => type === 'renamed-to')?.from
  if (next !== null && date !== undefined && daysOf(date)[0] <= day) return next
  const [before, ...others] = (incoming.get(key) ?? []).filter(({ relation }) => relation.type === 'renamed-to')
  const since = before?.relation.from
  return before !== undefined && others.length === 0 && since !== undefined && day < daysOf(since)[0] ? mergedKey(byKey, before.from) : null
}

/** An actor's canonical name; where that did not hold on the day, the official one that did. */
function ownNameOn({ facts, names }: KnownActor, day: Day): string {
  const [canonical, ...others] = names
  if (canonical === undefined || heldWithin(canonical.as, day, day)) return facts.name
  const then = others.find(({ as }) => as.kind === 'official' && dated(as) && isPlain(as.lang) && heldWithin(as, day, day))
  return then?.as.name ?? facts.name
}

function dated({ from, until }: { from?: string | undefined; until?: string | undefined }): boolean {
  return from !== undefined || until !== undefined
}

/** Answers are in English; a name without a language is as answers print it. */
function isPlain(lang: string | undefined): boolean {
  return lang === undefined || lang === 'en'
}
