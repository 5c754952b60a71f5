import { Missing, Refusal } from '../../src/core/bad-input.ts'
import { defineCommand, notice } from '../../src/core/command.ts'
import { fold } from '../../src/core/fold.ts'
import { allows, type Member, ROLES } from '../../src/core/member.ts'
import { stampOf } from '../../src/core/stamp.ts'
import { text, user } from '../../src/render/inline.ts'
import { choice, one, readName } from '../../src/text/options/option.ts'

const WHAT: Readonly<Record<Member['role'], string>> = {
  reader: 'finds, shows, tallies, exports',
  logger: 'also logs, and changes own events',
  editor: 'also changes others’ events',
  admin: 'also settings, roles and backups',
}

export const members = defineCommand({
  root: 'desk',
  verb: 'members',
  summary: 'Show the desk’s members, or give one a role',
  detail: 'Roles: reader, logger, editor, admin; each may do all that the one before may. Whoever opens a desk is its admin; who comes later is a logger.',
  role: 'reader',
  options: {
    name: { ...one({ summary: 'Whose role', example: 'ben', complete: 'member' }, readName), free: true } as const,
    role: choice({ summary: 'The new role', example: 'editor' }, ROLES),
  },
  examples: [
    { line: 'members', what: 'Who may do what' },
    { line: 'members ben role:editor', what: 'Give a role; needs admin' },
  ],
  async run(input, context) {
    const { desk, member } = context
    const all = await desk.members()
    if (input.name === null && input.role === null) {
      const rows = all.map(({ name, role, key }) => [name, role, WHAT[role], key])
      return { content: { kind: 'doc', title: 'Members of this desk', blocks: [{ kind: 'table', columns: ['name', 'role', 'may', 'key'], rows }] }, data: all }
    }
    if (input.name === null || input.role === null) throw new Missing([input.name === null ? 'name' : 'role'])
    if (!allows(member, 'admin')) throw new Refusal(`Giving roles needs the role admin; yours is ${member.role}.`, 'See who is admin: /desk members')
    const whom = pick(all, input.name)
    await desk.setRole(whom.key, input.role, stampOf(context))
    return {
      ...notice('ok', [user(whom.name), text(` is ${input.role} now: ${WHAT[input.role]}. Before: ${whom.role}.`)]),
      data: { ...whom, role: input.role },
    }
  },
})

/** The member of that name or key. */
function pick(all: readonly Member[], name: string): Member {
  const found = all.filter((member) => member.key === name || fold(member.name) === fold(name))
  const [only, ...others] = found
  if (only === undefined) throw new Refusal(`No member is called “${name}”. A member is whoever has written to the desk once.`, 'See all: /desk members')
  if (others.length > 0) throw new Refusal(`${found.length} members are called “${name}”. Give the key instead.`, found.map(({ key }) => key).join(', '))
  return only
}
