import { type PictureBar, type PictureSpec, showBar, showStated } from '../../../core/picture.ts'

/** What the chat platforms take beside a picture. */
const MOST_ALT = 1000

/** What a picture shows, in words, from the same data. */
export function altText(spec: PictureSpec): string {
  const { headline, keys } = spec
  const parts = [
    `${KINDS[spec.kind]}. ${sentence(spec.title)}`,
    sentence(spec.subtitle),
    sentence(`In all: ${headline.figure} ${headline.word}; ${headline.under.join('; ')}`),
    ...(keys.length === 0 ? [] : [sentence(`By colour: ${keys.map(({ label, figure }) => `${label} ${figure}`).join(', ')}`)]),
    ...detail(spec),
    ...spec.notes,
  ]
  const whole = parts.join(' ').replace(/\s+/g, ' ')
  const characters = [...whole]
  return whole.length <= MOST_ALT ? whole : `${characters.slice(0, MOST_ALT - 1 - (whole.length - characters.length)).join('')}…`
}

const KINDS: Readonly<Record<PictureSpec['kind'], string>> = {
  map: 'Map',
  time: 'Chart over time',
  sides: 'Chart of losses by side',
  strip: 'Timeline',
  compare: 'Chart of two periods',
}

function detail(spec: PictureSpec): string[] {
  switch (spec.kind) {
    case 'map':
      return [sentence(`Gravest places: ${spec.spots.slice(0, 4).map(barWords).join(', ')}`)]
    case 'time': {
      const most = spec.bins.toSorted((one, other) => sum(other.events) - sum(one.events))[0]
      const peak = most === undefined ? [] : [sentence(`Most events: ${most.label}, ${sum(most.events)}`)]
      return [...peak, ...sidesWords(spec.sides)]
    }
    case 'sides':
      return sidesWords(spec.bars)
    case 'strip':
      return [
        sentence(
          `Gravest: ${spec.dots
            .toSorted((one, other) => (other.interval?.min ?? -1) - (one.interval?.min ?? -1))
            .slice(0, 4)
            .map(dotWords)
            .join(', ')}`,
        ),
      ]
    case 'compare':
      return [
        sentence(
          `${spec.periods.join(' against ')}: ${spec.rows.map(({ label, before, after }) => `${label} ${showBar(before)} then ${showBar(after)}`).join(', ')}`,
        ),
      ]
  }
}

function sidesWords(bars: readonly PictureBar[]): string[] {
  return bars.length === 0 ? [] : [sentence(`By side: ${bars.slice(0, 6).map(barWords).join(', ')}`)]
}

function barWords({ interval, ...named }: { readonly interval: PictureBar['interval']; readonly label?: string; readonly name?: string }): string {
  return `${named.label ?? named.name} ${showStated(interval)}`
}

function dotWords({ label, interval }: { readonly label: string; readonly interval: PictureBar['interval'] }): string {
  return barWords({ label, interval })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

function sentence(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`
}
