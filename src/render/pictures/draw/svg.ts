/** Coordinates to a tenth of a pixel: the same bytes on every machine. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10)
}

/** Text from people as text of an SVG. */
export function escaped(value: string): string {
  return value.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign)
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** How a shape is painted; `opacity` is that of its fill, or of its line where it has no fill. */
export interface Stroke {
  readonly fill?: string
  readonly stroke?: string
  readonly width?: number
  readonly dash?: string
  readonly opacity?: number
}

function paint({ fill = 'none', stroke, width = 1, dash, opacity }: Stroke): string {
  return [
    `fill="${fill}"`,
    ...(stroke === undefined ? [] : [`stroke="${stroke}" stroke-width="${px(width)}" stroke-linejoin="round"`]),
    ...(dash === undefined ? [] : [`stroke-dasharray="${dash}"`]),
    ...(opacity === undefined ? [] : [`${fill === 'none' ? 'stroke' : 'fill'}-opacity="${opacity}"`]),
  ].join(' ')
}

export function path(d: string, how: Stroke): string {
  return d === '' ? '' : `<path d="${d}" ${paint(how)}/>`
}

export function circle(x: number, y: number, r: number, how: Stroke): string {
  return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(r)}" ${paint(how)}/>`
}

export function rect(x: number, y: number, width: number, height: number, how: Stroke, round = 0): string {
  return `<rect x="${px(x)}" y="${px(y)}" width="${px(Math.max(0, width))}" height="${px(Math.max(0, height))}"${round === 0 ? '' : ` rx="${px(round)}"`} ${paint(how)}/>`
}

export function rule(x1: number, y1: number, x2: number, y2: number, stroke: string, width: number, dash?: string): string {
  return `<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" stroke="${stroke}" stroke-width="${px(width)}"${dash === undefined ? '' : ` stroke-dasharray="${dash}"`}/>`
}
