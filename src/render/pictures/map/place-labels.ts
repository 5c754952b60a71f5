import { type MapSpec, showStated } from '../../../core/picture.ts'
import type { Sheet } from '../draw/frame.ts'
import { circle } from '../draw/svg.ts'
import { line, printable, widthOf } from '../draw/text.ts'
import type { Circle } from './circles.ts'
import { type Ground, isFree } from './ground.ts'
import { anchorX, farOf, leaderOf, spreadOf } from './spread.ts'
import type { View } from './view.ts'

const BOLD = 8
const PLAIN = 16
const CITIES = 9
/** The share of the gravest place's figure from which on a place has its own printed. */
const GRAVE = 0.03

/** Names of places: the gravest with their figures, then others. What finds no room has no label. */
export function placeLabels(circles: readonly Circle[], { unit }: Pick<MapSpec, 'unit'>, ground: Ground, sheet: Sheet): string {
  const named = new Set<string>()
  const least = Math.max(1, (circles[0]?.spot.interval?.min ?? 0) * GRAVE)
  const grave = circles.filter(({ spot }) => (spot.interval?.min ?? 0) >= least).slice(0, BOLD)
  const bold = grave.map((one) => withFigure(one, unit, ground, sheet, named))
  const plain = circles
    .filter(({ spot }) => !named.has(spot.name))
    .slice(0, PLAIN)
    .map((one) => nameOnly(one, grave.includes(one), ground, sheet, named))
  return [...bold, ...plain].join('')
}

function withFigure(one: Circle, unit: string, ground: Ground, { theme, wide }: Sheet, named: Set<string>): string {
  const [size, second] = wide ? [19, 17] : [22, 20]
  const name = short(one.spot.name)
  const figure = one.spot.interval === null || one.spot.interval.none === true ? '' : `${showStated(one.spot.interval)} ${unit}`
  const width = Math.max(widthOf(name, { size, weight: 700 }), widthOf(figure, { size: second, weight: 500 }))
  const spread = spreadOf(one, width, size + second + 6, 6, ground, [-3, 2, 7]) ?? farOf(one, width, size + second + 6, ground)
  if (spread === null || name === '') return ''
  named.add(one.spot.name)
  const x = anchorX(spread)
  const top = spread.box[1] + 1
  const { anchor } = spread
  return (
    leaderOf(spread, theme) +
    line(x, top + size * 0.9, name, { size, weight: 700, fill: theme.ink, anchor, halo: theme.focus }) +
    line(x, top + size + second, figure, { size: second, weight: 500, fill: theme.ink2, anchor, halo: theme.focus })
  )
}

/** A grave place may have its name further off. */
function nameOnly(one: Circle, far: boolean, ground: Ground, { theme, small }: Sheet, named: Set<string>): string {
  const name = short(one.spot.name)
  if (name === '' || named.has(one.spot.name)) return ''
  const width = widthOf(name, { size: small, weight: 500 })
  const spread = spreadOf(one, width, small + 3, 4, ground, [-3, 1]) ?? (far ? farOf(one, width, small + 3, ground) : null)
  if (spread === null) return ''
  named.add(one.spot.name)
  const label = line(anchorX(spread), spread.box[1] + small, name, { size: small, weight: 500, fill: theme.ink2, anchor: spread.anchor, halo: theme.focus })
  return leaderOf(spread, theme) + label
}

/** Large towns where nothing happened, for orientation, where there is still room. */
export function townLabels(view: View, { spots }: Pick<MapSpec, 'spots'>, ground: Ground, { theme, small }: Sheet): string {
  const named = new Set(spots.map(({ name }) => name))
  const drawn: string[] = []
  for (const [name, lon, lat] of view.pack.cities) {
    if (drawn.length === CITIES) break
    const at = view.point(lon, lat)
    if (at === null || named.has(name)) continue
    const disc = { x: at[0], y: at[1], r: 3 }
    if (!isFree(ground, [disc.x - 5, disc.y - 5, disc.x + 5, disc.y + 5], 0)) continue
    const spread = spreadOf(disc, widthOf(name, { size: small, weight: 500 }), small + 3, 4, ground, [-2])
    if (spread === null) continue
    ground.taken.push([disc.x - 4, disc.y - 4, disc.x + 4, disc.y + 4])
    drawn.push(
      circle(disc.x, disc.y, 2.6, { fill: theme.ink3 }) +
        line(anchorX(spread), spread.box[1] + small, name, { size: small, weight: 500, fill: theme.ink3, anchor: spread.anchor, halo: theme.focus }),
    )
  }
  return drawn.join('')
}

/** A name on a map: what stands before a comma or bracket, at most so long; how many places it stands for stays. */
function short(name: string): string {
  const more = / \+\d+$/.exec(name)?.[0] ?? ''
  const [first = ''] = name.slice(0, name.length - more.length).split(/[,(]/u)
  const characters = [...printable(first, 700)]
  return `${characters.length > 24 ? `${characters.slice(0, 23).join('').trimEnd()}…` : characters.join('')}${more}`
}
