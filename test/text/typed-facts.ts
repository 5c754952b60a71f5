import { commands } from '../../commands/index.ts'
import { BadInput } from '../../src/core/bad-input.ts'
import { findCommand } from '../../src/core/command.ts'
import type { Facts } from '../../src/core/event.ts'
import { readInput } from '../../src/core/read-input.ts'
import { DEFAULTS } from '../../src/core/settings.ts'
import { readLine } from '../../src/core/typed-line.ts'
import { composeFacts, type FactInput } from '../../src/text/compose-facts.ts'
import { type EditInput, editFacts } from '../../src/text/edit-facts.ts'

const now = new Date('2020-08-07T12:00:00Z')

/** The facts that `/event log …` makes on a desk that has decided nothing. Throws BadInput where it makes none. */
export function typedFacts(line: string): Facts {
  return composeFacts(readAll(line) as FactInput)
}

/** The fields of an event's facts that `/event edit …` changes. Throws BadInput where it cannot. */
export function typedEdit(facts: Facts, line: string): Partial<Facts> {
  return editFacts(facts, readAll(line) as EditInput)
}

function readAll(line: string): unknown {
  const read = readLine(line, commands)
  if (!read.ok) throw new BadInput(read.errors)
  const { root, verb, values } = read.invocation
  const command = findCommand(commands, root, verb)
  if (command === undefined) throw new Error(`There is no /${root} ${verb}.`)
  const { input, errors, ambiguity } = readInput(command, values, { now, settings: DEFAULTS })
  const asked = ambiguity === null ? [] : [{ key: ambiguity.key, message: ambiguity.question.message, example: null }]
  if (errors.length + asked.length > 0) throw new BadInput([...errors, ...asked])
  return input
}
