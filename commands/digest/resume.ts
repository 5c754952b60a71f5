import { defineCommand, notice } from '../../src/core/command.ts'
import { subscriptionId } from '../../src/core/digest/subscription.ts'
import { text } from '../../src/render/inline.ts'
import { digestPage } from './page.ts'
import { setStatus } from './set-status.ts'
import { digestOption, needDigest } from './which.ts'

export const resume = defineCommand({
  root: 'digest',
  verb: 'resume',
  summary: 'Let a paused digest come again',
  detail: 'What could not be posted is posted now; what was recorded since stands in the next one.',
  role: 'editor',
  options: { digest: digestOption },
  examples: [{ line: 'resume D-1', what: 'Let a paused digest come again' }],
  async run({ digest }, context) {
    const before = await needDigest(context, digest)
    const id = subscriptionId(before.no)
    if (before.status === 'active') return notice('info', [text(`${id} comes again already.`)])
    return digestPage(context, `${id} comes again`, await setStatus(context, before, 'active'))
  },
})
