import { type Scan, word } from '../scan.ts'

export interface Clock {
  readonly next: number
  /** `14:30` */
  readonly clock: string
}

/** `14:30`, `2:30 pm`, `3 a.m.`, `1400 hours`, with what follows it of a zone: `local time`, `(1200 GMT)`. Null where no clock shows it. */
export function clockAt(scan: Scan, at: number): Clock | null {
  const found = colon(scan, at) ?? bareHour(scan, at) ?? fourDigits(scan, at)
  return found && { ...found, next: pastZone(scan, found.next) }
}

function colon(scan: Scan, at: number): Clock | null {
  const [hour, sign, minute] = [word(scan, at), word(scan, at + 1), word(scan, at + 2)]
  if (!/^\d{1,2}$/.test(hour) || !/^\d{2}$/.test(minute) || !glued(scan, at + 1, at + 2)) return null
  const half = halfAt(scan, at + 3)
  if (sign !== ':' && !(sign === '.' && half !== null)) return null
  return shown(Number(hour), Number(minute), half?.half ?? null, half?.next ?? at + 3)
}

function bareHour(scan: Scan, at: number): Clock | null {
  const half = /^\d{1,2}$/.test(word(scan, at)) ? halfAt(scan, at + 1) : null
  return half && shown(Number(word(scan, at)), 0, half.half, half.next)
}

function fourDigits(scan: Scan, at: number): Clock | null {
  const [digits, behind] = [word(scan, at), word(scan, at + 1)]
  if (!/^\d{4}$/.test(digits) || !/^(?:hrs?|hours|gmt|utc)$/.test(behind)) return null
  return shown(Number(digits.slice(0, 2)), Number(digits.slice(2)), null, at + 2)
}

/** `am`, `p.m.`, `pm.`: which half of the day, and the token behind it. */
function halfAt(scan: Scan, at: number): { half: 'a' | 'p'; next: number } | null {
  const low = word(scan, at)
  if (low === 'am' || low === 'pm') return { half: low === 'am' ? 'a' : 'p', next: at + 1 }
  const dotted = (low === 'a' || low === 'p') && word(scan, at + 1) === '.' && word(scan, at + 2) === 'm' && glued(scan, at + 1, at + 2)
  return dotted ? { half: low === 'a' ? 'a' : 'p', next: at + (word(scan, at + 3) === '.' ? 4 : 3) } : null
}

function shown(hour: number, minute: number, half: 'a' | 'p' | null, next: number): Clock | null {
  if (minute > 59 || (half === null ? hour > 23 : hour < 1 || hour > 12)) return null
  const whole = half === null ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return { next, clock: `${String(whole).padStart(2, '0')}:${String(minute).padStart(2, '0')}` }
}

function pastZone(scan: Scan, at: number): number {
  if (word(scan, at + 1) === 'time') return at + 2
  if (/^(?:gmt|utc|[ecmpb][sd]t|eest|msk)$/.test(word(scan, at))) return at + 1
  const closing = word(scan, at) === '(' ? [2, 3, 4, 5, 6].find((ahead) => word(scan, at + ahead) === ')') : undefined
  return closing === undefined ? at : at + closing + 1
}

function glued({ tokens }: Scan, ...places: readonly number[]): boolean {
  return places.every((at) => tokens[at]?.glued === true && /^[\d:.m]/.test(tokens[at]?.text ?? ''))
}
