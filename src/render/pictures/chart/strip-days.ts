import type { StripSpec } from '../../../core/picture.ts'
import { dayNumber, dayOf } from '../../../core/when.ts'
import type { Sheet } from '../draw/frame.ts'
import { rule } from '../draw/svg.ts'
import { line, widthOf } from '../draw/text.ts'

/** Days at the foot, as many as have room; of several years, the first days of years. */
export function days({ from, to }: StripSpec, left: number, right: number, top: number, low: number, { theme, small }: Sheet): string {
  const type = { size: small, weight: 500, fill: theme.ink3, anchor: 'middle' } as const
  const fits = Math.max(1, Math.floor((right - left) / (widthOf('28 Sep', type) + 26)))
  const all = to - from > 500 ? years(from, to) : Array.from({ length: to - from + 1 }, (_, at) => ({ day: from + at, label: dayLabel(from + at) }))
  const every = Math.max(1, Math.ceil(all.length / fits))
  return all
    .filter((_, at) => at % every === 0)
    .map(({ day, label }) => {
      const x = left + ((right - left) * (day - from + 0.5)) / (to - from + 1)
      return rule(x, top - 10, x, low, theme.grid, 1.2) + line(x, low + small + 8, label, type)
    })
    .join('')
}

function years(from: number, to: number): { day: number; label: string }[] {
  const [first, last] = [from, to].map((day) => Number(dayOf(day).slice(0, 4)))
  const all = Array.from({ length: (last ?? 0) - (first ?? 0) + 1 }, (_, at) => String((first ?? 0) + at))
  return all.map((label) => ({ day: dayNumber(`${label}-01-01`), label })).filter(({ day }) => day >= from)
}

function dayLabel(day: number): string {
  return new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(new Date(`${dayOf(day)}T12:00:00Z`))
}
