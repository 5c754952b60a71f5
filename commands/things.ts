import { Missing, Refusal } from '../src/core/bad-input.ts'
import type { Context } from '../src/core/command.ts'
import { type Entry, type EntryFacts, entryId, type Register, type Subject } from '../src/core/entry.ts'
import type { Event, Facts, Status } from '../src/core/event.ts'
import { mayChange } from '../src/core/member.ts'
import { placeNames } from '../src/core/place/check-place.ts'
import type { Content } from '../src/core/reply.ts'
import type { Action } from '../src/core/revision.ts'
import { stampOf } from '../src/core/stamp.ts'
import { entryCard } from '../src/render/entries/entry-card.ts'
import { type CardPrint, eventCard } from '../src/render/event-card.ts'
import { overtaken } from './overtaken.ts'
import { relocate } from './relocate.ts'

/** What has a number, a status and a history: an event or an entry of a register. */
export type Thing = Event | Entry

export function subjectOf(thing: Thing): Subject {
  return 'register' in thing ? thing.register : 'event'
}

/** `E-12`, `T-1`. */
export function idOf(thing: Thing): string {
  return entryId(subjectOf(thing), thing.no)
}

type Kind<S extends Subject> = S extends Register ? Entry<S> : Event

/** Of what kind, and which; null where that was not said. */
interface Asked<S extends Subject> {
  readonly subject: S
  readonly no: number | null
}

/** What a verb is about; asks where nothing was named, refuses where there is no such thing. */
export async function needThing<S extends Subject>({ desk }: Pick<Context, 'desk'>, asked: Asked<S> | null, key = 'event'): Promise<Kind<S>> {
  if (asked === null || asked.no === null) throw new Missing([key])
  const { no } = asked
  const subject: Subject = asked.subject
  const thing = subject === 'event' ? await desk.event(no) : await desk.entry(subject, no)
  if (thing === null) throw new Refusal(`There is no ${entryId(subject, no)} at this desk.`, subject === 'event' ? 'Look for it: /event find' : null)
  return thing as Kind<S>
}

/** The same, where the member may change it. */
export async function needOwnThing<S extends Subject>(context: Pick<Context, 'desk' | 'member'>, asked: Asked<S> | null, key = 'event'): Promise<Kind<S>> {
  const thing = await needThing(context, asked, key)
  const [by, loggedByKey] = 'register' in thing ? [thing.addedBy, thing.addedByKey] : [thing.loggedBy, thing.loggedByKey]
  if (!mayChange(context.member, { loggedByKey })) {
    throw new Refusal(
      `${idOf(thing)} was logged by ${by}. Changing what others logged needs the role editor; yours is ${context.member.role}.`,
      'An admin can change it: /desk members NAME role:editor',
    )
  }
  return thing
}

/** What to do to a thing. `facts` are the fields that change, of whatever it is. */
export interface ThingChange {
  readonly action: Exclude<Action, 'log'>
  readonly facts?: Partial<Facts> | Partial<EntryFacts[Register]>
  readonly status?: Status
  readonly why: string | null
  readonly undoes?: number
}

/** Changes a thing, and looks up places again where that follows. Gives the thing as it is then. Throws Refusal where another change came in between. */
export async function changeThing<T extends Thing>(context: Context, thing: T, change: ThingChange): Promise<T> {
  const changed = await writeThing(context, thing, change)
  await follow(context, thing, changed)
  return changed
}

/** The same without looking up places: the caller does that. */
export async function writeThing<T extends Thing>(context: Context, thing: T, { facts = {}, ...change }: ThingChange): Promise<T> {
  const { no, version } = thing
  const { desk } = context
  const stamp = stampOf(context)
  const changed =
    'register' in thing
      ? await desk.saveEntry({ register: thing.register, no, version, stamp, ...change, facts: { ...thing.facts, ...facts } as Entry['facts'] })
      : await desk.revise({ no, version, stamp, ...change, facts: facts as Partial<Facts> })
  if (changed === null) throw overtaken(idOf(thing), `/event show ${idOf(thing)}`)
  return changed as T
}

/** Looks up the places again that have lost or gained a name. */
async function follow(context: Context, before: Thing, after: Thing): Promise<void> {
  const both = [before, after].flatMap((thing) => ('register' in thing && thing.register === 'place' ? placeNames((thing as Entry<'place'>).facts) : []))
  if (both.length > 0) await relocate(context, [...new Set(both)])
}

/** How a thing is shown whole. */
export function thingCard(thing: Thing, print: CardPrint): Content {
  return 'register' in thing ? entryCard(thing, print) : eventCard(thing, print)
}
