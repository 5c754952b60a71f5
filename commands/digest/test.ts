import { defineCommand } from '../../src/core/command.ts'
import { subscriptionId } from '../../src/core/digest/subscription.ts'
import { compose } from '../../src/digest/compose.ts'
import { readFindings } from '../../src/digest/findings.ts'
import { gather } from '../../src/digest/gather.ts'
import { localTime } from '../../src/digest/schedule.ts'
import { wishOf } from '../../src/digest/wish.ts'
import { text } from '../../src/render/inline.ts'
import { nextRunOf } from './page.ts'
import { digestReader } from './reader.ts'
import { digestOption, needDigest } from './which.ts'

export const test = defineCommand({
  root: 'digest',
  verb: 'test',
  summary: 'See a digest as it would be now; nothing is posted',
  role: 'reader',
  options: { digest: digestOption },
  examples: [{ line: 'test D-1', what: 'What would stand in it if it came now' }],
  async run({ digest }, context) {
    const { desk, gazetteer, now } = context
    const one = await needDigest(context, digest)
    const at = now.toISOString()
    const run = { day: localTime(at, one.facts.zone).day, at }
    const reader = digestReader(gazetteer, () => now)
    const findings = await readFindings(desk, reader, wishOf(one, run, at), [one.no])
    const gathered = gather(findings, findings.material.told.get(one.no) ?? [])
    const { content, figures } = compose(gathered.digest)
    const note = `A test of ${subscriptionId(one.no)}: nothing was posted, and nothing counts as told. It comes next on ${nextRunOf(one)}.`
    return { content: { ...content, notes: [...content.notes, [text(note)]] }, data: { figures, window: gathered.window, events: gathered.carried } }
  },
})
