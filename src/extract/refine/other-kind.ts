import type { Frame } from '../frames/frame.ts'

/** Looting, then rape: a strong word of another kind is another event; so is a bomb that hit others than those who were attacked. */
export function tellsOther(told: Frame, frame: Frame): boolean {
  const before = new Set(told.happenings.map(({ type }) => type))
  const own = frame.happenings.filter(({ type, weak, role }) => type !== null && !weak && role !== 'thing')
  const another = told.by.length > 0 && told.on.length > 0 && frame.on.length > 0
  return own.length > 0 && before.size > 0 && own.every(({ type }) => (APART.has(type ?? '') || (type === 'ied' && another)) && !before.has(type))
}

/** "Gunmen shot an officer. The president denounced the bombing": the bomb was told of before. */
export function isOfAnotherKind(told: Frame, { by, whens, happenings, losses, places }: Frame): boolean {
  const types = happenings.flatMap(({ type, form }) => (form === 'noun' && type !== null && KINDS.has(type) ? [type] : []))
  if (types.length === 0 || by.length + whens.length + losses.length + places.length > 0 || told.by.length === 0) return false
  return !told.happenings.some(({ type }) => type !== null && (types.includes(type) || (BLASTS.has(type) && types.some((one) => BLASTS.has(one)))))
}

const BLASTS = new Set(['ied', 'suicide-bomb', 'grenade'])
const KINDS = new Set([...BLASTS, 'airstrike', 'shelling', 'abduction'])

/** "Police arrested two suspects there": another event than the killing that it followed. */
export function isArrest(told: Frame, { happenings, losses }: Frame): boolean {
  const arrests = happenings[0]?.type === 'arrests' && losses.every(({ kind }) => kind === 'captured') && losses.length > 0
  return arrests && !told.happenings.some(({ type }) => type === 'arrests')
}

/** Kinds of events that no other kind is told as. */
const APART = new Set(['sexual-violence', 'abduction', 'looting', 'arrests', 'chemical', 'grenade', 'suicide-bomb'])
