import type { ImportReport } from '../../../src/core/actor/sheet.ts'
import { Missing } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import type { Block } from '../../../src/core/reply.ts'
import { stampOf } from '../../../src/core/stamp.ts'
import { text } from '../../../src/render/inline.ts'
import { choice, one, readName } from '../../../src/text/options/option.ts'
import { readActors } from '../../../src/text/read-actors.ts'

const SHOWN = 20

export const importActors = defineCommand({
  root: 'desk',
  verb: 'actor import',
  summary: 'Take in actors from a file: CSV, or JSON as in the registry',
  detail:
    'CSV has a header of name, kind, countries, also, source, note, and where needed official, abbreviation, exonym, nom-de-guerre, loaded (names), part-of, sponsored-by, umbrella, renamed-to, successor-of (other actors). Several values stand between semicolons, dates and who says so after each: Islamic State [2014-06-29..]; ISIL [2013-04..2014-06 by UN]. What the desk has is added to, never taken away; undo takes the whole file back.\ndry:yes says what would happen and changes nothing.',
  role: 'editor',
  options: {
    file: { ...one({ summary: 'The file', example: 'actors.csv' }, readName), free: true } as const,
    dry: choice({ summary: 'yes: only say what it would do', example: 'yes' }, ['yes', 'no']),
  },
  form: ['file'],
  examples: [{ line: 'actor import actors.csv dry:yes', what: 'What is new, changed, the same, and refused, with reasons' }],
  async run({ file, dry }, context) {
    const { desk, readFile } = context
    if (file === null) throw new Missing(['file'])
    const { actors, refused } = readActors(await readFile(file))
    const done = await desk.importActors(actors, stampOf(context), dry === 'yes')
    const report = { ...done, refused: [...refused, ...done.refused] }
    const changes = report.added.length + report.changed.length > 0
    return {
      content: {
        kind: 'doc',
        title: `${dry === 'yes' ? 'Nothing was changed. This would happen' : 'Taken in'}: ${file}`,
        blocks: blocks(report, dry === 'yes'),
      },
      actions: changes ? [dry === 'yes' ? { label: 'Take in', command: `desk actor import ${file}` } : { label: 'Undo', command: 'event undo' }] : [],
      data: report,
    }
  },
})

function blocks({ added, changed, same, refused }: ImportReport, dry: boolean): Block[] {
  const be = dry ? 'would be ' : ''
  const lines = [listed(`${be}added`, added), listed(`${be}added to`, changed), `${same} ${be}the same as before`, `${refused.length} refused`]
  const rows = refused.slice(0, SHOWN).map(({ name, why }) => [name, why])
  return [
    { kind: 'lines', lines: lines.map((line) => [text(line)]) },
    ...(rows.length === 0 ? [] : [{ kind: 'table' as const, columns: ['refused', 'why'], rows }]),
    ...(refused.length > SHOWN ? [{ kind: 'lines' as const, lines: [[text(`and ${refused.length - SHOWN} more`)]] }] : []),
  ]
}

/** `3 added: …`. */
function listed(what: string, names: readonly string[]): string {
  const more = names.length > SHOWN ? ` and ${names.length - SHOWN} more` : ''
  return `${names.length} ${what}${names.length === 0 ? '' : `: ${names.slice(0, SHOWN).join(', ')}${more}`}`
}
