import type { Actor } from '../../../src/core/actor/actor.ts'
import { Missing } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { actorOptions } from '../../../src/text/options/actor.ts'
import { savedActor } from '../../saved-actor.ts'

export const addActor = defineCommand({
  root: 'desk',
  verb: 'actor add',
  summary: 'Add an actor that the register lacks',
  detail: 'The name is the neutral one that answers use. Names that take sides are added with actor alias … kind:loaded.',
  role: 'editor',
  options: {
    name: { ...actorOptions.name, summary: 'Its neutral name, no other actor’s', example: 'Jundya Defence Brigade', complete: null } as const,
    kind: actorOptions.kind,
    country: actorOptions.country,
    also: actorOptions.names('Another name of it'),
    source: actorOptions.source,
    note: actorOptions.note,
    shared: actorOptions.shared,
  },
  form: ['name', 'kind', 'country'],
  examples: [
    { line: 'actor add Jundya Defence Brigade kind:"political militia" country:Syria also:"Jundya Brigade"', what: 'A new actor, with another name of it' },
  ],
  async run({ name, kind, country, also, source, note, shared }, context) {
    if (name === null) throw new Missing(['name'])
    const names = also.map((one) => ({ name: one, kind: 'alias' as const }))
    const facts: Actor = { name, inter: kind, countries: [...country], names, relations: [], sources: [...source], note, starter: null, mergedInto: null }
    return savedActor(context, null, { facts, heading: 'Added', action: 'log', why: null, shared: shared === 'yes' })
  },
})
