import { BadValue } from '../core/bad-input.ts'

/** Languages that are offered; any other that dates can be printed in will do. */
export const OFFERED_LANGUAGES = ['en-GB', 'en-US', 'fr', 'de', 'es', 'ar', 'uk', 'ru', 'tr', 'he', 'fa']

/** Reads the tag of a language that dates can be printed in (BCP 47). Throws BadValue. */
export function readPrintLanguage(raw: string): string {
  try {
    const [tag] = Intl.DateTimeFormat.supportedLocalesOf(raw)
    if (tag !== undefined) return tag
  } catch {
    // Falls through to the same refusal: a malformed tag throws, an unknown one is left out.
  }
  throw new BadValue(`“${raw.slice(0, 40)}” is no language that dates can be printed in.`, 'fr')
}
