import { BadValue } from '../../core/bad-input.ts'
import { EMPTY_DAYS, SECTIONS, WINDOWS } from '../../core/digest/subscription.ts'
import { PICTURE_THEMES } from '../../core/picture.ts'
import { OFFERED_LANGUAGES, readPrintLanguage } from '../read-language.ts'
import { readZone } from '../zone.ts'
import { filterOption } from './filter.ts'
import { choice, many, one } from './option.ts'

/** Reads `07:00`, `7:00`, `7`, `7 am`, `19.30`. Throws BadValue. */
function readClock(raw: string): string {
  const [, hours = '', minutes = '00', half = ''] = /^(\d{1,2})(?:[:.h](\d{2}))? ?([ap]m)?$/iu.exec(raw.trim()) ?? []
  const hour = half === '' ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  const fits = hours !== '' && hour <= 23 && Number(minutes) <= 59 && (half === '' || (Number(hours) >= 1 && Number(hours) <= 12))
  if (!fits) throw new BadValue(`“${raw.slice(0, 40)}” is no time of day. Write hours and minutes, from 00:00 to 23:59.`, '07:00')
  return `${String(hour).padStart(2, '0')}:${minutes}`
}

const DAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const
const GROUPS: Readonly<Record<string, readonly number[]>> = { daily: [1, 2, 3, 4, 5, 6, 7], weekdays: [1, 2, 3, 4, 5], weekend: [6, 7] }

/** Reads `mon`, `mon,tue`, `mon-fri`, `sat-wed and fri`, `daily`, `weekdays`: ISO weekdays. Throws BadValue. */
function readWeekdays(raw: string): readonly number[] {
  return raw
    .toLowerCase()
    .split(/,| and | & /u)
    .flatMap(readSpan)
}

function readSpan(raw: string): readonly number[] {
  const typed = raw.trim()
  const group = Object.entries(GROUPS).find(([name]) => name === typed)
  if (group !== undefined) return group[1]
  const [first = '', last = first, ...more] = typed.split(/ ?(?:-|–|\.\.) ?/u)
  const [from, to] = [dayCalled(first), dayCalled(last)]
  if (from === null || to === null || more.length > 0)
    throw new BadValue(
      `“${raw.slice(0, 40)}” is no day of the week. There are mon, tue, wed, thu, fri, sat, sun, several such as mon,wed, a span such as mon-fri, daily, weekdays and weekend.`,
      'mon-fri',
    )
  const length = ((to - from + 7) % 7) + 1
  return Array.from({ length }, (_, at) => ((from - 1 + at) % 7) + 1)
}

function dayCalled(word: string): number | null {
  const at = word.length < 2 ? -1 : DAYS.findIndex((day) => day.startsWith(word))
  return at < 0 ? null : at + 1
}

/** Reads a channel as the platforms write one in a command (`<#C0123|news>`, `<#123>`), or its bare id. Throws BadValue. */
function readChannel(raw: string): string {
  const typed = raw.trim()
  const id = /^<#([A-Za-z0-9]{1,100})(?:\|[^<>|]{0,200})?>$/u.exec(typed)?.[1] ?? /^[A-Za-z0-9]{6,100}$/u.exec(typed)?.[0]
  if (id === undefined)
    throw new BadValue(
      `“${typed.slice(0, 80)}” is no channel. Pick it from the list that opens after #, or give its id; without channel: it is the one where you type.`,
      'C024BE91L',
    )
  return id
}

/** What a subscription is made of: every key of `digest add` and `digest edit`. */
export const subscriptionOptions = {
  filter: filterOption,
  at: one({ summary: 'Time of day, in the zone', example: '07:00' }, readClock),
  zone: one({ summary: 'Time zone; without it the desk’s', example: 'Asia/Damascus', complete: ['UTC', ...Intl.supportedValuesOf('timeZone')] }, readZone),
  window: choice({ summary: 'day (default), week or month: how much it covers, and so how often it comes', example: 'week' }, WINDOWS),
  days: many(
    { summary: 'Days of the week; of a weekly digest, the one on which it comes', example: 'mon-fri', complete: [...Object.keys(GROUPS), ...DAYS] },
    readWeekdays,
  ),
  channel: one({ summary: 'Where it is posted; without it, here', example: 'C024BE91L' }, readChannel),
  sections: many({ summary: `Its parts: ${SECTIONS.join(', ')}; or all`, example: 'corrections', complete: ['all', ...SECTIONS] }, readSection),
  empty: choice({ summary: 'When nothing is new: a short note (default), or silence', example: 'silence' }, EMPTY_DAYS),
  language: one({ summary: 'Language of dates and numbers; without it the desk’s', example: 'fr', complete: OFFERED_LANGUAGES }, readPrintLanguage),
  picture: choice({ summary: 'A map with it: on or off (default)', example: 'on' }, ['on', 'off']),
  theme: choice({ summary: 'Of the map: light (default) or dark', example: 'dark' }, PICTURE_THEMES),
} as const

function readSection(raw: string): readonly (typeof SECTIONS)[number][] {
  const typed = raw.trim().toLowerCase()
  if (typed === 'all') return SECTIONS
  const section = SECTIONS.find((name) => name === typed)
  if (section === undefined) throw new BadValue(`“${raw.slice(0, 40)}” is no part of a digest. There are: ${SECTIONS.join(', ')}.`, '"figures; corrections"')
  return [section]
}
