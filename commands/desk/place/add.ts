import { Missing } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { placeNames } from '../../../src/core/place/check-place.ts'
import type { DeskPlace } from '../../../src/core/place/desk-place.ts'
import { stampOf } from '../../../src/core/stamp.ts'
import { readName } from '../../../src/text/options/option.ts'
import { deskPlaceOptions, placeName } from '../../../src/text/options/place.ts'
import { relocate } from '../../relocate.ts'
import { checkPoint } from './check-point.ts'
import { homeOf } from './places.ts'
import { savedPlace } from './saved-place.ts'

export const placeAdd = defineCommand({
  root: 'desk',
  verb: 'place add',
  summary: 'Give the desk a place of its own, before any gazetteer',
  detail: 'Events that name it so, and nobody has located, are located at once.',
  role: 'editor',
  options: { place: placeName, ...deskPlaceOptions },
  form: ['place', 'in', 'at', 'kind'],
  examples: [{ line: 'place add Qanat al-Suis in:"Aleppo, Syria" at:36.51,37.82 kind:village', what: 'A village that no list has' }],
  async run(input, context) {
    const { desk } = context
    if (input.place === null) throw new Missing(['place'])
    const name = readName(input.place)
    const home = input.in === null ? { parent: null, admin1: null, country: null } : await homeOf(context, name, input.in)
    const facts: DeskPlace = {
      name,
      kind: input.kind,
      ...home,
      lat: input.at?.lat ?? null,
      lon: input.at?.lon ?? null,
      spellings: [...input.spelling],
      ref: null,
      note: input.note,
    }
    const notes = await checkPoint(context, facts)
    const stamp = stampOf(context)
    const entry = await desk.saveEntry({ register: 'place', no: null, version: 0, action: 'log', facts, why: null, stamp })
    if (entry === null) throw new Error('A new place cannot be overtaken.')
    return savedPlace(context, entry, 'Added', await relocate(context, placeNames(facts)), notes)
  },
})
