import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../../commands/index.ts'
import { offeredIn } from '../../../src/adapters/discord/panel.ts'
import { customId } from '../../../src/adapters/discord/parse/custom-id.ts'
import { plan } from '../../../src/adapters/discord/plan.ts'
import { render } from '../../../src/adapters/discord/render.ts'
import { modal } from '../../../src/adapters/discord/surfaces/modal.ts'
import { findCommand } from '../../../src/core/command.ts'
import type { Reply } from '../../../src/core/reply.ts'
import { testBot } from '../../desk-with-events.ts'
import { reportDigests } from '../../digest/report-digests.ts'
import { drawMessage, drawModal, drawPage } from '../../peers/discord/draw.ts'
import type { Component } from '../../peers/discord/world.ts'
import { REPLIES, replyOf } from '../terminal/replies.ts'
import { DRAFTS } from './replies.ts'

/** `npm run draw:discord FOLDER`: answers and forms as a phone shows them, dark and light, as PNG where a Chromium is there. For the eye; nothing is compared. */
const BROWSER = 'chromium'
const folder = process.argv[2] ?? mkdtempSync(join(tmpdir(), 'sitlog-discord-'))
mkdirSync(folder, { recursive: true })
const { say, close } = await testBot()
await say(
  'log Cells stormed army positions when:"6 Aug 2020" type:clash place:"Jundya, Deir ez-Zor, Syria" by:ISIS on:"Syrian Army" killed:"ISIS 4; Syrian Army 2+" wounded:several outcome:repelled src:"South Front, 2020-08-07, https://southfront.example/a" quote:"at least two fighters died"',
)
const card = await say(
  'log Shells hit the market when:"5 Aug 2020" type:shelling place:"al-Mayadin, Deir ez-Zor, Syria" by:"Syrian Army" on:civilians killed:3 wounded:several src:SOHR',
)
for (let day = 1; day <= 9; day++)
  await say(`log Roadside bomb on a patrol when:2020-07-0${day} type:ied place:"al-Mayadin, Deir ez-Zor, Syria" by:ISIS on:"Syrian Army" killed:${day}`)
const digests = await reportDigests()
const pages: Readonly<Record<string, readonly string[]>> = {
  cards: [card, await say('show E-1'), await say('edit E-2 killed:4 why:"ministry update"')].map((reply) => message(reply)),
  lists: [await say('find by:ISIS'), await say('find by:"Syrian Army"'), await say('find place:Atlantis')].map((reply) => message(reply)),
  tallies: [await say('tally by:side'), REPLIES.tally as Reply].map((reply) => message(reply)),
  drafts: [message(replyOf(DRAFTS, [{ label: 'Save all', command: 'event save R-1' }]))],
  'digest-2020': digests['august-2020'].map((reply) => message(reply, false)),
  'digest-2015': digests['june-2015'].map((reply) => message(reply, false)),
  small: [
    await say('log x when:5/8/2020 place:Jundya'),
    await say('log Shelling place:Raqqa when:"32 Aug" killed:many'),
    await say('retract E-1'),
    await say('retract E-1 why:"the same as E-2"'),
    await say('fnd'),
  ].map((reply) => message(reply)),
  pages: [message(await say('help log')), message(await say('history E-2'))],
  hostile: ['card-hostile', 'list', 'notice-long'].map((name) => message(REPLIES[name] as Reply)),
  forms: [
    form('log', ['text', 'when', 'place', 'type', 'by'], {}),
    form('edit', ['killed', 'wounded', 'captured', 'casualties', 'why'], { killed: ['ISIS 4', 'Syrian Army 2+'] }),
    form('report', ['src', 'said-by', 'hedge', 'grade'], {}),
  ],
}
for (const [name, parts] of Object.entries(pages)) for (const theme of ['dark', 'light'] as const) shoot(`${name}-${theme}`, drawPage(name, parts, theme))
await close()

function message(reply: Reply, ephemeral = true): string {
  const panel = render(reply, { commands, shareable: ephemeral })
  const ids = new Map(offeredIn(panel).map((one, at) => [one, customId(one.use, `t${at}`)]))
  return drawMessage([plan(panel, ids).container as unknown as Component], ephemeral)
}

function form(verb: string, keys: readonly string[], values: Readonly<Record<string, readonly string[]>>): string {
  const command = findCommand(commands, 'event', verb)
  if (command === undefined) throw new Error(`There is no ${verb}.`)
  return drawModal(modal(command, { keys, values, token: 't', does: 'form' }) as unknown as Parameters<typeof drawModal>[0])
}

function shoot(name: string, html: string): void {
  const file = join(folder, `${name}.html`)
  writeFileSync(file, html)
  const flags = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ]
  try {
    execFileSync(
      BROWSER,
      [
        ...flags,
        `--user-data-dir=${mkdtempSync(join(tmpdir(), 'chromium-'))}`,
        '--window-size=390,1800',
        '--hide-scrollbars',
        `--screenshot=${join(folder, `${name}.png`)}`,
        `file://${file}`,
      ],
      { stdio: 'ignore' },
    )
    process.stdout.write(`${join(folder, `${name}.png`)}\n`)
  } catch {
    process.stdout.write(`${file}\n`)
  }
}
