import { RELATION_TYPES, type Relation } from '../../../src/core/actor/actor.ts'
import { BadInput, Missing, Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { actorOptions } from '../../../src/text/options/actor.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { choice } from '../../../src/text/options/option.ts'
import { needActor } from '../../need-actor.ts'
import { savedActor } from '../../saved-actor.ts'

export const relateActor = defineCommand({
  root: 'desk',
  verb: 'actor relate',
  summary: 'Say how an actor relates to another, since when, by whose account',
  detail:
    'A search for the other finds it where it is part-of it, under its umbrella, renamed or its successor; a sponsor’s search does not. drop:yes takes a relation away.',
  role: 'editor',
  options: {
    name: actorOptions.name,
    'part-of': actorOptions.other('It is part of: command or membership'),
    umbrella: actorOptions.other('It is covered by this word, and no more'),
    'sponsored-by': actorOptions.other('Who sponsors it'),
    'renamed-to': actorOptions.other('What it was renamed to'),
    'successor-of': actorOptions.other('Whose successor it is'),
    from: actorOptions.from,
    until: actorOptions.until,
    src: actorOptions.src,
    drop: choice({ summary: 'yes: take the relation away', example: 'yes' }, ['yes', 'no']),
    why: whyOption,
  },
  form: ['name', 'part-of', 'src'],
  examples: [
    { line: 'actor relate Levant Front umbrella:"Turkish-backed militants" from:2018 src:"South Front, 2020-08-07"', what: 'Dated, and by whose account' },
  ],
  async run(input, context) {
    const sheet = await needActor(context, input.name)
    const [given, second] = RELATION_TYPES.flatMap((type) => (input[type] === null ? [] : [{ type, other: input[type] }]))
    if (given === undefined) throw new Refusal('This names no relation.', 'As: /desk actor relate NAME part-of:"Syrian Arab Army" src:"…"')
    if (second !== undefined) throw new BadInput([{ key: second.type, message: 'One relation at a time.', example: `${given.type}:${given.other}` }])
    const to = (await needActor(context, given.other, given.type)).key
    const others = sheet.facts.relations.filter((one) => one.type !== given.type || one.to !== to)
    if (input.drop === 'yes') {
      if (others.length === sheet.facts.relations.length) throw new Refusal(`${sheet.facts.name} has no such relation to ${given.other}.`)
      return savedActor(context, sheet, { facts: { ...sheet.facts, relations: others }, heading: 'Relations of', action: 'edit', why: input.why })
    }
    if (input.src === null) throw new Missing(['src'])
    const dates = { ...(input.from === null ? {} : { from: input.from }), ...(input.until === null ? {} : { until: input.until }) }
    const relation: Relation = { type: given.type, to, source: input.src, ...dates }
    return savedActor(context, sheet, { facts: { ...sheet.facts, relations: [...others, relation] }, heading: 'Relations of', action: 'edit', why: input.why })
  },
})
