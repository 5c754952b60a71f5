import type { Actor } from '../../../src/core/actor/actor.ts'
import { Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { actorOptions } from '../../../src/text/options/actor.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { one, readName } from '../../../src/text/options/option.ts'
import { needActor } from '../../need-actor.ts'
import { savedActor } from '../../saved-actor.ts'

export const editActor = defineCommand({
  root: 'desk',
  verb: 'actor edit',
  summary: 'Correct what an actor is',
  detail: 'A key replaces what stood there; what it was called before stays one of its names. A name that changed on some day is a rename: /desk actor rename.',
  role: 'editor',
  options: {
    name: actorOptions.name,
    called: one({ summary: 'The neutral name that answers use, corrected', example: '"Liwa Fatemiyoun"' }, readName),
    kind: actorOptions.kind,
    country: actorOptions.country,
    source: actorOptions.source,
    note: actorOptions.note,
    why: whyOption,
  },
  form: ['name', 'kind', 'country', 'why'],
  examples: [{ line: 'actor edit Jundya Defence Brigade kind:"state forces" why:"paid by the army since May"', what: 'What it is, corrected' }],
  async run({ name, called, kind, country, source, note, why }, context) {
    const sheet = await needActor(context, name)
    const { facts } = sheet
    if (called === null && kind === null && country.length + source.length === 0 && note === null)
      throw new Refusal('This names nothing to change.', 'Give a key: /desk actor edit NAME kind:"rebel group" why:"…"')
    const after = {
      ...(called === null ? facts : calledOtherwise(facts, called)),
      inter: kind ?? facts.inter,
      countries: country.length === 0 ? facts.countries : [...country],
      sources: source.length === 0 ? facts.sources : [...source],
      note: note ?? facts.note,
    }
    return savedActor(context, sheet, { facts: after, heading: 'Edited', action: 'edit', why })
  },
})

/** Under another name, by which it is found as by the one before. */
function calledOtherwise(facts: Actor, name: string): Actor {
  const known = [name, ...facts.names.map((one) => one.name)].map(fold)
  return { ...facts, name, names: known.includes(fold(facts.name)) ? facts.names : [...facts.names, { name: facts.name, kind: 'alias' }] }
}
