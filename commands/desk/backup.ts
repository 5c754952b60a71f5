import { BadValue } from '../../src/core/bad-input.ts'
import { defineCommand, notice } from '../../src/core/command.ts'
import { code, text } from '../../src/render/inline.ts'
import { one } from '../../src/text/options/option.ts'

export const backup = defineCommand({
  root: 'desk',
  verb: 'backup',
  summary: 'Write a copy of the whole database, while in use',
  detail: 'The copy stands in the folder backups beside the database. To restore: stop the bot, put the copy in the place of the database, start the bot.',
  role: 'admin',
  options: {
    name: one({ summary: 'File name, if not the date', example: 'before-import' }, (raw) => {
      if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,80}$/u.test(raw))
        throw new BadValue(`“${raw.slice(0, 80)}” is no file name: letters, digits, spaces, dots and dashes.`, 'before-import')
      return raw
    }),
  },
  examples: [{ line: 'backup', what: 'A copy named after the moment' }],
  async run(input, { desk, now }) {
    const name = `${input.name ?? `sitlog-${now.toISOString().slice(0, 19).replace(/[T:]/g, '-')}`}.db`
    const { file, bytes } = await desk.backup(name)
    const size = bytes < 1_000_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
    return {
      ...notice(
        'ok',
        [text('Backed up to '), code(file), text(` (${size}).`)],
        [text('To restore: stop the bot, put this file in the place of the database, start the bot.')],
      ),
      data: { file, bytes },
    }
  },
})
