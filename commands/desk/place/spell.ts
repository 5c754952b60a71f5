import { Missing, Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { placeNames } from '../../../src/core/place/check-place.ts'
import { deskPlaceOptions, placeName } from '../../../src/text/options/place.ts'
import { relocate } from '../../relocate.ts'
import { writeThing } from '../../things.ts'
import { needPlace } from './places.ts'
import { savedPlace } from './saved-place.ts'

export const placeSpell = defineCommand({
  root: 'desk',
  verb: 'place spell',
  summary: 'Add spellings to a place of the desk',
  detail: 'Case, diacritics, apostrophes, hyphens and Al- make no new spelling.',
  role: 'editor',
  options: { place: placeName, spelling: deskPlaceOptions.spelling },
  form: ['place', 'spelling'],
  examples: [{ line: 'place spell P-1 spelling:"Qanat as-Suways"', what: 'Another way that sources write it' }],
  async run(input, context) {
    const entry = await needPlace(context, input.place)
    if (input.spelling.length === 0) throw new Missing(['spelling'])
    const known = new Set([entry.facts.name, ...entry.facts.spellings].map(fold))
    const facts = { ...entry.facts, spellings: [...entry.facts.spellings, ...input.spelling.filter((name) => !known.has(fold(name)))] }
    if (facts.spellings.length === entry.facts.spellings.length)
      throw new Refusal(`P-${entry.no} ${entry.facts.name} is known by ${input.spelling.join(' and ')} already; nothing was changed.`)
    const spelt = await writeThing(context, entry, { action: 'edit', facts, why: null })
    return savedPlace(context, spelt, 'Spelt', await relocate(context, placeNames(facts)))
  },
})
