import { eventType } from '../../../core/event-type.ts'
import { HUES, type Hue } from '../../../core/picture.ts'
import type { Colouring, Mark } from '../../../core/sketch.ts'
import { eventsIn, grouped } from './mark.ts'

/** How the events of a picture are coloured: by what, and what each colour stands for. */
export interface Colours {
  of(mark: Mark): Hue
  label(hue: Hue): string
}

const BY_TYPE: Readonly<Record<Hue, string>> = {
  air: 'Air & drone',
  shelling: 'Shelling',
  clash: 'Clashes',
  blast: 'Bombs & mines',
  civilians: 'On civilians',
  other: 'Other',
}

/** The hues of parties, the most active first; all others share the fifth, and who is not named the last. */
const PARTIES: readonly Hue[] = ['clash', 'air', 'shelling', 'blast']

export function coloursOf(marks: readonly Mark[], by: Colouring): Colours {
  if (by === 'type') return { of: ({ type }) => hueOfType(type), label: (hue) => BY_TYPE[hue] }
  const counted = [...grouped(marks, (mark) => mark.by)]
    .filter(([name]) => name !== null)
    .toSorted(([a, one], [b, other]) => eventsIn(other) - eventsIn(one) || order(a, b))
  const shown = new Map(counted.slice(0, PARTIES.length).map(([name], at) => [name, PARTIES[at] as Hue]))
  const names = new Map([...shown].map(([name, hue]) => [hue, name ?? '']))
  return {
    of: (mark) => (mark.by === null ? 'other' : (shown.get(mark.by) ?? 'civilians')),
    label: (hue) => names.get(hue) ?? (hue === 'other' ? 'Nobody named' : 'Others'),
  }
}

function hueOfType(type: string | null): Hue {
  if (type === null) return 'other'
  if (type === 'airstrike') return 'air'
  if (type === 'shelling') return 'shelling'
  const { family } = eventType(type)
  if (family === 'battle') return 'clash'
  if (family === 'explosion') return 'blast'
  return family === 'civilians' ? 'civilians' : 'other'
}

/** The hues that a picture has, those with the most events first; what is left over stands last. */
export function huesIn(marks: readonly Mark[], colours: Colours): { readonly hue: Hue; readonly marks: readonly Mark[] }[] {
  const groups = grouped(marks, colours.of)
  const rest = (hue: Hue): number => Number(hue === 'other')
  return HUES.flatMap((hue) => (groups.has(hue) ? [{ hue, marks: groups.get(hue) ?? [] }] : [])).toSorted(
    (one, other) => rest(one.hue) - rest(other.hue) || eventsIn(other.marks) - eventsIn(one.marks),
  )
}

export function order(a: string | null, b: string | null): number {
  return (a ?? '') < (b ?? '') ? -1 : 1
}
