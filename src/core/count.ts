/** What a source can count. Kinds are never added to one another; `casualties` is killed or wounded, not stated which. */
export const KINDS = ['killed', 'wounded', 'captured', 'missing', 'surrendered', 'displaced', 'casualties'] as const
export type Kind = (typeof KINDS)[number]

/** How the source put a number. `word` is a vague number such as "several", kept as the word. */
export const QUALIFIERS = ['exactly', 'at-least', 'more-than', 'up-to', 'fewer-than', 'about', 'range', 'word'] as const
export type Qualifier = (typeof QUALIFIERS)[number]

/** `min ≤ true ≤ max`; whole numbers; `max: null` is open. */
export interface Interval {
  readonly min: number
  readonly max: number | null
}

/** A number as it was said: the interval, how it was qualified, and the words. */
export interface Count extends Said<'counted'>, Interval {
  readonly qualifier: Qualifier
}

interface Said<State extends string> {
  readonly state: State
  /** The words of the source, or of the analyst who typed them. */
  readonly phrase: string
}

/** What a source says of a number: a count, that none are reported, or nothing at all. Three different things; zero is a count. */
export type Figure = Count | Said<'none-reported'> | Said<'not-stated'>

/** The largest count that can be entered. More is a typing mistake. */
export const MOST = 1_000_000_000

/** The smallest interval that holds all of the given ones; open if any is open. Null of nothing. */
export function hull(intervals: Iterable<Interval>): Interval | null {
  let whole: Interval | null = null
  for (const next of intervals) {
    whole = whole === null ? { min: next.min, max: next.max } : { min: Math.min(whole.min, next.min), max: wider(whole.max, next.max) }
  }
  return whole
}

/** Adds lower ends and upper ends; open if any part is open. The sum of nothing is zero. */
export function add(intervals: Iterable<Interval>): Interval {
  let min = 0
  let max: number | null = 0
  for (const next of intervals) {
    min += next.min
    max = max === null || next.max === null ? null : max + next.max
  }
  return { min, max }
}

/**
 * An event's one figure for a side and kind, out of rival claims: the hull of the counts.
 * "None reported" stands only where nobody counts, "not stated" only where nobody says anything.
 */
export function reconcile(figures: readonly Figure[]): Figure {
  const counts = figures.filter((figure): figure is Count => figure.state === 'counted')
  const [first] = counts
  if (first === undefined) return figures.find((figure) => figure.state === 'none-reported') ?? { state: 'not-stated', phrase: '?' }
  if (counts.every((count) => count.min === first.min && count.max === first.max && count.qualifier === first.qualifier)) return first
  const whole = hull(counts) ?? first
  const about = counts.some(({ qualifier, min, max }) => qualifier === 'about' && (min === whole.min || max === whole.max))
  return {
    state: 'counted',
    ...whole,
    qualifier: about ? 'about' : qualifierOf(whole),
    phrase: [...new Set(counts.map((count) => count.phrase))].join(' / '),
  }
}

/** Adds up what one source says of several groups of one side. Groups of which it gives no count add nothing. */
export function addFigures(figures: readonly Figure[]): Figure {
  const counts = figures.filter((figure): figure is Count => figure.state === 'counted')
  if (counts.length < 2) return reconcile(figures)
  const whole = add(counts)
  const about = counts.some(({ qualifier }) => qualifier === 'about')
  return { state: 'counted', ...whole, qualifier: about ? 'about' : qualifierOf(whole), phrase: counts.map(({ phrase }) => phrase).join(' + ') }
}

/** A sum over events of one kind: the interval, and how many events stand behind it or say nothing. */
export interface Sum extends Interval {
  /** True where any part was said to be approximate, so that the sum prints with "~". */
  readonly about: boolean
  readonly counted: number
  readonly noneReported: number
}

/** Adds the figures of several events. Events that state nothing add nothing and are counted by the caller. */
export function sum(figures: readonly Figure[]): Sum {
  const counts = figures.filter((figure): figure is Count => figure.state === 'counted')
  return {
    ...add(counts),
    about: counts.some((count) => count.qualifier === 'about'),
    counted: counts.length,
    noneReported: figures.filter((figure) => figure.state === 'none-reported').length,
  }
}

/** The plainest qualifier that an interval alone allows. */
function qualifierOf({ min, max }: Interval): Qualifier {
  if (max === null) return 'at-least'
  return min === max ? 'exactly' : 'range'
}

/** `14`, `≥183`, `62–70`, `≤5`, `~20`: an interval for readers, never a bare number where an end is open. */
export function showInterval({ min, max }: Interval, about = false): string {
  const near = about ? '~' : ''
  if (max === null) return `${about ? '≥~' : '≥'}${digits(min)}`
  if (min === max) return `${near}${digits(min)}`
  return min === 0 ? `≤${near}${digits(max)}` : `${near}${digits(min)}–${digits(max)}`
}

/** A figure for readers: `≥8`, `>47`, `several (≥3)`, `none reported`, `not stated`. */
export function showFigure(figure: Figure): string {
  if (figure.state === 'none-reported') return 'none reported'
  if (figure.state === 'not-stated') return 'not stated'
  const { min, max, qualifier } = figure
  if (qualifier === 'more-than') return `>${digits(min - 1)}`
  if (qualifier === 'fewer-than' && max !== null) return `<${digits(max + 1)}`
  if (qualifier === 'up-to' && max !== null) return `≤${digits(max)}`
  if (qualifier === 'range' && max !== null) return `${digits(min)}–${digits(max)}`
  if (qualifier === 'word') return `${figure.phrase} (${showInterval(figure)})`
  return showInterval(figure, qualifier === 'about')
}

/** A figure in the signs that an analyst types: `8`, `8+`, `>47`, `<=5`, `<10`, `~20`, `70-150`, `none`, `?`; of a word, what it counts as. */
export function typeFigure(figure: Figure): string {
  if (figure.state === 'none-reported') return 'none'
  if (figure.state === 'not-stated') return '?'
  const { min, max, qualifier } = figure
  const near = qualifier === 'about' ? '~' : ''
  if (qualifier === 'more-than') return `>${min - 1}`
  if (qualifier === 'fewer-than' && max !== null) return `<${max + 1}`
  if (qualifier === 'up-to' && max !== null) return `<=${max}`
  if (max === null) return `${near}${min}+`
  return min === max ? `${near}${min}` : `${near}${min}-${max}`
}

function wider(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : Math.max(a, b)
}

function digits(value: number): string {
  return value.toLocaleString('en')
}
