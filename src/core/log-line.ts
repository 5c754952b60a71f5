import { typeControl } from './control/control.ts'
import { type Figure, KINDS, typeFigure } from './count.ts'
import { countryName } from './country.ts'
import type { Facts } from './event.ts'
import type { Place } from './place/place.ts'
import { typeRecurrence } from './recurrence.ts'
import type { Claim, Hedge, ReportSource } from './report.ts'
import { VAGUE } from './settings.ts'
import { typeForm } from './typed-form.ts'
import { typeWhen } from './when.ts'

/** The line that recreates an event: what an analyst would type to log it on an empty desk. */
export function logLine(facts: Facts): string {
  return `/event log ${typeForm(logValues(facts), 'text')}`
}

/** An event's values by key, as the typed form of `log` reads them. */
export function logValues(facts: Facts): Record<string, string[]> {
  const [main] = facts.reports
  return {
    text: facts.summary === '' ? [] : [facts.summary],
    when: facts.when.precision === 'unknown' && facts.when.phrase === null ? [] : [typeWhen(facts.when)],
    type: facts.type === null ? [] : [facts.type],
    place: typePlaces(facts.places),
    by: [...facts.by],
    on: [...facts.on],
    ...Object.fromEntries(KINDS.map((kind) => [kind, typeClaims(facts, main?.claims.filter((claim) => claim.kind === kind) ?? [])])),
    outcome: facts.outcome === null ? [] : [facts.outcome],
    control: facts.control.map(typeControl),
    weapon: [...facts.weapons],
    src: facts.reports.map(typeSource).filter((source) => source !== ''),
    'said-by': main?.saidBy == null ? [] : [main.saidBy],
    hedge: main?.hedges.map(typeHedge) ?? [],
    grade: main?.grade == null ? [] : [main.grade],
    quote: main?.quote == null ? [] : [main.quote],
    recurs: facts.recurs.map(typeRecurrence),
    tag: [...facts.tags],
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
export function typePlace({ name, admin1, country, lat, lon }: Place): string {
  const at = lat === null || lon === null ? name : `${name} @${lat},${lon}`
  return [at, admin1, country === null || countryName(country) === name ? null : countryName(country)].filter((part) => part !== null).join(', ')
}

/** Each claim with its side; that of the target alone needs none. */
function typeClaims(facts: Facts, claims: readonly Claim[]): string[] {
  return claims.map((claim) => {
    const figure = typeWithWords(claim.figure)
    if (claim.side === null) return facts.on.length === 0 ? figure : `? ${figure}`
    return claim.side === facts.on.join(' + ') ? figure : `${claim.side} ${figure}`
  })
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
