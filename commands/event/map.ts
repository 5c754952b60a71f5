import { defineCommand } from '../../src/core/command.ts'
import type { Line } from '../../src/core/reply.ts'
import type { Mark } from '../../src/core/sketch.ts'
import { text } from '../../src/render/inline.ts'
import { pictureDoc } from '../../src/render/picture-doc.ts'
import { eventsIn } from '../../src/render/pictures/spec/mark.ts'
import { choice } from '../../src/text/options/option.ts'
import { keepQuotes } from '../asked-question.ts'
import { cutNote, marksOf, nothingFound, otherLooks, pictureOptions, readPictureQuestion } from '../pictured.ts'

export const map = defineCommand({
  root: 'event',
  verb: 'map',
  summary: 'Draw events on a map, by losses',
  detail:
    'Takes every key of find. Circles by area: filled for the low figure, a line around it for the high one, strokes outward where no high one is known, a ring where nobody states one.\nBorders are Natural Earth’s, dashed where disputed; an admin can decide them for the desk: /desk settings lines:crimea=UA.',
  role: 'reader',
  options: {
    ...pictureOptions,
    names: choice({ summary: 'Provinces in english (default), or in the country’s own script: local', example: 'local' }, ['english', 'local']),
  },
  examples: [
    { line: 'map place:Syria when:"Aug 2020"', what: 'A month of one country' },
    { line: 'map by:ISIS colour:party shape:wide theme:dark', what: 'By who did it, for a dark screen' },
    { line: 'map count:events since:2015', what: 'Circles by events, not by losses' },
  ],
  async run(input, asking) {
    const context = keepQuotes(asking, input.text)
    const { query, asked, notes } = await readPictureQuestion(input, context, 'map', context === asking)
    const { marks, more } = await marksOf(context, query, asked, 'map')
    if (marks.length === 0) return { content: lines('No map', [...notes, ...(await nothingFound(context, query, asked))]) }
    const picture = await context.makePicture({ what: 'map', marks, asked: { ...asked, local: input.names === 'local' } })
    if (picture === null) return { content: lines('No map', [...notes, [text(nowhere(marks))]]), actions: [FIND_PLACES] }
    return {
      content: pictureDoc(picture.spec, [...notes, ...cutNote(more)]),
      pictures: [picture],
      actions: [
        ...otherLooks(context, picture),
        { label: 'Chart', command: context.again({}, 'chart') },
        ...(marks.some((mark) => mark.nowhere === 'unlocated') ? [FIND_PLACES] : []),
      ],
      data: picture.spec,
    }
  },
})

const FIND_PLACES = { label: 'Find the places', command: 'desk place locate' }

function lines(title: string, shown: readonly Line[]) {
  return { kind: 'doc', title, blocks: [{ kind: 'lines', lines: shown }] } as const
}

/** Why none of the events can be put on a map, and what would change that. */
function nowhere(marks: readonly Mark[]): string {
  const events = eventsIn(marks)
  const what = events === 1 ? 'The event found cannot be put on a map' : `None of the ${events.toLocaleString('en')} events found can be put on a map`
  return marks.some((mark) => mark.nowhere === 'unlocated')
    ? `${what}: nobody has said where the places are. /desk place locate looks the names up; /desk place add says where one is.`
    : `${what}: no place is named that is more exact than a country. Add one: /event edit E-1 place:"Jundya, Deir ez-Zor, Syria"`
}
