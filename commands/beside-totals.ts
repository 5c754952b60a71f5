import { add, sum } from '../src/core/count.ts'
import type { Entry } from '../src/core/entry.ts'
import type { Event } from '../src/core/event.ts'
import type { Query } from '../src/core/query.ts'
import type { Claim } from '../src/core/report.ts'
import type { Desk } from '../src/core/store.ts'
import type { Tally } from '../src/core/tally.ts'
import { bearsOn } from '../src/core/total/accounting.ts'
import { countsWithin, hasName, partsWithin } from '../src/core/total/counts-within.ts'
import type { Total, TotalPart } from '../src/core/total/total.ts'
import type { Beside, BesideTotal } from '../src/render/beside-totals.ts'
import { belongsOf, eventsInDays, type Judging, judgeTotal } from './judge-total.ts'
import { areasAround } from './known-areas.ts'

/** So many totals are told of, and so many events of each are looked at. */
const TOTALS = 3
const EVENTS = 100

/** A total that has counts, or parts of counts, inside a query. */
export interface Within {
  readonly total: Entry<'total'>
  readonly wholes: readonly Claim[]
  readonly parts: readonly TotalPart[]
}

/** The totals that fall inside a query, each beside what the tally of its events holds of the same side, and those that have a part inside it. */
export async function besideTotals(judging: Judging, query: Query, week: number): Promise<Beside> {
  const fitting = query.status === 'retracted' ? [] : await totalsWithin(judging.desk, query)
  if (fitting.length === 0) return { counts: [], parts: [], others: 0 }
  const shown = fitting.toSorted((a, b) => Number(b.wholes.length > 0) - Number(a.wholes.length > 0)).slice(0, TOTALS)
  const sides = await judging.desk.tally(query, 'side', week)
  const counts = await Promise.all(shown.filter(({ wholes }) => wholes.length > 0).map(({ total, wholes }) => compare(judging, query, sides, total, wholes)))
  return { counts: counts.flat(), parts: shown.filter(({ parts }) => parts.length > 0), others: fitting.length - shown.length }
}

/** The totals that have counts inside a query, or parts of such as are not. */
export async function totalsWithin(desk: Desk, query: Query): Promise<Within[]> {
  const totals = (await desk.entries('total')).filter(({ status }) => query.status === 'all' || status === query.status)
  if (totals.length === 0) return []
  const asked = [...query.by, ...query.on, ...query.actor]
  const names = [...new Set(totals.flatMap(({ facts }) => namesIn(facts)))]
  const places = totals.flatMap(({ facts }) => [...facts.places, ...facts.parts.map(({ place }) => place)]).filter((place) => place !== null)
  const around = [...query.place, ...places.flatMap(({ name, admin1 }) => (admin1 === null ? [name] : [name, admin1]))]
  const [found, areas] = await Promise.all([desk.belonging(names, asked), areasAround(desk, around, [])])
  const means = (name: string, one: string) => hasName(name, one) || found[names.indexOf(name)]?.[asked.indexOf(one)] === 'same'
  return totals
    .map((total) => ({ total, wholes: countsWithin(total.facts, query, { means, areas }), parts: partsWithin(total.facts, query, { means, areas }) }))
    .filter(({ wholes, parts }) => wholes.length + parts.length > 0)
}

function namesIn({ by, report, parts }: Total): string[] {
  const sides = [...report.claims, ...parts.map(({ claim }) => claim)].map(({ side }) => side)
  return [...by, ...sides, report.publisher, report.origin, report.saidBy].filter((name) => name !== null)
}

async function compare(judging: Judging, query: Query, sides: Tally, total: Entry<'total'>, wholes: readonly Claim[]): Promise<BesideTotal[]> {
  const { desk } = judging
  const { events: all, more } = await eventsInDays(desk, total.facts, { ...query, losses: 'stated' }, EVENTS)
  const spanned = query.from !== null || query.to !== null
  const judged = await judgeTotal(judging, total.facts, spanned ? all.filter(isDated) : all)
  const isOf = await sideTest(desk, query, sides, total.facts)
  return wholes.flatMap((whole): BesideTotal[] => {
    const { figure, kind } = whole
    if (figure.state !== 'counted') return []
    const bearing = judged.filter((one) => bearsOn(one, total.facts.report.claims.indexOf(whole)))
    const inside = bearing.filter(({ is }) => is === 'included').length
    const counted = sides.lines.flatMap(({ label, sums }) => (label !== null && sums[kind]?.counted && isOf(label, whole) ? [{ label, sum: sums[kind] }] : []))
    const sums = counted.map((line) => line.sum)
    const events = counted.length === 0 ? null : { ...sum([]), ...add(sums), about: sums.some(({ about }) => about) }
    const together = bearing.length === 0 && !more ? add([figure, ...sums]) : null
    return [{ total, whole, events, lines: counted.map(({ label }) => label), inside, perhaps: bearing.length - inside, more, together }]
  })
}

/** Whether a line of a tally by side is of the side of a whole: by name, or because the question puts it there and nothing speaks against it. */
async function sideTest(desk: Desk, { on }: Query, sides: Tally, total: Total): Promise<(label: string, whole: Claim) => boolean> {
  const labels = sides.lines.map(({ label }) => label).filter((label) => label !== null)
  const [belongs, asked] = await Promise.all([belongsOf(desk, total, labels), desk.belonging(labels, on)])
  return (label, { side }) => {
    if (side === null) return false
    const own = belongs(label, side)
    const rivals = [...total.by, ...total.report.claims.map((claim) => claim.side)].filter((name) => name !== null && name !== side)
    const isRival = rivals.some((name) => name !== null && belongs(label, name) === 'same')
    return own === 'same' || (own === 'maybe' && !isRival && asked[labels.indexOf(label)]?.includes('same') === true)
  }
}

/** A tally of a span counts no event without a date. */
function isDated({ facts: { when } }: Event): boolean {
  return when.start !== null || when.end !== null
}
