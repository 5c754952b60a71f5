import { describe, expect, test } from 'vitest'
import { commands } from '../../../commands/index.ts'
import { readSlash } from '../../../src/adapters/discord/parse/slash.ts'
import { commandJson } from '../../../src/adapters/discord/register/command-json.ts'
import { planVerbs, rootOf } from '../../../src/adapters/discord/register/plan-verbs.ts'
import { type Command, ROOTS } from '../../../src/core/command.ts'
import { commandFaults } from '../../peers/discord/command-rules.ts'
import { faultsOf } from '../../peers/discord/spec.ts'

type Json = Parameters<typeof commandFaults>[0]
const faults = (list: readonly Command[]): unknown[] => {
  const json = commandJson(list)
  return [...json.flatMap((one) => faultsOf('ApplicationCommandUpdateRequest', one)), ...commandFaults(json as unknown as Json)]
}

/** A root with so many verbs, each with so many keys. */
function many(verbs: number, keys: number): Command[] {
  const [log] = commands
  if (log === undefined) throw new Error('There are no commands.')
  const option = Object.values(log.options)[0] as Command['options'][string]
  return Array.from({ length: verbs }, (_, at) => ({
    ...log,
    verb: `verb${at}`,
    form: [],
    options: Object.fromEntries(Array.from({ length: keys }, (__, key) => [`key${key}`, { ...option, free: key === 0, summary: 'x'.repeat(60) }])),
  }))
}

describe('what is registered', () => {
  test('keeps Discord’s schema and the limits that it lacks', () => {
    expect(faults(commands)).toEqual([])
  })

  test('has every verb of every root, once', () => {
    const offered = ROOTS.flatMap((root) => planVerbs(commands, root).flatMap(({ verbs }) => verbs.map(({ command }) => `${root} ${command.verb}`)))
    expect(offered.toSorted()).toEqual(commands.map(({ root, verb }) => `${root} ${verb}`).toSorted())
  })

  test.each([
    [60, 3],
    [10, 40],
    [40, 25],
  ])('keeps them with %i verbs of %i keys; what has no room goes on in a further command', (verbs, keys) => {
    expect(faults(many(verbs, keys))).toEqual([])
    const parts = planVerbs(many(verbs, keys), 'event')
    expect(parts.flatMap((part) => part.verbs)).toHaveLength(verbs)
    expect(parts.map(({ name }) => rootOf(name))).toEqual(parts.map(() => 'event'))
  })

  test('an option of which there are too many is typed into the free text, which says so', () => {
    const edit = planVerbs(commands, 'event')
      .flatMap(({ verbs }) => verbs)
      .find(({ name }) => name === 'edit')
    const left = Object.keys(edit?.command.options ?? {}).filter((key) => edit?.keys.includes(key) === false)
    expect(edit?.keys).toHaveLength(25)
    const { values, errors } = readSlash(
      {
        name: 'event',
        options: [
          {
            type: 1,
            name: 'edit',
            options: [
              { type: 3, name: 'event', value: `E-1 ${left[0]}:ISIS` },
              { type: 3, name: 'why', value: 'read again' },
            ],
          },
        ],
      },
      commands,
    )
    expect([values, errors]).toEqual([{ event: ['E-1'], [left[0] ?? '']: ['ISIS'], why: ['read again'] }, []])
  })

  test('names of menu entries are translated, within their length', () => {
    const menus = commandJson(commands).filter(({ type }) => type === 3)
    expect(menus.map(({ name }) => name)).toEqual(['Log as event', 'Add as report to…'])
    for (const { name_localizations: others } of menus) for (const name of Object.values(others ?? {})) expect(String(name).length).toBeLessThanOrEqual(32)
  })
})
