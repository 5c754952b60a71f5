import { Refusal } from '../src/core/bad-input.ts'
import { type Answer, type Context, notice } from '../src/core/command.ts'
import { counted } from '../src/core/counted.ts'
import { allows } from '../src/core/member.ts'
import { stampOf } from '../src/core/stamp.ts'
import { text } from '../src/render/inline.ts'

/** So many actors are told by name; so many histories are offered. */
const MOST_NAMED = 20
const MOST_OFFERED = 3

/** Takes back what a file of actors did, by its first revision, and tells what others have changed since, which is left. */
export async function undoImport(context: Context, imported: number): Promise<Answer> {
  const { desk, member } = context
  if (!allows(member, 'editor'))
    throw new Refusal(
      `Your last change took in actors from a file; taking it back needs the role editor; yours is ${member.role}.`,
      'An admin can change it: /desk members NAME role:editor',
    )
  const undone = await desk.undoImport(imported, stampOf(context))
  const { taken, left, loose } = undone
  const kept =
    left.length === 0
      ? ''
      : ` Left as ${left.length === 1 ? 'it is' : 'they are'}, for changed since: ${named(left.map(({ no, name, by }) => `A-${no} ${name} (by ${by})`))}.`
  const [first] = left
  if (taken.length === 0)
    throw new Refusal(`Nothing of that file is left to take back.${kept}`, first === undefined ? null : `Look at it: /event history A-${first.no}`)
  const pointing = loose === 0 ? '' : ` ${counted(loose, 'actor points', 'en', 'actors point')} to what is gone, and to nothing now.`
  return {
    ...notice('ok', [
      text(`Taken back, what the file said of ${counted(taken.length, 'actor')}: ${named(taken.map(({ no, name }) => `A-${no} ${name}`))}.${kept}${pointing}`),
    ]),
    actions: taken.slice(0, MOST_OFFERED).map(({ no }) => ({ label: `History of A-${no}`, command: `event history A-${no}` })),
    data: undone,
  }
}

/** `A-1 Lions, A-2 Cubs and 3 more`. */
function named(names: readonly string[]): string {
  const more = names.length - MOST_NAMED
  return `${names.slice(0, MOST_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
