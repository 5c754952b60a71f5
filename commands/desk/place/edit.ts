import { Missing, Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { placeNames } from '../../../src/core/place/check-place.ts'
import type { DeskPlace } from '../../../src/core/place/desk-place.ts'
import { clearable, pick, value, values } from '../../../src/text/options/clear.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { one, readName } from '../../../src/text/options/option.ts'
import { deskPlaceOptions, placeName } from '../../../src/text/options/place.ts'
import { relocate } from '../../relocate.ts'
import { writeThing } from '../../things.ts'
import { checkPoint } from './check-point.ts'
import { homeOf, needPlace } from './places.ts'
import { savedPlace } from './saved-place.ts'

export const placeEdit = defineCommand({
  root: 'desk',
  verb: 'place edit',
  summary: 'Correct a place of the desk, for all its events',
  detail: 'A key replaces what stood there; - takes it away.',
  role: 'editor',
  options: {
    place: placeName,
    name: one({ summary: 'Its name', example: '"Qanat as-Suways"' }, readName),
    ...clearable(deskPlaceOptions),
    why: whyOption,
  },
  form: ['place', 'why'],
  examples: [{ line: 'place edit P-1 at:36.52,37.83 why:"seen on imagery"', what: 'A better point, for every event there' }],
  async run(input, context) {
    const entry = await needPlace(context, input.place)
    const name = input.name ?? entry.facts.name
    const around = value(input.in)
    const home = input.in === null ? {} : around === null ? { parent: null, admin1: null, country: null } : await homeOf(context, name, around)
    const at = input.at === null ? {} : { lat: value(input.at)?.lat ?? null, lon: value(input.at)?.lon ?? null }
    const { kind, note, spellings } = entry.facts
    const changed = {
      name,
      kind: pick(input.kind, kind),
      note: pick(input.note, note),
      spellings: input.spelling.length === 0 ? spellings : values(input.spelling),
      ...home,
      ...at,
    }
    const facts: DeskPlace = { ...entry.facts, ...changed }
    if (input.why === null) throw new Missing(['why'])
    const notes = await checkPoint(context, facts)
    const edited = await writeThing(context, entry, { action: 'edit', facts, why: input.why })
    if (edited.version === entry.version) throw new Refusal(`That is what P-${entry.no} says already; nothing was changed.`)
    return savedPlace(context, edited, 'Edited', await relocate(context, [...placeNames(entry.facts), ...placeNames(facts)]), notes)
  },
})
