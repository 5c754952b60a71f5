import { BadValue, Missing } from '../../src/core/bad-input.ts'
import { type Command, defineCommand, notice } from '../../src/core/command.ts'
import { eventOption, whyOption } from '../../src/text/options/event.ts'
import { freeText, many, one, readName } from '../../src/text/options/option.ts'
import { readType } from '../../src/text/read-type.ts'

const note = defineCommand({
  root: 'event',
  verb: 'note',
  summary: 'Say back what was read',
  role: 'logger',
  options: {
    text: freeText({ summary: 'Words', example: 'words' }, 20),
    by: many({ summary: 'Who', example: 'ISIS' }, readName),
    type: one({ summary: 'What kind', example: 'shelling' }, readType),
    size: one({ summary: 'How large', example: '5' }, (raw) => {
      if (!/^\d+$/.test(raw)) throw new BadValue(`“${raw}” is no size.`, '7')
      return Number(raw)
    }),
  },
  form: ['text', 'by'],
  examples: [],
  async run(input) {
    if (input.size === 0) throw new Missing(['type'])
    if (input.size === 13) throw new Error('The disk is on fire.')
    return { ...notice('ok', [{ t: 'text', v: JSON.stringify(input) }]), data: input }
  },
})

const drop = defineCommand({
  root: 'event',
  verb: 'drop',
  summary: 'For editors only',
  role: 'editor',
  options: { event: eventOption, why: whyOption },
  examples: [],
  run: async () => notice('ok', []),
})

const help = defineCommand({ root: 'event', verb: 'help', summary: 'Help', role: 'reader', options: {}, examples: [], run: async () => notice('info', []) })
const settings = defineCommand({
  root: 'desk',
  verb: 'settings',
  summary: 'Settings',
  role: 'reader',
  options: {},
  examples: [],
  run: async () => notice('info', []),
})

/** A few commands with an option of each sort, for tests of what lies between a typed line and a command. */
export const smallCommands: readonly Command[] = [note, drop, help, settings]
