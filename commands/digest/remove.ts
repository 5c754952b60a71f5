import { defineCommand, notice } from '../../src/core/command.ts'
import { subscriptionId } from '../../src/core/digest/subscription.ts'
import { code, text } from '../../src/render/inline.ts'
import { setStatus } from './set-status.ts'
import { addLine } from './settings-of.ts'
import { digestOption, needDigest } from './which.ts'

export const remove = defineCommand({
  root: 'digest',
  verb: 'remove',
  summary: 'Have a digest posted no more',
  detail: 'The digests that it posted stay where they are. To stop it for a while: /digest pause.',
  role: 'editor',
  options: { digest: digestOption },
  form: ['digest'],
  examples: [{ line: 'remove D-1', what: 'No digest from tomorrow on' }],
  async run({ digest }, context) {
    const { no } = await needDigest(context, digest)
    const one = await setStatus(context, await needDigest(context, no), 'removed')
    const { at, zone } = one.facts
    return notice('ok', [text(`${subscriptionId(no)} is removed: nothing more comes at ${at} (${zone}). Like it again: `), code(addLine(one.facts))])
  },
})
