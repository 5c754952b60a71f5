import { BadInput, Missing } from '../../src/core/bad-input.ts'
import type { Context, Input } from '../../src/core/command.ts'
import { SECTIONS, type SubscriptionFacts } from '../../src/core/digest/subscription.ts'
import { WEEK_STARTS } from '../../src/core/settings.ts'
import { typeForm } from '../../src/core/typed-form.ts'
import type { subscriptionOptions } from '../../src/text/options/digest.ts'

type Given = Input<typeof subscriptionOptions>

/** A subscription with the given keys set; the others stay as they were, or take their defaults. */
export function settingsOf(given: Given, before: SubscriptionFacts | null, { settings, room }: Pick<Context, 'settings' | 'room'>): SubscriptionFacts {
  const at = given.at ?? before?.at
  if (at === undefined) throw new Missing(['at'])
  const window = given.window ?? before?.window ?? 'day'
  const sections = new Set(given.sections.flat())
  return {
    channel: given.channel ?? before?.channel ?? room.channel ?? '',
    at,
    zone: given.zone ?? before?.zone ?? settings.zone,
    window,
    days: daysOf(given, window, before, WEEK_STARTS[settings.week]),
    filter: given.filter ?? before?.filter ?? '',
    sections: sections.size > 0 ? SECTIONS.filter((name) => sections.has(name)) : (before?.sections ?? [...SECTIONS]),
    empty: given.empty ?? before?.empty ?? 'note',
    language: given.language ?? before?.language ?? settings.language,
    picture: given.picture === null ? (before?.picture ?? false) : given.picture === 'on',
    theme: given.theme ?? before?.theme ?? 'light',
  }
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const

/** The line that adds the same digest again. */
export function addLine(facts: SubscriptionFacts): string {
  return `/digest add ${typeForm(typed(worthSaying(facts)), null)}`
}

/** The settings that differ from their defaults. */
export function worthSaying({ window, days, filter, sections, empty, picture, theme, channel, ...always }: SubscriptionFacts): Partial<SubscriptionFacts> {
  return {
    ...always,
    ...(window === 'day' ? {} : { window }),
    ...(days.length === 7 ? {} : { days }),
    ...(filter === '' ? {} : { filter }),
    ...(sections.length === SECTIONS.length ? {} : { sections }),
    ...(empty === 'note' ? {} : { empty }),
    ...(picture ? { picture } : {}),
    ...(theme === 'light' ? {} : { theme }),
    ...(channel === '' ? {} : { channel }),
  }
}

/** The line that gives a digest these settings. */
export function editLine(id: string, facts: Partial<SubscriptionFacts>): string {
  return `/digest edit ${id} ${typeForm(typed(facts), null)}`
}

/** Settings as they are typed. */
function typed({ days, filter, sections, picture, channel, ...plain }: Partial<SubscriptionFacts>): Record<string, string[]> {
  const lists = {
    days: days === undefined || days.length === 0 ? [] : [days.length === 7 ? 'daily' : days.map((day) => DAYS[day - 1]).join(',')],
    filter: filter === undefined ? [] : [filter === '' ? 'all' : filter],
    sections: sections === undefined ? [] : [sections.length === SECTIONS.length ? 'all' : sections.join('; ')],
    picture: picture === undefined ? [] : [picture ? 'on' : 'off'],
    channel: channel === undefined || channel === '' ? [] : [channel],
  }
  return { ...Object.fromEntries(Object.entries(plain).map(([key, value]) => [key, [String(value)]])), ...lists }
}

/** A daily digest comes on the days that are given, or on all; a weekly one on one of them; a monthly one on the 1st. */
function daysOf(given: Given, window: SubscriptionFacts['window'], before: SubscriptionFacts | null, weekStart: number): number[] {
  const days = [...new Set(given.days.flat())].toSorted((a, b) => a - b)
  if (window === 'month' && days.length > 0)
    throw new BadInput([{ key: 'days', message: 'A monthly digest comes on the 1st of the month, whatever day of the week that is.', example: 'window:month' }])
  if (window === 'week' && days.length > 1)
    throw new BadInput([{ key: 'days', message: `A weekly digest comes on one day of the week, not on ${days.length}.`, example: 'window:week days:sat' }])
  if (days.length > 0) return days
  if (before?.window === window) return before.days
  return window === 'day' ? [1, 2, 3, 4, 5, 6, 7] : window === 'week' ? [weekStart] : []
}
