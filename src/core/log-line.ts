import { typeControl } from './control/control.ts'
import { type Figure, KINDS, typeFigure } from './count.ts'
import { countryName } from './country.ts'
import type { Facts } from './event.ts'
import type { Place } from './place/place.ts'
import { typeRecurrence } from './recurrence.ts'
import { type Claim, type Hedge, NO_REPORT, type Report, type ReportSource, speaks } from './report.ts'
import { VAGUE } from './settings.ts'
import { typeForm } from './typed-form.ts'
import { typeWhen } from './when.ts'

/** The line that recreates an event: what an analyst would type to log it on an empty desk. */
export function logLine(facts: Facts): string {
  return `/event log ${typeForm(logValues(facts), 'text')}`
}

/** An event's values by key, as the typed form of `log` reads them. */
export function logValues(facts: Facts): Record<string, string[]> {
  const [main = NO_REPORT, ...others] = facts.reports
  const { src, ...said } = saidValues(main)
  const silent =
    src.length === 0
      ? []
      : others.slice(0, MOST_SOURCES - 1).slice(
          0,
          firstThat(others, (report) => speaks(report) || typeSource(report) === ''),
        )
  return {
    text: facts.summary === '' ? [] : [facts.summary],
    when: facts.when.precision === 'unknown' && facts.when.phrase === null ? [] : [typeWhen(facts.when)],
    type: facts.type === null ? [] : [facts.type],
    place: typePlaces(facts.places),
    by: [...facts.by],
    on: [...facts.on],
    ...lossValues(main, facts.on),
    outcome: facts.outcome === null ? [] : [facts.outcome],
    control: facts.control.map(typeControl),
    weapon: [...facts.weapons],
    src: [...src, ...silent.map(typeSource)],
    ...said,
    recurs: facts.recurs.map(typeRecurrence),
    tag: [...facts.tags],
    also: others.slice(silent.length).map((report) => typeReport(report, facts.on)),
  }
}

/** So many values of `src` can stand in a line. */
const MOST_SOURCES = 20

function firstThat<T>(list: readonly T[], is: (one: T) => boolean): number {
  const at = list.findIndex(is)
  return at < 0 ? list.length : at
}

/** A report of an event against `on`, in the keys of `/event report`. */
export function typeReport(report: Report, on: readonly string[]): string {
  const { src, ...said } = saidValues(report)
  return typeForm({ src, ...lossValues(report, on), ...said }, null)
}

function lossValues(report: Report, on: readonly string[]): Record<string, string[]> {
  return Object.fromEntries(KINDS.map((kind) => [kind, report.claims.filter((claim) => claim.kind === kind).map((claim) => typeClaim(claim, on))]))
}

function saidValues(report: Report): Record<'src' | 'said-by' | 'hedge' | 'grade' | 'quote', string[]> {
  const { saidBy, hedges, grade, quote } = report
  const source = typeSource(report)
  return {
    src: source === '' ? [] : [source],
    'said-by': saidBy === null ? [] : [saidBy],
    hedge: hedges.map(typeHedge),
    grade: grade === null ? [] : [grade],
    quote: quote === null ? [] : [quote],
  }
}

/** Places as they are typed; two that an event lies between are one value. */
export function typePlaces(places: readonly Place[]): string[] {
  const typed: string[] = []
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as Place
    const other = places[at + 1]
    if (place.relation === 'between' && other?.relation === 'between') {
      typed.push(`between ${typePlace(place)} and ${typePlace(other)}`)
      at += 1
    } else typed.push(place.relation === 'at' ? typePlace(place) : `${place.relation === 'area' ? 'area of' : place.relation} ${typePlace(place)}`)
  }
  return typed
}

/** `Jundya @34.9,40.1, Deir ez-Zor, Syria`. */
export function typePlace({ name, admin1, country, lat, lon }: Omit<Place, 'relation'>): string {
  const at = lat === null || lon === null ? name : `${name} @${lat},${lon}`
  return [at, admin1, country === null || countryName(country) === name ? null : countryName(country)].filter((part) => part !== null).join(', ')
}

/** A claim with its side; that of the target alone needs none. */
function typeClaim({ side, figure }: Claim, on: readonly string[]): string {
  const typed = typeWithWords(figure)
  if (side === null) return on.length === 0 ? typed : `? ${typed}`
  return side === on.join(' + ') ? typed : `${side} ${typed}`
}

/** A figure with the source's words where they say more than the signs: `8+ (at least eight)`, `several`. */
export function typeWithWords(figure: Figure): string {
  const typed = typeFigure(figure)
  if (figure.phrase === typed) return typed
  const plainWord = figure.state === 'counted' && figure.qualifier === 'word' && Object.hasOwn(VAGUE, figure.phrase) && VAGUE[figure.phrase] === figure.min
  return plainWord ? figure.phrase : `${typed} (${figure.phrase})`
}

/** `South Front via Global Research, 2020-08-07, https://…, archive https://…, in ar, licence CC BY 4.0`. */
export function typeSource(source: ReportSource): string {
  const { publisher, origin, published } = source
  const chain = publisher !== null && origin !== null ? `${origin} via ${publisher}` : publisher
  return [chain, published, ...typeDocument(source)].filter((part) => part !== null).join(', ')
}

/** What a source says of the document itself, part by part. */
export function typeDocument({ url, archive, language, licence }: Pick<ReportSource, 'url' | 'archive' | 'language' | 'licence'>): string[] {
  const tagged = [archive === null ? null : `archive ${archive}`, language === null ? null : `in ${language}`, licence === null ? null : `licence ${licence}`]
  return [url, ...tagged].filter((part) => part !== null)
}

/** `reportedly`, or `by supposedly` where the hedge is about one field. */
export function typeHedge({ scope, level }: Hedge): string {
  return scope === 'event' ? level : `${scope} ${level}`
}
