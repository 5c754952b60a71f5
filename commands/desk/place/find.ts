import { defineCommand } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { locatePlace, type Meant } from '../../../src/core/place/locate-place.ts'
import type { Site } from '../../../src/core/place/site.ts'
import type { Block, Line } from '../../../src/core/reply.ts'
import { quiet, strong, text } from '../../../src/render/inline.ts'
import { showSite } from '../../../src/render/place.ts'
import { saidPlaceOption } from '../../../src/text/options/place.ts'
import { atlasOf } from '../../atlas.ts'
import { addLine } from './places.ts'

const MOST = 20

export const placeFind = defineCommand({
  root: 'desk',
  verb: 'place find',
  summary: 'Look a place up: the desk’s own, and the gazetteer’s',
  detail: 'Without a name it lists the desk’s own places. Similar spellings are shown as what they are: similar.',
  role: 'reader',
  options: { place: saidPlaceOption },
  examples: [{ line: 'place find Qanat al-Suis', what: 'What the desk and the gazetteer have under that name' }],
  async run(input, context) {
    const atlas = atlasOf(context)
    if (input.place === null) {
      const own = (await context.desk.entries('place')).filter(({ status }) => status === 'live')
      const rows = own
        .slice(0, MOST)
        .map(
          ({ no, facts }): Line => [
            strong(`P-${no} `),
            text([facts.name, facts.parent, facts.admin1, facts.country].filter((part) => part !== null).join(', ')),
          ],
        )
      const lines = rows.length === 0 ? [[text(`The desk has no places of its own. ${addLine('Qanat al-Suis')}`)]] : rows
      return { content: { kind: 'doc', title: `Places of this desk: ${own.length}`, blocks: [{ kind: 'lines', lines }] }, data: own }
    }
    const meant = await locatePlace(input.place, atlas)
    const begun = await context.gazetteer.complete(input.place.name, { admin1: null, country: input.place.country, theatre: atlas.theatre }, 8)
    const others = begun
      .filter(({ name }) => fold(name) !== fold(input.place?.name ?? ''))
      .map((place): Line => [text(`${showSite({ ...place, bearing: 'itself' })} `), quiet(place.ref)])
    const blocks: Block[] = [
      { kind: 'lines', lines: lines(meant, input.place.name) },
      ...(others.length === 0
        ? []
        : [
            { kind: 'heading' as const, text: 'Names that begin so' },
            { kind: 'lines' as const, lines: others },
          ]),
    ]
    return { content: { kind: 'doc', title: `“${input.place.name}”`, blocks }, data: meant }
  },
})

function lines(meant: Meant, name: string): Line[] {
  if (meant.is === 'unknown') return [[text('Nobody knows a place of that name.')], [text(addLine(name))]]
  if (meant.is === 'known') return [site(meant.site)]
  return [[text(meant.because === 'several' ? 'It can be:' : 'Not that name, but similar ones:')], ...meant.choices.map(site)]
}

function site(place: Site): Line {
  const point = place.lat === null || place.lon === null ? '' : ` ${place.lat},${place.lon}`
  return [strong(showSite(place)), text(`${place.kind === null ? '' : ` · ${place.kind}`}${point} `), quiet(place.ref)]
}
