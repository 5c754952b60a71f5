import type { FrozenDigest } from '../core/digest/run.ts'
import type { Line, Section } from '../core/reply.ts'
import { showDay } from '../core/when.ts'
import { code, joined, quiet, strong, text } from '../render/inline.ts'
import { confirmed, type Digest } from './digest.ts'
import { netChanges } from './sections/corrections.ts'
import { bySide, sums } from './sections/figures.ts'
import { sections } from './sections/index.ts'
import { counted, showDays, showInstant } from './words.ts'

const HEADLINE_SIDES = 4
/** What a digest without news still tells. */
const WITHOUT_NEWS = ['silence']

/** A digest in words, as it is frozen but for the line that opens its figures. */
export function compose(digest: Digest): FrozenDigest {
  const told = sections.filter(({ name }) => digest.style.sections.includes(name) && (!isEmpty(digest) || WITHOUT_NEWS.includes(name)))
  const parts = told.flatMap((section): Section[] => {
    const blocks = section.blocks(digest)
    return blocks.length === 0 ? [] : [{ title: section.title, blocks }]
  })
  return { content: { kind: 'digest', title: title(digest), summary: summary(digest), sections: parts, notes: notes(digest) }, figures: digest.figures }
}

/** A digest with the line that opens its figures. */
export function openedBy({ content, figures }: FrozenDigest, line: string): FrozenDigest {
  const notes = figures.length === 0 ? content.notes : [...content.notes, [text('Open a figure: '), code(line)]]
  return { content: { ...content, notes }, figures }
}

/** Whether there is nothing to tell. */
export function isEmpty(digest: Digest): boolean {
  const { unconfirmed, beyond, corrections, totals } = digest
  const changed = corrections.some(({ revisions }) => netChanges(revisions).length > 0)
  return confirmed(digest).length + unconfirmed.length + beyond + totals.length === 0 && !changed
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

/** `9 events recorded from … to …: 6 of these days, 2 late arrivals, 1 unconfirmed.` */
function recordedLine(digest: Digest): string {
  const { covered, events, undated, arrivals, unconfirmed, beyond, style } = digest
  const { language, zone } = style
  const all = confirmed(digest).length + unconfirmed.length + beyond
  const apart = [
    undated.length > 0 && `${undated.length.toLocaleString(language)} without a date`,
    arrivals.length > 0 && counted(arrivals.length, 'late arrival', language),
    unconfirmed.length > 0 && `${unconfirmed.length.toLocaleString(language)} unconfirmed`,
    beyond > 0 && `${beyond.toLocaleString(language)} not read in full`,
  ].filter((part) => part !== false)
  const among = apart.length === 0 ? '' : `: ${[`${events.length.toLocaleString(language)} of these days`, ...apart].join(', ')}`
  if (covered.kind === 'dated') return all === 0 ? 'Nothing was known of these days.' : `${counted(all, 'event', language)}${among}.`
  const span = `from ${showInstant(covered.from, zone, language)} to ${showInstant(covered.to, zone, language)} (${zone})`
  return all === 0 ? `No event was recorded ${span}.` : `${counted(all, 'event', language)} recorded ${span}${among}.`
}

function comparedLine({ before, events, style: { language } }: Digest): string {
  return before === null || events.length === 0 ? '' : ` As long a time before: ${before.events.toLocaleString(language)}.`
}

function lossesLine({ figures }: Digest): Line[] {
  const sides = bySide(figures)
  if (sides.length === 0) return []
  const told = sides.slice(0, HEADLINE_SIDES).map(({ side, figures: mine }): Line => [text(`${side ?? 'side not stated'} `), ...sums(mine)])
  const more = sides.length > HEADLINE_SIDES ? [text(`; and ${sides.length - HEADLINE_SIDES} more sides`)] : []
  return [[text('Losses stated: '), ...joined(told, '; '), ...more, text('.')]]
}

function newsLine(digest: Digest): Line[] {
  const { corrections, style } = digest
  const { language } = style
  const corrected = corrections.filter(({ revisions }) => netChanges(revisions).length > 0).length
  const control = confirmed(digest).reduce((sum, { facts }) => sum + facts.control.length, 0)
  const parts = [
    corrected > 0 && counted(corrected, 'correction to earlier digests', language, 'corrections to earlier digests'),
    control > 0 && counted(control, 'change of control', language, 'changes of control'),
  ].filter((part) => part !== false)
  return parts.length === 0 ? [] : [[text(`${parts.join('; ')}.`)]]
}

function notes({ undated, arrivals, unconfirmed, figures, covered }: Digest): Line[] {
  const apart = undated.length + arrivals.length + unconfirmed.length > 0
  return [
    ...(apart && figures.length > 0 ? [[text('Figures are of the events of these days alone.')]] : []),
    ...(covered.kind === 'dated' ? [[text('Composed now from the log’s history; no digest was kept.')]] : []),
  ]
}
