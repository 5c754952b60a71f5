import { widthOf } from '../../../src/render/pictures/draw/text.ts'

/** A text of a drawing, and the box that its letters fill. */
export interface Label {
  readonly text: string
  readonly size: number
  readonly box: readonly [left: number, top: number, right: number, bottom: number]
  readonly halo: boolean
}

/** The texts of a drawing of ours. */
export function labelsOf(svg: string): Label[] {
  return [...svg.matchAll(/<text ([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', escaped = '']) => {
    const value = (name: string): string | null => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? null
    const number = (name: string): number => Number(value(name) ?? 0)
    const text = escaped.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&')
    const size = number('font-size')
    const weight = Number(value('font-weight')) as 500 | 700 | 800
    const width = widthOf(text, { size, weight, spacing: number('letter-spacing') })
    const left = number('x') - (value('text-anchor') === 'end' ? width : value('text-anchor') === 'middle' ? width / 2 : 0)
    return { text, size, box: [left, number('y') - size * 0.72, left + width, number('y') + size * 0.05], halo: value('paint-order') !== null }
  })
}

/** Pairs of texts that cover each other. */
export function overlapping(labels: readonly Label[]): string[] {
  return labels.flatMap((one, at) =>
    labels.slice(at + 1).flatMap((other) => {
      const [a, b] = [one.box, other.box]
      return a[0] < b[2] - 0.5 && a[2] > b[0] + 0.5 && a[1] < b[3] - 0.5 && a[3] > b[1] + 0.5 ? [`${one.text} / ${other.text}`] : []
    }),
  )
}
