import { defineCommand, notice } from '../../src/core/command.ts'
import { subscriptionId } from '../../src/core/digest/subscription.ts'
import { subscriptionLines } from '../../src/render/digest-page.ts'
import { code, text } from '../../src/render/inline.ts'
import { one, readWhole } from '../../src/text/options/option.ts'
import { nextRunOf } from './page.ts'

const PAGE_SIZE = 20

export const list = defineCommand({
  root: 'digest',
  verb: 'list',
  summary: 'List the digests: where, when, of what, the next run and the last result',
  role: 'reader',
  options: { page: { ...one({ summary: 'Which page', example: '2' }, (raw) => readWhole(raw, 1, 1000)), free: true } },
  examples: [{ line: 'list', what: 'What comes where, and whether it came' }],
  async run({ page }, { desk, again }) {
    const all = await desk.subscriptions()
    if (all.length === 0) return notice('info', [text('This desk has no digests.')], [text('Add one: '), code('/digest add at:07:00')])
    const at = page ?? 1
    const shown = all.slice((at - 1) * PAGE_SIZE, at * PAGE_SIZE)
    const runs = await Promise.all(shown.map(({ no }) => desk.runs({ subscription: no, day: null, limit: 1, brief: true })))
    const lines = shown.flatMap((one, nth) => subscriptionLines(one, nextRunOf(one), runs[nth]?.[0] ?? null))
    const [first] = shown
    return {
      content: { kind: 'doc', title: all.length === 1 ? 'One digest' : `${all.length.toLocaleString('en')} digests`, blocks: [{ kind: 'lines', lines }] },
      actions: [
        ...(first === undefined ? [] : [{ label: `See ${subscriptionId(first.no)} now`, command: `digest test ${subscriptionId(first.no)}` }]),
        ...(at * PAGE_SIZE < all.length ? [{ label: 'Next page', command: again({ page: String(at + 1) }) }] : []),
      ],
      data: shown.map((one, nth) => ({ ...one, last: runs[nth]?.[0] ?? null })),
    }
  },
})
