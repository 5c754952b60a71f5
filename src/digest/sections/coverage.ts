import { counted } from '../../core/counted.ts'
import type { Event } from '../../core/event.ts'
import type { Line } from '../../core/reply.ts'
import { independence } from '../../core/source/voice.ts'
import { quiet, text } from '../../render/inline.ts'
import { confirmed } from '../digest.ts'
import { statesLosses } from '../row.ts'
import { listed } from '../words.ts'
import { type DigestSection, lines } from './section.ts'

const EVENTS = 8
const SOURCES = 5

/** What the figures do not rest on: events without losses or sources, and sources that say nothing. */
export const coverage: DigestSection = {
  name: 'coverage',
  title: 'Coverage',
  blocks: (digest) => {
    const { aside, missing, style } = digest
    const { language } = style
    const all = confirmed(digest)
    const of = (those: readonly Event[], says: string, say: string): Line[] => {
      const [some, whole] = [those.length.toLocaleString(language), counted(all.length, 'event', language)]
      const share = all.length === 1 ? `The one event ${says}` : `${some} of ${whole} ${those.length === 1 ? says : say}`
      return those.length === 0
        ? []
        : [
            [
              text(`${share}: `),
              ...listed(
                those.map(({ no }) => no),
                EVENTS,
              ),
            ],
          ]
    }
    return lines([
      ...of(
        all.filter((event) => !statesLosses(event)),
        'states no losses',
        'state no losses',
      ),
      ...of(
        all.filter(({ facts }) => facts.reports.length === 0),
        'names no source',
        'name no source',
      ),
      ...of(
        all.filter(({ facts, voices }) => facts.reports.length > 1 && independence(facts.reports, voices).origins.length === 1),
        'has several reports and one origin',
        'have several reports and one origin',
      ),
      ...missing
        .slice(0, SOURCES)
        .map(({ source, events: had }): Line => [text(`No report from ${source}, which had ${counted(had, 'event', language)} in the 14 days before.`)]),
      ...(aside.length === 0 ? [] : [[quiet('Left out as background or forecast, by tag: '), ...listed(aside, EVENTS)]]),
    ])
  },
}
