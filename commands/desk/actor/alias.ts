import type { Actor, ActorName } from '../../../src/core/actor/actor.ts'
import { BadInput, Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { actorOptions } from '../../../src/text/options/actor.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { needActor } from '../../need-actor.ts'
import { savedActor } from '../../saved-actor.ts'

export const aliasActor = defineCommand({
  root: 'desk',
  verb: 'actor alias',
  summary: 'Give an actor another name, or take one from it',
  detail: 'A loaded name takes sides: answers say the neutral one and quote it. A name that another actor has too needs shared:yes.',
  role: 'editor',
  options: {
    name: actorOptions.name,
    add: actorOptions.names('A name to add'),
    drop: actorOptions.names('A name to take away'),
    kind: actorOptions.nameKind,
    lang: actorOptions.lang,
    from: actorOptions.from,
    until: actorOptions.until,
    'used-by': actorOptions.usedBy,
    shared: actorOptions.shared,
    why: whyOption,
  },
  form: ['name', 'add', 'kind'],
  examples: [
    { line: 'actor alias Jundya Defence Brigade add:JDB kind:abbreviation', what: 'A name that everybody uses' },
    { line: 'actor alias Jundya Defence Brigade add:"the Jundya gang" kind:loaded used-by:"state media"', what: 'A name that takes sides' },
  ],
  async run({ name, add, drop, kind, lang, from, until, 'used-by': usedBy, shared, why }, context) {
    const sheet = await needActor(context, name)
    if (add.length + drop.length === 0) throw new Refusal('This names nothing to add or take away.', 'As: /desk actor alias ISIS add:"ISIS cells"')
    const given = {
      kind: kind ?? 'alias',
      ...(lang === null ? {} : { lang }),
      ...(from === null ? {} : { from }),
      ...(until === null ? {} : { until }),
    } as const
    const added = add.map((one): ActorName => ({ name: one, ...given, ...(usedBy === null ? {} : { usedBy }) }))
    const facts = { ...sheet.facts, names: [...without(sheet.facts, [...add, ...drop], drop), ...added] }
    return savedActor(context, sheet, { facts, heading: 'Names of', action: 'edit', why, shared: shared === 'yes' })
  },
})

/** Its names but these. A name to be dropped has to be there, and the actor’s own stays. */
function without({ name, names }: Actor, gone: readonly string[], dropped: readonly string[]): ActorName[] {
  const folded = new Set(gone.map(fold))
  for (const one of dropped) {
    if (fold(one) === fold(name))
      throw new Refusal(`${name} is what the actor is called; it keeps that name.`, `Call it otherwise: /desk actor edit "${name}" called:"…"`)
    if (!names.some((known) => fold(known.name) === fold(one)))
      throw new BadInput([
        {
          key: 'drop',
          message: `${name} has no name “${one}”. It has: ${names
            .slice(0, 12)
            .map((known) => known.name)
            .join(', ')}.`,
          example: null,
        },
      ])
  }
  return names.filter((known) => !folded.has(fold(known.name)))
}
