import { showFigure, typeFigure } from '../core/count.ts'
import { typeHedge } from '../core/log-line.ts'
import type { Line } from '../core/reply.ts'
import type { Claim, Report } from '../core/report.ts'
import { showDay } from '../core/when.ts'
import { joined, quiet, quoted, text } from './inline.ts'
import { sideLine } from './losses.ts'

/** One report of a card: who publishes, whence, whom it quotes, how sure it sounds; then its words and, unless the card has said them, its claims. */
export function reportLines(report: Report, language: string, withClaims: boolean): Line[] {
  const { publisher, origin, published, saidBy, url, quote, grade, hedges, claims } = report
  const head: Line[] = [
    [text(chain(publisher, origin))],
    published === null ? [] : [text(showDay(published, language))],
    saidBy === null ? [] : [text(`according to ${saidBy}`)],
    hedges.length === 0 ? [] : [text(hedges.map(typeHedge).join(', '))],
    grade === null ? [] : [text(`grade ${grade}`)],
    url === null ? [] : [{ t: 'link', v: url, href: url }],
  ]
  return [joined(head, ' · '), ...(quote === null ? [] : [[quoted(quote)]]), ...(withClaims || claims.some(saysMore) ? claims.map(claimLine) : [])]
}

function chain(publisher: string | null, origin: string | null): string {
  if (publisher === null) return 'source not given'
  return origin === null ? publisher : `${origin} via ${publisher}`
}

/** `killed: SAA ≥9 (“at least 9”)`: the words stand beside the figure where they say more. */
function claimLine(claim: Claim): Line {
  const { kind, side, figure } = claim
  return [text(`${kind}: `), ...sideLine(side, figure), ...(saysMore(claim) ? [quiet(` “${figure.phrase}”`)] : [])]
}

function saysMore({ figure }: Claim): boolean {
  return figure.phrase !== typeFigure(figure) && !showFigure(figure).startsWith(figure.phrase)
}
