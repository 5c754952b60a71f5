import { showFigure, typeFigure } from '../core/count.ts'
import type { Event } from '../core/event.ts'
import { languageName } from '../core/language.ts'
import { typeHedge } from '../core/log-line.ts'
import type { Line } from '../core/reply.ts'
import type { Claim, Report } from '../core/report.ts'
import type { Bearing } from '../core/source/bearing.ts'
import { independence, type Voice } from '../core/source/voice.ts'
import { showDay } from '../core/when.ts'
import { event as eventNode, joined, quiet, quoted, text } from './inline.ts'
import { sideLine } from './losses.ts'
import { countedSources } from './tally.ts'

/** What a card knows of a report besides what it says: who speaks, and who its sides are. */
export interface Heard extends Pick<Event, 'named'> {
  readonly voice: Voice | null
}

const UNHEARD: Heard = { voice: null, named: [] }

/** A report of an event, as it is heard there. */
export function heard({ voices, named }: Event, at: number): Heard {
  return { voice: voices[at] ?? null, named }
}

/**
 * One report of a card: who publishes, whence, whom it quotes, how sure it sounds; then its words and, where the card has not said them
 * or they bear on whoever speaks, its claims.
 */
export function reportLines(report: Report, language: string, withClaims: boolean, as: Heard = UNHEARD): Line[] {
  const { published, saidBy, url, archive, quote, grade, hedges, licence, merged } = report
  const head: Line[] = [
    [text(chain(report, as.voice))],
    published === null ? [] : [text(showDay(published, language))],
    saidBy === null ? [] : [text(`according to ${saidBy}`)],
    hedges.length === 0 ? [] : [text(hedges.map(typeHedge).join(', '))],
    grade === null ? [] : [text(`grade ${grade}`)],
    report.language === null ? [] : [text(`in ${languageName(report.language)}`)],
    url === null ? [] : [{ t: 'link', v: url, href: url }],
    archive === null ? [] : [text('archived '), { t: 'link', v: archive, href: archive }],
    licence === null ? [] : [quiet(licence)],
    merged === null ? [] : [text('from '), eventNode(merged)],
  ]
  return [joined(head, ' · '), ...(quote === null ? [] : [[quoted(quote)]]), ...claimLines(report, withClaims, as)]
}

/** Who says so: the name, and behind whom it stands. */
export function chain({ publisher, origin }: Report, voice: Voice | null): string {
  if (publisher === null) return 'source not given'
  if (origin !== null) return `${origin} via ${publisher}`
  const from = voice?.origin ?? publisher
  return from === (voice?.publisher ?? publisher) ? publisher : `${publisher}, which republishes ${from}`
}

/** The claims of a report, one a line; without `all` only where any says more than its figure. */
export function claimLines({ claims }: Report, all: boolean, as: Heard): Line[] {
  const bearings = as.voice?.bearings ?? []
  const shown = all || claims.some(saysMore) || bearings.some((bearing) => bearing !== null)
  return shown ? claims.map((claim, at) => claimLine(claim, as, bearings[at] ?? null)) : []
}

/** `4 links, 2 publishers, 1 origin: South Front`. */
export function independenceLine({ facts, voices }: Event): Line {
  const { links, publishers, origins } = independence(facts.reports, voices)
  const parts = countedSources({ links, publishers, origins: origins.length })
  return [text(origins.length === 0 || origins.length === publishers ? parts : `${parts}: ${origins.join(', ')}`)]
}

/** `killed: SAA ≥9 “at least 9” · admission`: the words stand beside the figure where they say more. */
function claimLine(claim: Claim, as: Heard, bearing: Bearing | null): Line {
  const { kind, side, figure } = claim
  const words = saysMore(claim) ? [quiet(` “${figure.phrase}”`)] : []
  return [text(`${kind}: `), ...sideLine(side, figure, as), ...words, ...(bearing === null ? [] : [text(` · ${bearing}`)])]
}

function saysMore({ figure }: Claim): boolean {
  return figure.phrase !== typeFigure(figure) && !showFigure(figure).startsWith(figure.phrase)
}
