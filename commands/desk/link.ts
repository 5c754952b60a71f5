import { BadValue, Refusal } from '../../src/core/bad-input.ts'
import { type Context, defineCommand, notice } from '../../src/core/command.ts'
import { counted } from '../../src/core/counted.ts'
import { LINK_LETTERS, LINK_MINUTES, type LinkChange, type Linked } from '../../src/core/link.ts'
import { allows } from '../../src/core/member.ts'
import { stampOf } from '../../src/core/stamp.ts'
import { code, quiet, strong, text } from '../../src/render/inline.ts'
import { one } from '../../src/text/options/option.ts'

const EXAMPLE = 'K7QM-4R2P'
const LETTERS = new RegExp(`^[${LINK_LETTERS}]{8}$`, 'u')

export const link = defineCommand({
  root: 'desk',
  verb: 'link',
  summary: 'Let another workspace or server work on this desk, or join another’s',
  detail: [
    'Bare it makes a code, which an admin types in the other workspace or server within a quarter of an hour: from then on both have one log.',
    'What that one logged before stays on its own desk, and is back with /desk unlink. Its people are loggers here until an admin says otherwise.',
  ].join('\n'),
  role: 'admin',
  options: { code: { ...one({ summary: 'The code that the other desk made', example: EXAMPLE }, readCode), free: true } as const },
  examples: [{ line: 'link', what: 'A code, and who works on this desk' }],
  async run(input, context) {
    const { desk, room } = context
    if (input.code === null) return offer(context)
    const change = await desk.linkTo(input.code, room.workspace, stampOf(context))
    return {
      ...notice('ok', [text(`This is linked: what is logged here goes to a log of ${counted(change.events, 'event')}.`)], [text(stays(change))]),
      data: change,
    }
  },
})

export const unlink = defineCommand({
  root: 'desk',
  verb: 'unlink',
  summary: 'Take a workspace or server back to the desk of its own',
  detail: 'Bare it is the one where this is typed. What it logged meanwhile stays on the desk that it leaves.',
  role: 'reader',
  options: { workspace: { ...one({ summary: 'Which, as /desk link lists it', example: 'chat:T024BE7LD' }, readWorkspace), free: true } as const },
  examples: [{ line: 'unlink', what: 'Back to this workspace’s own desk' }],
  async run(input, context) {
    const { desk, room, member } = context
    const workspace = input.workspace ?? room.workspace
    const known = (await desk.links()).find((one) => one.workspace === workspace)
    if (input.workspace === null && (known === undefined || known.own))
      return notice('info', [text('This works on the desk of its own; there is no link to take back.')])
    if (known?.own === true) throw new Refusal(`${workspace} is at home here.`, 'Only what was linked can be taken back.')
    if (input.workspace !== null && !allows(member, 'admin') && workspace !== room.workspace)
      throw new Refusal(`This needs the role admin; yours is ${member.role}.`)
    const change = await desk.unlink(workspace, stampOf(context))
    if (change === null) return notice('info', [text('There is no link to take back.')])
    return {
      ...notice('ok', [text(`${workspace} works on the desk of its own again, which has ${counted(change.events, 'event')}.`)], [text(stays(change))]),
      data: change,
    }
  },
})

async function offer(context: Context) {
  const { desk, settings } = context
  const [{ code: made, until }, linked] = [await desk.linkCode(stampOf(context)), await desk.links()]
  const time = new Intl.DateTimeFormat('en-GB', { timeZone: settings.zone, hour: '2-digit', minute: '2-digit' }).format(new Date(until))
  const lines = [
    [text('An admin of the other workspace or server types there, within '), text(`${LINK_MINUTES} minutes (until ${time}, ${settings.zone}):`)],
    [code(`/desk link ${made}`)],
    [quiet('Whoever has the code and is admin there can join this log. It works once.')],
  ]
  const rows = linked.map(linkedLine)
  return {
    content: {
      kind: 'doc' as const,
      title: 'Link a workspace or server to this desk',
      blocks: [
        { kind: 'lines' as const, lines },
        ...(rows.length === 0
          ? []
          : [
              { kind: 'heading' as const, text: 'On this desk' },
              { kind: 'lines' as const, lines: rows },
            ]),
      ],
    },
    data: { code: made, until, linked },
    visibility: 'private' as const,
  }
}

function linkedLine({ workspace, own, since }: Linked) {
  return [strong(workspace), text(own ? ' at home here' : ` since ${since.slice(0, 16).replace('T', ' ')} UTC; /desk unlink ${workspace}`)]
}

function stays({ left }: LinkChange): string {
  return left === 0 ? 'The desk that it leaves is empty.' : `The desk that it leaves keeps its ${counted(left, 'event')}. Buttons of before are out of date.`
}

function readCode(raw: string): string {
  const plain = raw.toUpperCase().replace(/[\s-]/gu, '')
  if (!LETTERS.test(plain)) throw new BadValue(`“${raw.slice(0, 40)}” is no code of a desk: those are eight letters and digits.`, EXAMPLE)
  return `${plain.slice(0, 4)}-${plain.slice(4)}`
}

function readWorkspace(raw: string): string {
  if (!/^[a-z]{1,20}:[\w-]{1,100}$/u.test(raw)) throw new BadValue(`“${raw.slice(0, 80)}” is the key of no workspace or server.`, 'chat:T024BE7LD')
  return raw
}
