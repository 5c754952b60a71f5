import { defineCommand } from '../../../src/core/command.ts'
import { placeName } from '../../../src/text/options/place.ts'
import { needPlace } from './places.ts'
import { savedPlace } from './saved-place.ts'

export const placeShow = defineCommand({
  root: 'desk',
  verb: 'place show',
  summary: 'Show a place of the desk',
  role: 'reader',
  options: { place: placeName },
  form: ['place'],
  examples: [{ line: 'place show P-1', what: 'What it lies in, where, under which spellings' }],
  async run(input, context) {
    return savedPlace(context, await needPlace(context, input.place), null, null)
  },
})
