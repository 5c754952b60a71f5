import type { FrozenDigest } from '../core/digest/run.ts'
import type { Line, Section } from '../core/reply.ts'
import { showDay } from '../core/when.ts'
import { joined, quiet, strong, text } from '../render/inline.ts'
import type { Digest } from './digest.ts'
import { netChanges } from './sections/corrections.ts'
import { bySide, sums } from './sections/figures.ts'
import { sections } from './sections/index.ts'
import { counted, showDays, showInstant } from './words.ts'

const HEADLINE_SIDES = 4
/** What a digest without news still tells. */
const WITHOUT_NEWS = ['silence']

/** A digest in words, as it is frozen. `opens` is the line that opens its figures, where it is kept. */
export function compose(digest: Digest, opens: string | null): FrozenDigest {
  const told = sections.filter(({ name }) => digest.style.sections.includes(name) && (!isEmpty(digest) || WITHOUT_NEWS.includes(name)))
  const parts = told.flatMap((section): Section[] => {
    const blocks = section.blocks(digest)
    return blocks.length === 0 ? [] : [{ title: section.title, blocks }]
  })
  return { content: { kind: 'digest', title: title(digest), summary: summary(digest), sections: parts, notes: notes(digest, opens) }, figures: digest.figures }
}

/** Whether there is nothing to tell. */
export function isEmpty({ events, arrivals, unconfirmed, beyond, corrections, totals }: Digest): boolean {
  const changed = corrections.some(({ revisions }) => netChanges(revisions).length > 0)
  return events.length + arrivals.length + unconfirmed.length + beyond + totals.length === 0 && !changed
}

const PERIODS = { day: 'Digest of', week: 'Digest of the week to', month: 'Digest of the month to' } as const

function title({ covered, days, style: { language, zone, window } }: Digest): string {
  if (covered.kind === 'dated') return `Events of ${showDays(days, language)}, as known on ${showInstant(covered.knownAt, zone, language)} (${zone})`
  return `${PERIODS[window]} ${showDay(days.to, language)}`
}

function summary(digest: Digest): Line[] {
  const { echo, late, style } = digest
  return [
    ...(echo === null ? [] : [[quiet(echo)]]),
    [strong(recordedLine(digest)), text(comparedLine(digest))],
    ...(style.sections.includes('figures') ? [] : lossesLine(digest)),
    ...newsLine(digest),
    ...(late === null ? [] : [[strong('Late: '), text(`it was due on ${showInstant(late.at, style.zone, style.language)} (${style.zone}).`)]]),
  ]
}

/** `9 events recorded from … to …: 6 of these days, 2 late arrivals and 1 unconfirmed.` */
function recordedLine(digest: Digest): string {
  const { covered, events, arrivals, unconfirmed, beyond, style } = digest
  const { language, zone } = style
  const all = events.length + arrivals.length + unconfirmed.length + beyond
  const mine = events.length + beyond
  const apart = [
    arrivals.length > 0 && counted(arrivals.length, 'late arrival', language),
    unconfirmed.length > 0 && `${unconfirmed.length.toLocaleString(language)} unconfirmed`,
  ].filter((part) => part !== false)
  const among = apart.length === 0 ? '' : `: ${[`${mine.toLocaleString(language)} of these days`, ...apart].join(', ')}`
  if (covered.kind === 'dated') return all === 0 ? 'Nothing was known of these days.' : `${counted(all, 'event', language)}${among}.`
  const span = `from ${showInstant(covered.from, zone, language)} to ${showInstant(covered.to, zone, language)} (${zone})`
  return all === 0 ? `No event was recorded ${span}.` : `${counted(all, 'event', language)} recorded ${span}${among}.`
}

function comparedLine({ before, events, beyond, style: { language } }: Digest): string {
  return before === null || events.length + beyond === 0 ? '' : ` As long a time before: ${before.events.toLocaleString(language)}.`
}

function lossesLine({ figures }: Digest): Line[] {
  const sides = bySide(figures)
  if (sides.length === 0) return []
  const told = sides.slice(0, HEADLINE_SIDES).map(({ side, figures: mine }): Line => [text(`${side ?? 'side not stated'} `), ...sums(mine)])
  const more = sides.length > HEADLINE_SIDES ? [text(`; and ${sides.length - HEADLINE_SIDES} more sides`)] : []
  return [[text('Losses stated: '), ...joined(told, '; '), ...more, text('.')]]
}

function newsLine({ corrections, events, arrivals, style: { language } }: Digest): Line[] {
  const corrected = corrections.filter(({ revisions }) => netChanges(revisions).length > 0).length
  const control = [...events, ...arrivals].reduce((sum, { facts }) => sum + facts.control.length, 0)
  const parts = [
    corrected > 0 && counted(corrected, 'correction to earlier digests', language, 'corrections to earlier digests'),
    control > 0 && counted(control, 'change of control', language, 'changes of control'),
  ].filter((part) => part !== false)
  return parts.length === 0 ? [] : [[text(`${parts.join('; ')}.`)]]
}

function notes({ arrivals, unconfirmed, figures, covered }: Digest, opens: string | null): Line[] {
  const apart = [arrivals.length > 0 && 'late arrivals', unconfirmed.length > 0 && 'unconfirmed events'].filter((part) => part !== false)
  return [
    ...(apart.length === 0 || figures.length === 0 ? [] : [[text(`Figures are of the events of these days, without ${apart.join(' and ')}.`)]]),
    ...(covered.kind === 'dated' ? [[text('Composed now from the log’s history; no digest was kept.')]] : []),
    ...(opens === null || figures.length === 0 ? [] : [[text('Open a figure: '), { t: 'code', v: opens } as const]]),
  ]
}
