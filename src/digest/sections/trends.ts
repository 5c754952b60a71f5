import { counted } from '../../core/counted.ts'
import type { Line } from '../../core/reply.ts'
import { quiet, strong, text } from '../../render/inline.ts'
import { type DigestSection, lines } from './section.ts'

const MOST = 6

/** Who was logged more or less often than before, by what test. */
export const trends: DigestSection = {
  name: 'trends',
  title: 'Trends in this log',
  blocks: ({ trends: all, style: { language } }) => {
    const [first] = all
    if (first === undefined) return []
    const rows = all.slice(0, MOST).map(({ party, now, days, before, daysBefore, p }): Line => {
      const more = now / days > before / daysBefore ? 'more' : 'fewer'
      const rate = `${counted(now, 'event', language)} in ${days} days, ${before.toLocaleString(language)} in the ${daysBefore} days before`
      return [strong(party), text(`: ${rate}: ${more} than chance gives (p ${shownP(p, language)})`)]
    })
    const test = `Exact test of two Poisson rates, two-sided, Holm’s correction over ${counted(first.tested, 'party', language, 'parties')}. What is logged later changes it.`
    return lines([...rows, [quiet(test)]])
  },
}

function shownP(p: number, language: string): string {
  return p < 0.001 ? '< 0.001' : `= ${p.toLocaleString(language, { maximumSignificantDigits: 2 })}`
}
