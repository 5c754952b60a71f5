import { counted } from '../core/counted.ts'
import type { FrozenDigest } from '../core/digest/run.ts'
import { isWithin } from '../core/possible-days.ts'
import type { Line, Section } from '../core/reply.ts'
import { showDay } from '../core/when.ts'
import { joined, quiet, strong, text } from '../render/inline.ts'
import { confirmed, type Digest } from './digest.ts'
import { netChanges } from './sections/corrections.ts'
import { bySide, sums } from './sections/figures.ts'
import { sections } from './sections/index.ts'
import { showDays, showInstant } from './words.ts'

const HEADLINE_SIDES = 4
/** What a digest without news still tells. */
const WITHOUT_NEWS = ['silence']

/** A digest in words, as it is frozen. */
export function compose(digest: Digest): FrozenDigest {
  const told = sections.filter(({ name }) => digest.style.sections.includes(name) && (!isEmpty(digest) || WITHOUT_NEWS.includes(name)))
  const parts = told.flatMap((section): Section[] => {
    const blocks = section.blocks(digest)
    return blocks.length === 0 ? [] : [{ title: section.title, blocks }]
  })
  return { content: { kind: 'digest', title: title(digest), summary: summary(digest), sections: parts, notes: notes(digest) }, figures: digest.figures }
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
    ...headline(digest),
    ...(style.sections.includes('figures') ? [] : lossesLine(digest)),
    ...newsLine(digest),
    ...(late === null ? [] : [[strong('Late: '), text(`it was due on ${showInstant(late.at, style.zone, style.language)} (${style.zone}).`)]]),
  ]
}

/** `9 events: 6 of these days, 2 late arrivals, 1 unconfirmed`, and under it when they were recorded, and how many were as long a time before. */
function headline(digest: Digest): Line[] {
  const { covered, events, undated, arrivals, unconfirmed, beyond, before, style } = digest
  const { language, zone } = style
  const all = confirmed(digest).length + unconfirmed.length + beyond
  const span = covered.kind === 'dated' ? '' : `${showInstant(covered.from, zone, language)} to ${showInstant(covered.to, zone, language)} (${zone})`
  if (all === 0) return [[text(covered.kind === 'dated' ? 'Nothing was known of these days.' : `No event was recorded from ${span}.`)]]
  const apart = [
    undated.length > 0 && `${undated.length.toLocaleString(language)} without a date`,
    arrivals.length > 0 && counted(arrivals.length, 'late arrival', language),
    unconfirmed.length > 0 && `${unconfirmed.length.toLocaleString(language)} unconfirmed`,
    beyond > 0 && `${beyond.toLocaleString(language)} not read in full`,
  ].filter((part) => part !== false)
  const among = apart.length === 0 ? '.' : `: ${[`${events.length.toLocaleString(language)} of these days`, ...apart].join(', ')}.`
  const compared = before === null || events.length === 0 ? '' : ` As long a time before: ${before.events.toLocaleString(language)}.`
  const recorded = covered.kind === 'dated' ? [] : [[quiet(`Recorded ${span}.${compared}`)]]
  return [[strong(counted(all, 'event', language)), text(among)], ...recorded]
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

function notes({ events, undated, arrivals, unconfirmed, figures, covered, days }: Digest): Line[] {
  const unsure = covered.kind === 'dated' ? events.filter((event) => !isWithin(event, days)).length : 0
  const apart = undated.length + arrivals.length + unconfirmed.length > 0
  return [
    ...(apart && figures.length > 0 ? [[text('Figures are of the events of these days alone.')]] : []),
    ...(unsure > 0
      ? [[text(`${counted(unsure, 'event')} may have been on other days than these; ${unsure === 1 ? 'its' : 'their'} losses count from 0 up.`)]]
      : []),
    ...(covered.kind === 'dated' ? [[text('Composed now from the log’s history; no digest was kept.')]] : []),
  ]
}
