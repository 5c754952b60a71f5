import { BadValue } from '../core/bad-input.ts'

/** Airwars' grades of an incident, in its own words. */
const AIRWARS = ['confirmed', 'fair', 'weak', 'contested', 'discounted'] as const

/** Reads an Admiralty grade (`B2`: source A–F, information 1–6, either alone) or an Airwars grade. Grades are kept, never averaged. Throws BadValue. */
export function readGrade(raw: string): string {
  const typed = raw.trim().toLowerCase()
  if (/^(?:[a-f][1-6]?|[1-6])$/.test(typed)) return typed.toUpperCase()
  const word = AIRWARS.find((grade) => grade === typed)
  if (word === undefined) throw new BadValue(`“${raw.slice(0, 80)}” is no grade: a letter A–F and a digit 1–6, or ${AIRWARS.join(', ')}.`, 'B2')
  return word
}
