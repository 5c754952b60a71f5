import { SlackPeer } from './peer.ts'
import { type Json, readText } from './screen.ts'
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from './workspace.ts'

/**
 * `npm run peer:slack [PORT]`: the server by itself, for trying the bot by hand. It prints how to start the bot against it; then each line
 * typed here is said by ana in #situation, and what people are shown is printed.
 */
const peer = await SlackPeer.open(Number(process.argv[2] ?? 0))
const spot = { user: peer.workspace.people.ana, channel: peer.workspace.channels.situation }
process.stdout.write(`Slack’s protocol is spoken at ${peer.url}. Start the bot against it:

  SLACK_API_URL=${peer.apiUrl} SLACK_BOT_TOKEN=${BOT_TOKEN} SLACK_APP_TOKEN=${APP_TOKEN} SLACK_SIGNING_SECRET=${SIGNING_SECRET} npm start

Then type here what ana types, as /event find; or #http PORT to deliver by HTTP from now on.
`)

let shown = 0
let drawn = ''
const telling = setInterval(() => {
  for (const message of peer.screen.messages.slice(shown)) {
    const who = message.onlyFor === null ? 'everybody' : 'ana alone'
    process.stdout.write(`\n— to ${who}:\n${readText(message.blocks) || message.text}\n`)
  }
  shown = peer.screen.messages.length
  const modal = peer.screen.modal()
  const text = modal === undefined ? '' : readText(modal.view.blocks as Json[])
  if (text !== drawn) process.stdout.write(`\n— a window:\n${text}\n`)
  drawn = text
}, 100)

process.stdin.setEncoding('utf8')
for await (const typed of process.stdin) {
  for (const line of String(typed)
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    const [, port] = /^#http (\d+)$/.exec(line) ?? []
    const [command = '', ...rest] = line.trim().split(' ')
    if (port !== undefined) peer.deliverTo(`http://127.0.0.1:${port}/slack/events`)
    else
      await peer
        .slash(spot, command.startsWith('/') ? command : `/${command}`, rest.join(' '))
        .then(({ ms }) => process.stdout.write(`(acknowledged in ${Math.round(ms)} ms)\n`))
        .catch((error: unknown) => process.stdout.write(`(not acknowledged: ${error})\n`))
  }
}
clearInterval(telling)
await peer.close()
