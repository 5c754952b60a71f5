import type { HomeView, KnownBlock } from '@slack/types'
import { keepActions } from '../../../core/keep-actions.ts'
import type { ReplyAction } from '../../../core/reply.ts'
import { buttonRow } from '../buttons.ts'
import { plain, small, title } from '../piece.ts'
import { plan, VIEW } from '../plan.ts'
import { offersOf, render } from '../render.ts'
import { reply, type Turn } from '../turn.ts'

/** What the home tab shows, in its order: a title, the line whose answer stands there, and what that line needs. A command that is not there is left out. */
const PARTS = [
  { title: 'Last logged', line: 'event find sort:logged', needs: 'event find' },
  { title: 'Your drafts', line: 'event drafts', needs: 'event drafts' },
  { title: 'Digests', line: 'digest list', needs: 'digest list' },
  { title: 'Settings', line: 'desk settings', needs: 'desk settings' },
] as const

const FIRST: readonly (ReplyAction & { readonly needs: string })[] = [
  { label: 'Log an event', command: 'event log', needs: 'event log' },
  { label: 'Tally by side', command: 'event tally by:side', needs: 'event tally' },
  { label: 'Help', command: 'event help', needs: 'event help' },
]

const EACH = { blocks: 24, text: 7000 }

/** Draws a person's home tab: the desk's last events, their drafts, its digests and settings. */
export async function showHome(turn: Turn): Promise<void> {
  const { talk, spot, bot, who } = turn
  const known = new Set(bot.commands.map(({ root, verb }) => `${root} ${verb}`))
  const first = FIRST.filter(({ needs }) => known.has(needs))
  const parts = PARTS.filter(({ needs }) => known.has(needs))
  const answers = await Promise.all(parts.map(async (part) => ({ part, answered: await reply(turn, part.line) })))
  const lines = [...new Set([...first.map(({ command }) => command), ...answers.flatMap(({ answered }) => offersOf(answered))])]
  const offer = { desk: bot.desk, switchboard: talk.house.switchboard, workspace: spot.workspace, member: who.key }
  const tokens = await keepActions(offer, lines)
  const kept = new Map(lines.map((line, at) => [line, tokens[at] ?? '']))
  const { zone } = await talk.people.of(spot)
  const blocks: KnownBlock[] = [
    ...plan(title('Sitlog'), [], VIEW).blocks,
    ...buttonRow('home', first, kept),
    ...answers.flatMap(({ part, answered }, at): KnownBlock[] => [
      { type: 'divider' },
      { type: 'header', text: plain(part.title, 150) },
      ...renamed(render(answered, { tokens: kept, tables: false, budget: EACH }).blocks, at),
    ]),
    ...plan(small(zone === null ? '' : `Your clock in Slack is ${zone}. Hours here are the desk’s, with their zone beside them.`), [], VIEW).blocks,
  ]
  const view: HomeView = { type: 'home', blocks: blocks.slice(0, 100) }
  await talk.web.interactive(spot).views.publish({ user_id: spot.user, view })
}

/** Rows of buttons of several answers in one view are told apart. */
function renamed(blocks: readonly KnownBlock[], at: number): KnownBlock[] {
  return blocks.map((block) => (block.block_id === undefined ? block : { ...block, block_id: `${at}:${block.block_id}` }))
}
