import { defineCommand, notice } from '../../src/core/command.ts'
import { subscriptionId } from '../../src/core/digest/subscription.ts'
import { text } from '../../src/render/inline.ts'
import { digestPage } from './page.ts'
import { setStatus } from './set-status.ts'
import { digestOption, needDigest } from './which.ts'

export const pause = defineCommand({
  root: 'digest',
  verb: 'pause',
  summary: 'Stop a digest for a while',
  detail: 'What is recorded meanwhile stands in the first one after it is resumed.',
  role: 'editor',
  options: { digest: digestOption },
  examples: [{ line: 'pause D-1', what: 'Stop a digest for a while' }],
  async run({ digest }, context) {
    const before = await needDigest(context, digest)
    const id = subscriptionId(before.no)
    if (before.status === 'paused') return notice('info', [text(`${id} is paused already.`)])
    return digestPage(context, `${id} is paused`, await setStatus(context, before, 'paused'))
  },
})
