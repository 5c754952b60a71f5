import { countryName } from '../../core/country.ts'
import type { Line } from '../../core/reply.ts'
import { dayNumber, showDay } from '../../core/when.ts'
import { text } from '../../render/inline.ts'
import { type DigestSection, lines } from './section.ts'

const MOST = 6

/** Who has not been logged where for long. */
export const silence: DigestSection = {
  name: 'silence',
  title: 'Silence watch',
  blocks: ({ silences, days, style: { language } }) =>
    lines(
      silences.slice(0, MOST).map(({ actor, admin1, country, last, events }): Line => {
        const where = country === null ? admin1 : `${admin1}, ${countryName(country)}`
        const since = `${dayNumber(days.to) - dayNumber(last)} days (the last on ${showDay(last, language)}, ${events.toLocaleString(language)} in the half year before)`
        return [text(`No event by ${actor} logged in ${where} for ${since}: log silence, not peace.`)]
      }),
    ),
}
