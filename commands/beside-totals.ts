import { add, sum } from '../src/core/count.ts'
import type { Entry } from '../src/core/entry.ts'
import type { Event } from '../src/core/event.ts'
import type { Query } from '../src/core/query.ts'
import type { Claim } from '../src/core/report.ts'
import type { Desk, Tally } from '../src/core/store.ts'
import { bearsOn } from '../src/core/total/accounting.ts'
import { areasOf } from '../src/core/total/areas.ts'
import { countsWithin, hasName } from '../src/core/total/counts-within.ts'
import type { Total } from '../src/core/total/total.ts'
import type { BesideTotal } from '../src/render/beside-totals.ts'
import { bearsOf, eventsInDays, judgeTotal } from './judge-total.ts'

/** So many totals are told of, and so many events of each are looked at. */
const TOTALS = 3
const EVENTS = 100

/** The totals that fall inside a query, each beside what the tally of its events holds of the same side. */
export async function besideTotals(desk: Desk, query: Query, week: number): Promise<{ readonly beside: readonly BesideTotal[]; readonly others: number }> {
  const fitting = query.status === 'retracted' ? [] : await totalsWithin(desk, query)
  if (fitting.length === 0) return { beside: [], others: 0 }
  const sides = await desk.tally(query, 'side', week)
  const beside = await Promise.all(fitting.slice(0, TOTALS).map(([total, wholes]) => compare(desk, query, sides, total, wholes)))
  return { beside: beside.flat(), others: Math.max(0, fitting.length - TOTALS) }
}

/** The live totals that have counts inside a query. */
export async function totalsWithin(desk: Desk, query: Query): Promise<[Entry<'total'>, Claim[]][]> {
  const totals = (await desk.entries('total')).filter(({ status }) => query.status === 'all' || status === query.status)
  if (totals.length === 0) return []
  const names = totals.flatMap(({ facts: { by, report } }) => [...by, ...report.claims.map(({ side }) => side), report.publisher, report.origin, report.saidBy])
  const asked = [...query.by, ...query.on, ...query.actor]
  const all = [...new Set(names)].filter((name) => name !== null)
  const [found, places] = await Promise.all([desk.bearings(all, asked), desk.entries('place')])
  const means = (name: string, one: string) => hasName(name, one) || found[all.indexOf(name)]?.[asked.indexOf(one)] === 'same'
  const areas = areasOf(
    places.filter(({ status }) => status === 'live').map(({ facts }) => facts),
    [],
  )
  return totals.map((total): [Entry<'total'>, Claim[]] => [total, countsWithin(total.facts, query, { means, areas })]).filter(([, wholes]) => wholes.length > 0)
}

async function compare(desk: Desk, query: Query, sides: Tally, total: Entry<'total'>, wholes: readonly Claim[]): Promise<BesideTotal[]> {
  const { events: all, more } = await eventsInDays(desk, total.facts, { ...query, losses: 'stated' }, EVENTS)
  const spanned = query.from !== null || query.to !== null
  const judged = await judgeTotal(desk, total.facts, spanned ? all.filter(isDated) : all)
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
  const [bears, asked] = await Promise.all([bearsOf(desk, total, labels), desk.bearings(labels, on)])
  return (label, { side }) => {
    if (side === null) return false
    const own = bears(label, side)
    const rivals = [...total.by, ...total.report.claims.map((claim) => claim.side)].filter((name) => name !== null && name !== side)
    const isRival = rivals.some((name) => name !== null && bears(label, name) === 'same')
    return own === 'same' || (own === 'maybe' && !isRival && asked[labels.indexOf(label)]?.includes('same') === true)
  }
}

/** A tally of a span counts no event without a date. */
function isDated({ facts: { when } }: Event): boolean {
  return when.start !== null || when.end !== null
}
