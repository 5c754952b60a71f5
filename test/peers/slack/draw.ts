import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { commands } from '../../../commands/index.ts'
import { offersOf, render } from '../../../src/adapters/slack/render.ts'
import { formView } from '../../../src/adapters/slack/surfaces/form-view.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { REPLIES } from '../../adapters/terminal/replies.ts'
import { testBot } from '../../desk-with-events.ts'
import { reportDigests } from '../../digest/report-digests.ts'
import { page, threadPage } from './page.ts'
import type { Json } from './screen.ts'

/** `npm run draw:slack FOLDER`: what answers look like in Slack, a page each in light and dark, to be looked at in a browser at the width of a phone. */
const folder = process.argv[2] ?? 'slack-pages'
mkdirSync(folder, { recursive: true })

const { say, close } = await testBot()
const LOG =
  'event log Cells stormed army positions when:"6 Aug 2020" place:"Jundya, Deir ez-Zor, Syria" type:clash by:ISIS on:"Syrian Army" killed:"2+; ISIS 1" wounded:several src:"South Front, 2020-08-07, https://example.org/report" hedge:reportedly'
const card = await say(LOG)
await say(
  'event log Shells hit the market of هجين when:"5 Aug 2020" place:"al-Mayadin, Deir ez-Zor, Syria" type:shelling by:"Syrian Army" killed:"civilians 3" src:SANA',
)
await say('event log type:ied when:"4 Aug 2020" place:"Ayn Issa, Raqqa, Syria" by:ISIS on:SDF killed:4 src:SOHR')
const read =
  'event read published:2020-08-07 src:"South Front" ISIS cells stormed an army post near Jundya on Thursday, killing at least four soldiers. In Palmyra, two fighters were captured.'
const answers: Readonly<Record<string, Reply>> = {
  card,
  list: await say('event find'),
  tally: await say('event tally by:side'),
  draft: await say(read),
  errors: await say('event log Shelling place:Raqqa when:"32 Aug" killed:many'),
  help: await say('event help log'),
  settings: await say('desk settings'),
  hostile: REPLIES['card-hostile'] as Reply,
}
for (const [name, reply] of Object.entries(answers)) save(name, blocksOf(reply), null)
for (const [name, messages] of Object.entries(await reportDigests()))
  for (const look of ['light', 'dark'] as const) writeFileSync(join(folder, `digest-${name}-${look}.html`), threadPage(messages.map(blocksOf), look))
const log = commands.find(({ root, verb }) => `${root} ${verb}` === 'event log')
if (log !== undefined) {
  const values = { text: ['Shells hit a market'], when: ['32 Aug'], place: ['Jundya, Deir ez-Zor, Syria'], by: ['ISIS'] }
  const errors = { when: 'August 2020 has no day 32: its last day is the 31st. Like when:2020-08-31' }
  const view = formView({ command: log, keys: log.form ?? [], needed: ['text'], values, errors, notes: [], title: 'Log', submit: 'Log it', meta: '{}' })
  save('modal', view.blocks as unknown as Json[], 'Log')
}
await close()

function blocksOf(reply: Reply): Json[] {
  const tokens = new Map(offersOf(reply).map((line, at) => [line, `t${at}`]))
  return render(reply, { tokens, tables: true }).blocks as unknown as Json[]
}

function save(name: string, blocks: readonly Json[], title: string | null): void {
  for (const look of ['light', 'dark'] as const) writeFileSync(join(folder, `${name}-${look}.html`), page(blocks, look, title))
}
