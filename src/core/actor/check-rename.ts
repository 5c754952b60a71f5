import { BadInput, Refusal } from '../bad-input.ts'
import { fold } from '../fold.ts'
import { quote } from '../quote.ts'
import { shift } from '../when.ts'
import type { Actor, ActorName, Relation } from './actor.ts'
import { daysOf, type Span } from './partial-date.ts'
import type { ActorSheet } from './sheet.ts'

/** Throws BadInput where the actor cannot have lost its name on that date, by the dates of its official names. `key` is what the date was typed under. */
export function checkRename({ name, names }: Actor, on: string | null, key: string): void {
  if (on === null) return
  const own = names.find((one) => fold(one.name) === fold(name))
  if (own?.from !== undefined && isBefore(on, own.from))
    throw clash(key, `${name} is called so since ${own.from}; it cannot have been renamed ${dated(on)}, before that`, own.from)
  if (own?.from === on && isDay(on)) throw clash(key, `${name} is called so since ${on}; it cannot have been renamed the same day`, shift(on, 1))
  if (own?.until !== undefined && isBefore(own.until, on))
    throw clash(key, `${name} was called so until ${own.until}; ${dated(on)} it no longer was`, own.until)
  const later = names.find((one) => one !== own && one.kind === 'official' && runsPast(one, on))
  if (later !== undefined)
    throw clash(key, `It was called ${says(later)}; it cannot have had its last name since ${on} already`, later.until ?? later.from ?? on)
}

/**
 * The same for a new name of this actor, which may already be among its names with dates, checked also against renames from and to other actors.
 * Throws BadInput or Refusal.
 */
export function checkNewName({ facts, incoming, called, merged }: Pick<ActorSheet, 'facts' | 'incoming' | 'called' | 'merged'>, to: string, on: string): void {
  if (called.some(({ key, name }) => merged.includes(key) && fold(name) === fold(to)))
    throw new Refusal(`${to} is the name of an actor that was merged into ${facts.name}.`, `Part them first: /desk actor unmerge ${quote(to)}`)
  const nameOf = (key: string): string => called.find((one) => one.key === key)?.name ?? key
  const [after, before] = [facts.relations.find(isRename), incoming.find(({ relation }) => isRename(relation))]
  if (after?.from !== undefined && !isBefore(on, after.from))
    throw nameOfAnother(`${facts.name} was renamed to ${nameOf(after.to)} ${dated(after.from)}`, nameOf(after.to), to, on)
  if (before?.relation.from !== undefined && isBefore(on, before.relation.from))
    throw nameOfAnother(`${nameOf(before.from)} was renamed to ${facts.name} ${dated(before.relation.from)}`, nameOf(before.from), to, on)
  checkRename({ ...facts, names: facts.names.filter(({ name }) => fold(name) !== fold(to)) }, on, 'on')
  const known = facts.names.find(({ name }) => fold(name) === fold(to))
  if (known?.until !== undefined) {
    const first = `Take its dates away first: /desk actor alias ${quote(facts.name)} add:${quote(known.name)} kind:${known.kind}`
    throw new Refusal(`${facts.name} was called ${says(known)}; a name has one time, and this would be a second.`, first)
  }
  if (known?.from !== undefined && !overlap(known.from, on)) throw clash('on', `${facts.name} was called ${says(known)}, and not since ${on}`, known.from)
}

function isRename({ type }: Relation): boolean {
  return type === 'renamed-to'
}

function isBefore(one: string, other: string): boolean {
  return daysOf(one)[1] < daysOf(other)[0]
}

function overlap(one: string, other: string): boolean {
  return !isBefore(one, other) && !isBefore(other, one)
}

/** Whether a dated name began or was still borne after a date. */
function runsPast({ from, until }: Span, on: string): boolean {
  return (from !== undefined && isBefore(on, from)) || (until !== undefined && isBefore(on, until))
}

/** `on 2016-07-28`, `in 2016`. */
function dated(date: string): string {
  return `${isDay(date) ? 'on' : 'in'} ${date}`
}

function isDay(date: string): boolean {
  return date.length === 'YYYY-MM-DD'.length
}

/** `“Lions” from 2014 until 2016`. */
function says({ name, from, until }: ActorName): string {
  return `“${name}”${from === undefined ? '' : ` from ${from}`}${until === undefined ? '' : ` until ${until}`}`
}

function clash(key: string, trouble: string, date: string): BadInput {
  return new BadInput([{ key, message: `${trouble}.`, example: `${key}:${date}` }])
}

function nameOfAnother(said: string, other: string, to: string, on: string): Refusal {
  return new Refusal(
    `${said}: what it was called ${dated(on)} is a name of that one.`,
    `Rename that one: /desk actor rename ${quote(other)} to:${quote(to)} on:${on}`,
  )
}
