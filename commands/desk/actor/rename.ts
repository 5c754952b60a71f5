import type { Actor } from '../../../src/core/actor/actor.ts'
import { checkNewName } from '../../../src/core/actor/check-rename.ts'
import { Missing, Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { actorOptions } from '../../../src/text/options/actor.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { one, readName } from '../../../src/text/options/option.ts'
import { needActor } from '../../need-actor.ts'
import { savedActor } from '../../saved-actor.ts'

export const renameActor = defineCommand({
  root: 'desk',
  verb: 'actor rename',
  summary: 'Say that an actor is called otherwise since some day',
  detail: 'Events before that day print the old name and “(now …)”, later ones the new name; a search finds both.',
  role: 'editor',
  options: {
    name: actorOptions.name,
    to: one({ summary: 'The new name', example: '"Eastern Defence Corps"' }, readName),
    on: actorOptions.on,
    why: whyOption,
  },
  form: ['name', 'to', 'on'],
  examples: [{ line: 'actor rename Jundya Defence Brigade to:"Eastern Defence Corps" on:2020-07-01', what: 'One actor, two names, each in its time' }],
  async run({ name, to, on, why }, context) {
    const sheet = await needActor(context, name)
    if (to === null || on === null) throw new Missing([to === null ? 'to' : 'on'])
    if (fold(to) === fold(sheet.facts.name)) throw new Refusal(`It is called ${sheet.facts.name} already.`)
    checkNewName(sheet, to, on)
    return savedActor(context, sheet, { facts: renamed(sheet.facts, to, on), heading: 'Renamed', action: 'edit', why })
  },
})

/** The old name until that day, the new one from it on. */
function renamed(facts: Actor, to: string, on: string): Actor {
  const before = facts.names.find(({ name }) => fold(name) === fold(facts.name))
  const others = facts.names.filter(({ name }) => ![fold(facts.name), fold(to)].includes(fold(name)))
  const names = [{ name: to, kind: 'official' as const, from: on }, { ...(before ?? { name: facts.name, kind: 'official' as const }), until: on }, ...others]
  return { ...facts, name: to, names }
}
