import type { Family, Weight } from '../font-files.ts'
import { fontOf } from './font.ts'
import { escaped, px } from './svg.ts'

/** How a line is set. Sizes in the picture's own pixels; `spacing` between letters likewise. */
export interface Type {
  readonly size: number
  readonly weight: Weight
  readonly fill: string
  readonly anchor?: 'start' | 'middle' | 'end'
  readonly spacing?: number
  /** The colour around the letters, for text that stands on a map. */
  readonly halo?: string
}

type Face = Pick<Type, 'size' | 'weight'> & { readonly spacing?: number }

const SCRIPTS: readonly (readonly [Family, RegExp])[] = [
  ['Noto Sans Arabic', /[\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufeff]/u],
  ['Noto Sans Hebrew', /[\u0590-\u05ff\ufb1d-\ufb4f]/u],
  ['Noto Sans Ethiopic', /[\u1200-\u139f\u2d80-\u2ddf]/u],
  ['Noto Sans Myanmar', /[\u1000-\u109f\uaa60-\uaa7f]/u],
]

/**
 * The family of a whole line. resvg's own fallback would take any weight, change the Latin beside the Arabic,
 * and print boxes for all if one character is missing; the Noto faces have Latin letters and digits too.
 */
export function familyOf(value: string): Family {
  return SCRIPTS.find(([, script]) => script.test(value))?.[0] ?? 'Inter'
}

/** A line without what its face cannot print: emoji, scripts that no font is shipped for, marks of direction. */
export function printable(value: string, weight: Weight): string {
  const font = fontOf(familyOf(value), weightIn(familyOf(value), weight))
  return [...value.normalize('NFC')]
    .filter((character) => font.has(character.codePointAt(0) ?? 0) && !/\p{C}/u.test(character))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim()
}

/** The width of a line. */
export function widthOf(value: string, { size, weight, spacing = 0 }: Face): number {
  const family = familyOf(value)
  const font = fontOf(family, weightIn(family, weight))
  let width = 0
  for (const character of value) width += font.width(character.codePointAt(0) ?? 0) * size + spacing
  return width
}

/** One line of text, its baseline at `y`. */
export function line(x: number, y: number, value: string, type: Type): string {
  const shown = printable(value, type.weight)
  if (shown === '') return ''
  const family = familyOf(shown)
  const attributes = [
    `x="${px(x)}" y="${px(y)}" font-size="${px(type.size)}" font-weight="${weightIn(family, type.weight)}" fill="${type.fill}"`,
    family === 'Inter' ? '' : ` font-family="${family}"`,
    type.anchor === undefined || type.anchor === 'start' ? '' : ` text-anchor="${type.anchor}"`,
    type.spacing === undefined ? '' : ` letter-spacing="${px(type.spacing)}"`,
    type.halo === undefined ? '' : ` paint-order="stroke" stroke="${type.halo}" stroke-width="4.5" stroke-linejoin="round" stroke-opacity=".92"`,
  ]
  return `<text ${attributes.join('')}>${escaped(shown)}</text>`
}

/** A line cut to a width, with an ellipsis where something is left out. */
export function clipped(value: string, most: number, face: Face): string {
  const shown = printable(value, face.weight)
  if (widthOf(shown, face) <= most) return shown
  const characters = [...shown]
  while (characters.length > 1 && widthOf(`${characters.join('')}…`, face) > most) characters.pop()
  return `${characters.join('').trimEnd()}…`
}

/** Breaks a text into lines of a width; what does not fit into so many lines ends in an ellipsis. */
export function wrapped(value: string, most: number, face: Face, lines: number): string[] {
  const out: string[] = []
  let at = ''
  const words = printable(value, face.weight).split(' ')
  for (const [number, word] of words.entries()) {
    const next = at === '' ? word : `${at} ${word}`
    if (at === '' || widthOf(next, face) <= most) at = next
    else if (out.length === lines - 1) return [...out, clipped([at, ...words.slice(number)].join(' '), most, face)]
    else {
      out.push(at)
      at = word
    }
  }
  return at === '' ? out : [...out, clipped(at, most, face)]
}

/** Inter is shipped in all weights, the others up to bold. */
export function weightIn(family: Family, weight: Weight): Weight {
  return family === 'Inter' ? weight : weight === 800 ? 700 : weight
}
